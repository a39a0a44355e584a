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
import fr.souffleur.journal.PersonalData;
import fr.souffleur.journal.Search;
import fr.souffleur.live.Audience;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Move;
import fr.souffleur.live.NoteKind;
import fr.souffleur.live.Seats;
import fr.souffleur.live.SessionFiles;
import fr.souffleur.live.Slip;
import fr.souffleur.live.file.Pages;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.invites.Entry;
import fr.souffleur.planning.invites.Invited.Part;
import fr.souffleur.planning.invites.Invites;
import fr.souffleur.structures.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
    Exercises exercises;

    @Autowired
    Invites invites;

    @Autowired
    SessionFiles files;

    @Autowired
    List<PersonalData> data;

    @Autowired
    TestClock.Moving clock;

    @Test
    void eachKindGoesWhenItsTimeIsOverAndNotBefore() {
        var table = played();
        var keeper = new Caller.Person(tables.member(table.structure(), Role.ADMINISTRATOR));
        clock.forward(MONTH.multipliedBy(11));
        assertThat(due(keeper, table)).isEmpty();
        clock.forward(MONTH.multipliedBy(2));
        assertThat(due(keeper, table)).containsExactly("invited", "seat-names");
        assertThat(names(table)).contains("Camille");
        retentions.run(keeper, table.structure());
        assertThat(invites.of(table.pilot(), table.structure(), table.exercise())
                        .invited())
                .extracting(it -> it.called() + it.address())
                .as("the function stays, the address goes")
                .containsExactly("IDEC");
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
    void aSessionFileIsKnownForAYearAfterTheDayItWasPlannedFor() {
        var table = tables.planned("souffleur/EHPAD-01");
        var sooner = tables.planned("souffleur/EHPAD-01");
        var revision = exercises.get(table.pilot(), table.exercise()).revision();
        exercises.date(table.pilot(), table.exercise(), clock.instant().plus(MONTH.multipliedBy(3)), null, revision);
        var page = files.issue(table.pilot(), table.exercise());
        files.issue(sooner.pilot(), sooner.exercise());
        var keeper = new Caller.Person(tables.member(table.structure(), Role.ADMINISTRATOR));
        var other = new Caller.Person(tables.member(sooner.structure(), Role.ADMINISTRATOR));
        clock.forward(MONTH.multipliedBy(13));
        assertThat(due(keeper, table)).isEmpty();
        assertThat(due(other, sooner)).contains("session-files");
        nightly.run();
        assertThat(due(other, sooner)).doesNotContain("session-files");
        assertThat(held(sooner)).isEmpty();
        assertThat(held(table)).hasSize(1);
        assertThat(files.look(table.pilot(), table.exercise(), brought(table, page), Map.of())
                        .lines())
                .isEqualTo(1);
        clock.forward(MONTH.multipliedBy(3));
        nightly.run();
        assertThat(held(table)).isEmpty();
        assertThat(catchThrowableOfType(
                                Refused.class,
                                () -> files.look(table.pilot(), table.exercise(), brought(table, page), Map.of()))
                        .key())
                .isEqualTo("live.file.unknown");
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
        for (var kind : List.of("acts", "seat-names", "free-texts", "answers", "reasons", "debriefs", "session-files"))
            for (var language : List.of("fr", "en"))
                assertThat(Words.in(language).say("journal.detail.what." + kind))
                        .doesNotStartWith("journal.");
    }

    private Tables.Table played() {
        var table = tables.planned("souffleur/EHPAD-01");
        invites.add(table.pilot(), table.exercise(), new Entry(Part.PLAYER, "IDEC", "Léa", "lea@exemple.example"));
        tables.start(table);
        seats.take(Audience.PLAYER, table.exercise(), new RoleId("idec"), "Camille", null);
        live.move(table.pilot(), table.exercise(), Slip.fresh(), new Move.Note(NoteKind.DECISION, "Couper le wifi"));
        tables.end(table);
        debriefs.note(table.pilot(), table.exercise(), new Note(NoteId.fresh(), Note.Kind.HELPED, "Le classeur", 0));
        return table;
    }

    private byte[] brought(Tables.Table table, SessionFiles.Issued page) {
        var debex = clock.instant().minus(Duration.ofHours(1));
        return Pages.of(page.key(), table.exercise().value(), page.digest(), page.file(), page.at(), debex)
                .move(debex, 0, "{\"kind\":\"start\"}")
                .bytes();
    }

    /** What the portal still knows of pages that this person was handed. */
    private List<?> held(Tables.Table table) {
        return data.stream()
                .flatMap(it -> it.export(table.person()).stream())
                .filter(it -> it.kind().equals("session-files"))
                .flatMap(it -> it.rows().stream())
                .toList();
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
