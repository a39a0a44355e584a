package fr.souffleur.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.debrief.Tables.Table;
import fr.souffleur.identity.People;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Guests;
import fr.souffleur.structures.Invitations;
import fr.souffleur.structures.Regions;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Sharing;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Tables.class)
class SharedReportIT {

    @Autowired
    Tables tables;

    @Autowired
    Structures structures;

    @Autowired
    Regions regions;

    @Autowired
    Sharing sharing;

    @Autowired
    Invitations invitations;

    @Autowired
    Guests guests;

    @Autowired
    Rights rights;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Exercises exercises;

    @Autowired
    People people;

    @Autowired
    TestClock.Moving clock;

    final StructureId gcs = StructureId.fresh();
    Table table;
    Caller coordinator;

    @BeforeEach
    void aPlayedExerciseInARegion() {
        structures.add(new Structure(gcs, "GCS Val-Fictif", Structure.REGIONAL_BODY, ZoneId.of("Europe/Paris")));
        table = tables.debriefing();
        regions.follow(gcs, table.structure());
        coordinator = new Caller.Person(tables.member(gcs, Role.COORDINATOR));
    }

    @Test
    void theRegionReadsNothingUntilTheStructureShowsItAndNothingAgainOnceItIsTakenBack() {
        refused("not-allowed", () -> debriefs.report(coordinator, table.exercise()));
        assertThat(sharing.shownTo(coordinator, gcs)).isEmpty();

        sharing.show(table.pilot(), table.exercise(), gcs, null);
        assertThatCode(() -> debriefs.report(coordinator, table.exercise())).doesNotThrowAnyException();
        assertThat(sharing.shownTo(coordinator, gcs)).hasSize(1);

        sharing.takeBack(table.pilot(), table.exercise(), gcs);
        refused("not-allowed", () -> debriefs.report(coordinator, table.exercise()));
        assertThat(sharing.shownTo(coordinator, gcs)).isEmpty();
    }

    @Test
    void aLentReportComesBackByItself() {
        sharing.show(table.pilot(), table.exercise(), gcs, clock.instant().plus(Duration.ofDays(30)));
        assertThatCode(() -> debriefs.report(coordinator, table.exercise())).doesNotThrowAnyException();
        clock.forward(Duration.ofDays(30));
        refused("not-allowed", () -> debriefs.report(coordinator, table.exercise()));
    }

    @Test
    void whatIsShownIsTheReportAndNeitherThePreparationNorTheConsole() {
        sharing.show(table.pilot(), table.exercise(), gcs, null);
        assertThat(Arrays.stream(Right.values()).filter(it -> rights.may(coordinator, it, table.exercise())))
                .containsExactlyInAnyOrder(Right.READ_REPORT, Right.FOLLOW, Right.ADMIT);
        refused("not-allowed", () -> exercises.get(coordinator, table.exercise()));
        var curator = new Caller.Person(tables.member(gcs, Role.CURATOR));
        refused("unknown", () -> debriefs.report(curator, table.exercise()));
    }

    @Test
    void itIsShownOnlyToThoseWhoFollowTheStructureAndOnlyByItsOwnPeople() {
        var foreign = StructureId.fresh();
        structures.add(new Structure(foreign, "GCS Ailleurs", Structure.REGIONAL_BODY, ZoneId.of("Europe/Paris")));
        refused("structures.share-to", () -> {
            sharing.show(table.pilot(), table.exercise(), foreign, null);
            return null;
        });
        refused("not-allowed", () -> {
            sharing.show(coordinator, table.exercise(), gcs, null);
            return null;
        });
    }

    @Test
    void aGuestObserverSeesThisExerciseAndNoOther() {
        var nadia = people.arrive("test", PersonId.fresh().toString(), "Nadia", table.exercise() + "@else.example");
        var link = invitations.inviteGuest(table.pilot(), table.exercise(), nadia.email(), Role.OBSERVER);
        invitations.take(nadia.caller(), link);

        assertThat(guests.stays(nadia.caller())).hasSize(1);
        assertThat(Arrays.stream(Right.values()).filter(it -> rights.may(nadia.caller(), it, table.exercise())))
                .containsExactlyInAnyOrder(Right.SEE, Right.OBSERVE);
        refused("unknown", () -> exercises.of(nadia.caller(), table.structure()));
        refused("unknown", () -> structures.get(nadia.caller(), table.structure()));
        var other = exercises.plan(table.pilot(), table.structure(), "souffleur/EHPAD-01");
        refused("unknown", () -> exercises.get(nadia.caller(), other));

        guests.end(table.pilot(), table.exercise(), nadia.id());
        refused("unknown", () -> exercises.get(nadia.caller(), table.exercise()));
    }

    private static void refused(String key, Callable<?> move) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(move::call)
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }
}
