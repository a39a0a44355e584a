package fr.souffleur.structures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.SeatId;
import fr.souffleur.common.StructureId;
import java.time.ZoneId;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class RightsIT {

    @Autowired
    Rights rights;

    @Autowired
    Structures structures;

    final StructureId tilleuls = StructureId.fresh();
    final Caller pilot = new Caller.Person(PersonId.fresh());
    final Caller management = new Caller.Person(PersonId.fresh());
    final Caller observer = new Caller.Person(PersonId.fresh());
    final Caller stranger = new Caller.Person(PersonId.fresh());

    @BeforeEach
    void aNursingHomeWithItsPeople() {
        structures.add(new Structure(tilleuls, "EHPAD Les Tilleuls", "ehpad", ZoneId.of("Europe/Paris")));
        structures.join(tilleuls, ((Caller.Person) pilot).id(), Role.PILOT);
        structures.join(tilleuls, ((Caller.Person) management).id(), Role.MANAGEMENT);
        structures.join(tilleuls, ((Caller.Person) observer).id(), Role.OBSERVER);
    }

    @Test
    void aPilotMayDoEverythingButSignAndWhatARegionDoes() {
        for (var right :
                EnumSet.complementOf(EnumSet.of(Right.SIGN, Right.CURATE, Right.FOLLOW, Right.REGISTER, Right.OPERATE)))
            assertThatCode(() -> rights.require(pilot, right, tilleuls)).doesNotThrowAnyException();
    }

    @Test
    void managementNeverReadsTheScript() {
        assertThat(rights.may(management, Right.READ_REPORT, tilleuls)).isTrue();
        refused("not-allowed", management, Right.CONDUCT);
    }

    @Test
    void anObserverObservesAndNothingElse() {
        assertThat(rights.may(observer, Right.OBSERVE, tilleuls)).isTrue();
        refused("not-allowed", observer, Right.PLAN);
        refused("not-allowed", observer, Right.READ_REPORT);
    }

    @Test
    void aStrangerLearnsNothingNotEvenThatItExists() {
        refused("unknown", stranger, Right.SEE);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> rights.require(pilot, Right.SEE, StructureId.fresh()))
                .satisfies(it -> assertThat(it.key()).isEqualTo("unknown"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> rights.require(pilot, Right.SEE, ExerciseId.fresh()))
                .satisfies(it -> assertThat(it.key()).isEqualTo("unknown"));
    }

    @Test
    void seatsAndTheClockHaveNoPartInAStructure() {
        refused("unknown", new Caller.Seat(SeatId.fresh()), Right.SEE);
        refused("unknown", new Caller.Clock(), Right.SEE);
    }

    @Test
    void oneSeesOnlyWhereOneBelongs() {
        assertThat(structures.of(pilot)).extracting(it -> it.structure().id()).containsExactly(tilleuls);
        assertThat(structures.of(stranger)).isEmpty();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> structures.members(stranger, tilleuls));
    }

    private void refused(String key, Caller caller, Right right) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> rights.require(caller, right, tilleuls))
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }
}
