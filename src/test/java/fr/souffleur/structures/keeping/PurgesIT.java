package fr.souffleur.structures.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.EveryColumn;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.MoveId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.debrief.Action;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.Note;
import fr.souffleur.debrief.NoteId;
import fr.souffleur.debrief.Phrase;
import fr.souffleur.debrief.Phrases;
import fr.souffleur.debrief.ReportPaper;
import fr.souffleur.debrief.Tables;
import fr.souffleur.debrief.Versions;
import fr.souffleur.debrief.attestation.Attestations;
import fr.souffleur.debrief.attestation.Declared;
import fr.souffleur.documents.Pdf;
import fr.souffleur.documents.PdfReading;
import fr.souffleur.journal.Journal;
import fr.souffleur.journal.Passages.Passage;
import fr.souffleur.journal.Search;
import fr.souffleur.journal.Wording;
import fr.souffleur.live.Audience;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Move;
import fr.souffleur.live.NoteKind;
import fr.souffleur.live.Seats;
import fr.souffleur.live.Slip;
import fr.souffleur.live.Source;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.invites.Entry;
import fr.souffleur.planning.invites.Invited.Part;
import fr.souffleur.planning.invites.Invites;
import fr.souffleur.seals.StatementId;
import fr.souffleur.structures.Role;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Tables.class)
class PurgesIT {

    @Autowired
    Purges purges;

    @Autowired
    Tables tables;

    @Autowired
    Exercises exercises;

    @Autowired
    Invites invites;

    @Autowired
    LiveExercises live;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Phrases phrases;

    @Autowired
    Versions versions;

    @Autowired
    Seats seats;

    @Autowired
    Attestations attestations;

    @Autowired
    Journal journal;

    @Autowired
    DataSource database;

    @Autowired
    TestClock.Moving clock;

    /** A name that stands nowhere else in the schema that all tests share. */
    final String name = "Éléonore Zwx" + PersonId.fresh().toString().substring(24);

    @Test
    void afterThePurgeNoColumnOfAnyTableHoldsTheWords() throws Exception {
        var table = mistyped();
        assertThat(EveryColumn.holding(database, name))
                .containsExactlyInAnyOrder(
                        "planning_answer.answer",
                        "planning_change.reason",
                        "planning_exercise.place",
                        "planning_invitation.duty",
                        "planning_invitation.person_name",
                        "live_sheet.body",
                        "live_text.body",
                        "debrief_note.body",
                        "debrief_action.body",
                        "debrief_action.evidence",
                        "debrief_phrase.body",
                        "debrief_version.content",
                        "debrief_version.remark",
                        "live_late.body",
                        "seals_statement.reason");
        assertThat(purges.preview(table.pilot(), table.structure(), name.toUpperCase(java.util.Locale.ROOT)))
                .extracting(Passage::place)
                .contains(
                        "answer",
                        "reason",
                        "place",
                        "invited",
                        "frozen-answer",
                        "log-text",
                        "note",
                        "action",
                        "report",
                        "withdrawal");
        int places = purges.purge(table.pilot(), table.structure(), name);
        assertThat(places).isGreaterThanOrEqualTo(9);
        assertThat(EveryColumn.holding(database, name)).isEmpty();
        assertThat(EveryColumn.holding(database, name.split(" ")[1])).isEmpty();
        assertThat(purges.preview(table.pilot(), table.structure(), name)).isEmpty();
    }

    @Test
    void documentsAreMadeAgainWithoutTheWordsAndTheLogSaysSo() throws Exception {
        var table = mistyped();
        assertThat(report(table)).contains(name.split(" ")[1]);
        purges.purge(table.pilot(), table.structure(), name);
        assertThat(report(table)).doesNotContain(name.split(" ")[1]).contains(Wording.REMOVED);
        assertThat(journal.page(table.structure(), Search.ALL, 0, 50))
                .extracting(it -> it.act().kind())
                .contains("words-purged", "text-purged", "sheet-purged");
        assertThat(journal.page(table.structure(), Search.ALL, 0, 50).toString())
                .doesNotContain(name);
    }

