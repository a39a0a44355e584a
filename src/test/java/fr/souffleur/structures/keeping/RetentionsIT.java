package fr.souffleur.structures.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.Note;
import fr.souffleur.debrief.NoteId;
import fr.souffleur.debrief.Tables;
import fr.souffleur.journal.Journal;
import fr.souffleur.journal.Search;
import fr.souffleur.live.Audience;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Move;
import fr.souffleur.live.NoteKind;
import fr.souffleur.live.Seats;
import fr.souffleur.live.Slip;
import fr.souffleur.structures.Role;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A schema of its own: years pass here. */
@DoorTest
@Import(Tables.class)
@TestPropertySource(properties = "doors.schema=kept")
class RetentionsIT {

    private static final Duration MONTH = Duration.ofDays(31);

    @Autowired
    Retentions retentions;

    @Autowired
    RetentionJob nightly;

    @Autowired
    Tables tables;

    @Autowired
    LiveExercises live;

    @Autowired
    Seats seats;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Journal journal;

    @Autowired
    TestClock.Moving clock;

    @Test
    void eachKindGoesWhenItsTimeIsOverAndNotBefore() {
        var table = played();
        var keeper = new Caller.Person(tables.member(table.structure(), Role.ADMINISTRATOR));
        clock.forward(MONTH.multipliedBy(11));
        assertThat(due(keeper, table)).isEmpty();
        clock.forward(MONTH.multipliedBy(2));
        assertThat(due(keeper, table)).containsExactly("seat-names");
        assertThat(names(table)).contains("Camille");
        retentions.run(keeper, table.structure());
        assertThat(names(table)).doesNotContain("Camille");
        assertThat(due(keeper, table)).isEmpty();
        clock.forward(MONTH.multipliedBy(12));
        assertThat(due(keeper, table)).containsExactly("answers", "free-texts");
        nightly.run();
        assertThat(debriefs.report(table.pilot(), table.exercise()).chronicle().notes())
                .extracting(it -> it.text())
                .containsExactly("…");
        clock.forward(MONTH.multipliedBy(13));
        assertThat(due(keeper, table)).containsExactly("acts");
        retentions.run(keeper, table.structure());
        assertThat(journal.page(table.structure(), Search.ALL, 0, 50))
                .allSatisfy(it -> assertThat(it.act().kind()).isEqualTo("retention-run"));
        clock.forward(MONTH.multipliedBy(36));
        assertThat(due(keeper, table)).contains("debriefs");
        retentions.run(keeper, table.structure());
        assertThat(debriefs.of(table.pilot(), table.exercise()).notebook().notes())
                .isEmpty();
    }

    @Test
    void aPreviewTouchesNothing() {
        var table = played();
        var keeper = new Caller.Person(tables.member(table.structure(), Role.ADMINISTRATOR));
        clock.forward(MONTH.multipliedBy(13));
        retentions.preview(keeper, table.structure());
        assertThat(names(table)).contains("Camille");
    }

    @Test
    void onlyWhoKeepsThePortalRunningMayEmptyIt() {
        var table = tables.planned("souffleur/EHPAD-01");
        for (var attempt : List.<ThrowingCallable>of(
                () -> retentions.preview(table.pilot(), table.structure()),
                () -> retentions.run(table.pilot(), table.structure())))
            assertThat(catchThrowableOfType(Refused.class, attempt).key()).isEqualTo("not-allowed");
    }

    @Test
    void everyKindHasItsWords() {
        for (var kind : List.of("acts", "seat-names", "free-texts", "answers", "reasons", "debriefs"))
            for (var language : List.of("fr", "en"))
                assertThat(Words.in(language).say("journal.detail.what." + kind))
                        .doesNotStartWith("journal.");
    }

    private Tables.Table played() {
        var table = tables.planned("souffleur/EHPAD-01");
        tables.start(table);
        seats.take(Audience.PLAYER, table.exercise(), new RoleId("idec"), "Camille", null);
        live.move(table.pilot(), table.exercise(), Slip.fresh(), new Move.Note(NoteKind.DECISION, "Couper le wifi"));
        tables.end(table);
        debriefs.note(table.pilot(), table.exercise(), new Note(NoteId.fresh(), Note.Kind.HELPED, "Le classeur", 0));
        return table;
    }

    private List<String> due(Caller keeper, Tables.Table table) {
        return retentions.preview(keeper, table.structure()).stream()
                .filter(it -> it.structure().equals(table.structure()))
                .map(Retentions.Counted::kind)
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> names(Tables.Table table) {
        return debriefs.report(table.pilot(), table.exercise()).chronicle().attendance().stream()
                .flatMap(it -> it.names().stream())
                .toList();
    }
}
