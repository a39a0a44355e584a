package fr.souffleur.structures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.SeatId;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.planning.Exercises;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may what on one exercise: members by their role, and whoever conducts it. */
@DoorTest
class RightsOnAnExerciseIT {

    @Autowired
    Rights rights;

    @Autowired
    Structures structures;

    @Autowired
    Exercises exercises;

    @Autowired
    People people;

    final StructureId tilleuls = StructureId.fresh();
    final Map<Role, Caller> members = new EnumMap<>(Role.class);
    ExerciseId exercise;

    @BeforeEach
    void anExerciseThatThePilotConducts() {
        structures.add(new Structure(tilleuls, "EHPAD Les Tilleuls", "ehpad", ZoneId.of("Europe/Paris")));
        for (var role : Role.values()) members.put(role, member(tilleuls, role));
        exercise = exercises.plan(members.get(Role.PILOT), tilleuls, "souffleur/EHPAD-01");
    }

    @Test
    void onAnExerciseAMemberMayWhatTheRoleGrants() {
        members.forEach((role, caller) -> {
            for (var right : Right.values())
                assertThat(rights.may(caller, right, exercise))
                        .as(role + " " + right)
                        .isEqualTo(role.grants(right));
        });
    }

    @Test
    void whoConductsItMayLeadItWhateverTheirRole() {
        var observer = members.get(Role.OBSERVER);
        exercises.hand(members.get(Role.PILOT), exercise, ((Caller.Person) observer).id());
        for (var right :
                EnumSet.of(Right.SEE, Right.PLAN, Right.CONDUCT, Right.OBSERVE, Right.DEBRIEF, Right.READ_REPORT))
            assertThat(rights.may(observer, right, exercise)).as(right.name()).isTrue();
        assertThat(rights.may(observer, Right.PLAN, tilleuls)).isFalse();
    }

    @Test
    void whoOnlyConductsItDoesNotBindTheStructure() {
        var observer = members.get(Role.OBSERVER);
        exercises.hand(members.get(Role.PILOT), exercise, ((Caller.Person) observer).id());
        assertThat(rights.may(observer, Right.ATTEST, exercise)).isFalse();
        assertThat(rights.may(members.get(Role.MANAGEMENT), Right.ATTEST, exercise))
                .isTrue();
    }

    @Test
    void whoHandedItOnKeepsWhatTheRoleGrantsAndNoMore() {
        var management = members.get(Role.MANAGEMENT);
        var pilot = members.get(Role.PILOT);
        exercises.hand(pilot, exercise, ((Caller.Person) management).id());
        assertThat(rights.may(management, Right.CONDUCT, exercise)).isTrue();
        exercises.hand(pilot, exercise, ((Caller.Person) pilot).id());
        assertThat(rights.may(management, Right.CONDUCT, exercise)).isFalse();
    }

    @Test
    void aPilotOfAnotherStructureMayNothingAndIsToldNothing() {
        var acacias = StructureId.fresh();
        structures.add(new Structure(acacias, "EHPAD Les Acacias", "ehpad", ZoneId.of("Europe/Paris")));
        var stranger = member(acacias, Role.PILOT);
        for (var right : Right.values()) {
            assertThat(rights.may(stranger, right, exercise)).as(right.name()).isFalse();
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> rights.require(stranger, right, exercise))
                    .satisfies(it -> assertThat(it.key()).isEqualTo("unknown"));
        }
    }

    @Test
    void aSeatAndTheClockHaveNoRightByThisDoor() {
        for (var caller : new Caller[] {new Caller.Seat(SeatId.fresh()), new Caller.Clock()})
            assertThat(rights.may(caller, Right.SEE, exercise)).isFalse();
    }

    @Test
    void underAnotherStructuresAddressAnExerciseDoesNotExist() {
        var pilot = members.get(Role.PILOT);
        assertThat(exercises.get(pilot, tilleuls, exercise).id()).isEqualTo(exercise);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> exercises.get(pilot, StructureId.fresh(), exercise))
                .satisfies(it -> assertThat(it.key()).isEqualTo("unknown"));
    }

    private Caller member(StructureId structure, Role role) {
        var person = people.arrive("test", UUID.randomUUID().toString(), "Claire Morel", "");
        structures.join(structure, person.id(), role);
        return person.caller();
    }
}