    @Test
    void anotherStructuresTextsAreLeftAlone() throws SQLException {
        var ours = tables.planned("souffleur/EHPAD-01");
        var theirs = tables.planned("souffleur/EHPAD-01");
        for (var table : new Tables.Table[] {ours, theirs})
            exercises.answer(table.pilot(), table.exercise(), "prestataire", "chez " + name);
        assertThat(purges.purge(ours.pilot(), ours.structure(), name)).isEqualTo(1);
        assertThat(EveryColumn.holding(database, name)).containsExactly("planning_answer.answer");
        assertThat(purges.preview(theirs.pilot(), theirs.structure(), name)).hasSize(1);
    }

    @Test
    void whoLeadsNoDebriefPurgesNothing() {
        var table = tables.planned("souffleur/EHPAD-01");
        var director = new Caller.Person(tables.member(table.structure(), Role.MANAGEMENT));
        var stranger = tables.planned("souffleur/EHPAD-01").pilot();
        assertThat(refusal(director, table, name)).isEqualTo("not-allowed");
        assertThat(refusal(stranger, table, name)).isEqualTo("unknown");
        assertThat(refusal(table.pilot(), table, " x ")).isEqualTo("journal.wording");
    }

    private String refusal(Caller caller, Tables.Table table, String words) {
        var look = catchThrowableOfType(Refused.class, () -> purges.preview(caller, table.structure(), words));
        var remove = catchThrowableOfType(Refused.class, () -> purges.purge(caller, table.structure(), words));
        assertThat(look.key()).isEqualTo(remove.key());
        return look.key();
    }

    /** An exercise in which somebody typed a resident's name wherever one can type. */
    private Tables.Table mistyped() {
        var table = tables.planned("souffleur/EHPAD-01");
        var pilot = table.pilot();
        var exercise = table.exercise();
        exercises.answer(pilot, exercise, "prestataire", "Numérix, appelé pour " + name);
        exercises.date(pilot, exercise, clock.instant().plus(Duration.ofDays(1)), null, 0);
        exercises.date(pilot, exercise, clock.instant().plus(Duration.ofDays(2)), name + " est hospitalisée", 1);
        invites.add(pilot, exercise, new Entry(Part.PLAYER, "Fille de " + name, name, "zwx@exemple.example"));
        invites.place(pilot, exercise, "Chambre de " + name);
        tables.start(table);
        var nurse = seats.take(Audience.PLAYER, exercise, new RoleId("idec"), null, null)
                .seat();
        var typedAt = clock.instant();
        live.move(pilot, exercise, Slip.fresh(), new Move.Note(NoteKind.DECISION, "Transférer " + name + " ce soir"));
        tables.end(table);
        debriefs.note(pilot, exercise, new Note(NoteId.fresh(), Note.Kind.HELPED, "La fiche de " + name, 0));
        debriefs.decide(
                pilot,
                exercise,
                new Action(ActionId.fresh(), null, null, "Revoir " + name, "IDEC", null, "Dossier de " + name, 0));
        phrases.write(pilot, exercise, Phrase.SYNTHESIS, "", "Nous avons oublié " + name + ".");
        var attestation = StatementId.fresh();
        attestations.issue(pilot, exercise, attestation, Declared.NOTHING);
        attestations.withdraw(pilot, exercise, attestation, "Elle nommait " + name);
        versions.validate(pilot, exercise, versions.of(pilot, exercise).seen(), "Relu pour " + name);
        var late = new Slip(MoveId.fresh(), typedAt, Source.OFFLINE);
        catchThrowableOfType(
                Refused.class, () -> live.move(nurse, late, new Move.Note(NoteKind.FACT, "Chute de " + name)));
        return table;
    }

    private String report(Tables.Table table) throws Exception {
        return PdfReading.text(Pdf.of(ReportPaper.of(debriefs.report(table.pilot(), table.exercise()))))
                .replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }

    /** Looks at the bytes of every text, JSON and blob column of every table there is. */
}
