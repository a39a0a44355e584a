package fr.souffleur.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.CriterionId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.debrief.Tables.Table;
import fr.souffleur.documents.Pdf;
import fr.souffleur.documents.PdfReading;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Move;
import fr.souffleur.live.Rating;
import fr.souffleur.live.Slip;
import fr.souffleur.structures.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Tables.class)
class DebriefsIT {

    @Autowired
    Tables tables;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Phrases phrases;

    @Autowired
    LiveExercises live;

    @Test
    void theReportBeginsToWriteItselfAtFinex() {
        var table = tables.debriefing();
        await().untilAsserted(() -> assertThat(notebook(table).draftedAt()).isNotNull());
    }

    @Test
    void beforeFinexThereIsNothingToDebrief() {
        var table = tables.running();
        assertThat(refusal(() -> debriefs.of(table.pilot(), table.exercise()))).isEqualTo("debrief.not-yet");
        assertThat(refusal(() -> debriefs.report(table.pilot(), table.exercise())))
                .isEqualTo("debrief.not-yet");
    }

    @Test
    void whatIsPutOffToAnotherDayIsNotDebriefed() {
        var table = tables.running();
        for (var move : List.of(new Move.Real(), new Move.Replan()))
            live.move(table.pilot(), table.exercise(), Slip.fresh(), move);
        assertThat(refusal(() -> debriefs.of(table.pilot(), table.exercise()))).isEqualTo("debrief.not-yet");
        assertThat(refusal(() -> debriefs.report(table.pilot(), table.exercise())))
                .isEqualTo("debrief.not-yet");
    }

    @Test
    void whatWasPlayedBeforeItWasStoppedIsReported() {
        var table = tables.running();
        for (var move : List.of(new Move.Real(), new Move.Partial()))
            live.move(table.pilot(), table.exercise(), Slip.fresh(), move);
        assertThat(debriefs.of(table.pilot(), table.exercise()).findings().rater())
                .isEqualTo(Findings.Rater.NOBODY);
        assertThat(ReportPaper.of(debriefs.report(table.pilot(), table.exercise()))
                        .toString())
                .contains("arrêté avant la fin");
    }

    @Test
    void theSameNoteSavedAgainIsOneNoteWithItsNewWords() {
        var table = tables.debriefing();
        var note = new Note(NoteId.fresh(), Note.Kind.HELPED, "Le classeur bleu", 0);
        debriefs.note(table.pilot(), table.exercise(), note);
        debriefs.note(
                table.pilot(),
                table.exercise(),
                new Note(note.id(), Note.Kind.HELPED, "Le classeur bleu, vu à 9 h 30", 0));
        assertThat(notebook(table).notes(Note.Kind.HELPED))
                .extracting(Note::text)
                .containsExactly("Le classeur bleu, vu à 9 h 30");
    }

    @Test
    void whatWasRemovedIsPutBackAsItWas() {
        var table = tables.debriefing();
        var note = new Note(NoteId.fresh(), Note.Kind.MOOD, "soulagée", 0);
        var action = action("Carte de signalement");
        debriefs.note(table.pilot(), table.exercise(), note);
        debriefs.decide(table.pilot(), table.exercise(), action);
        debriefs.erase(table.pilot(), table.exercise(), note.id());
        debriefs.drop(table.pilot(), table.exercise(), action.id());
        assertThat(notebook(table).notes()).isEmpty();
        assertThat(notebook(table).actions()).isEmpty();
        debriefs.note(table.pilot(), table.exercise(), note);
        debriefs.decide(table.pilot(), table.exercise(), action);
        assertThat(notebook(table).notes()).containsExactly(note);
        assertThat(notebook(table).actions()).containsExactly(action);
    }

    @Test
    void twoWhoRewordOneNoteAtOnceLoseNothing() {
        var table = tables.debriefing();
        var note = new Note(NoteId.fresh(), Note.Kind.HELPED, "Le classeur", 0);
        debriefs.note(table.pilot(), table.exercise(), note);
        var hers = new Note(note.id(), note.kind(), "Le classeur bleu", 0);
        var his = new Note(note.id(), note.kind(), "Le classeur, trouvé vite", 0);
        assertThat(debriefs.reword(table.pilot(), table.exercise(), hers, "Le classeur"))
                .isEqualTo(note.id());
        var parted = debriefs.reword(table.pilot(), table.exercise(), his, "Le classeur");
        assertThat(parted).isNotEqualTo(note.id());
        assertThat(notebook(table).notes(Note.Kind.HELPED))
                .extracting(Note::text)
                .containsExactlyInAnyOrder("Le classeur bleu", "Le classeur, trouvé vite");
        debriefs.erase(table.pilot(), table.exercise(), note.id());
        debriefs.reword(table.pilot(), table.exercise(), hers, "Le classeur bleu");
        assertThat(notebook(table).notes(Note.Kind.HELPED)).hasSize(2);
    }

    @Test
    void aNoteOfAnotherExerciseIsOutOfReach() {
        var ours = tables.debriefing();
        var theirs = tables.debriefing();
        var note = new Note(NoteId.fresh(), Note.Kind.SURPRISE, "à nous", 0);
        debriefs.note(ours.pilot(), ours.exercise(), note);
        debriefs.note(theirs.pilot(), theirs.exercise(), new Note(note.id(), Note.Kind.SURPRISE, "à eux", 0));
        debriefs.erase(theirs.pilot(), theirs.exercise(), note.id());
        assertThat(notebook(ours).notes()).containsExactly(note);
    }

    @Test
    void anotherStructuresPilotReachesNothing() {
        var ours = tables.debriefing();
        var stranger = tables.debriefing().pilot();
        for (var attempt : List.<ThrowingCallable>of(
                () -> debriefs.of(stranger, ours.exercise()),
                () -> debriefs.report(stranger, ours.exercise()),
                () -> debriefs.note(stranger, ours.exercise(), new Note(NoteId.fresh(), Note.Kind.MOOD, "x", 0)),
                () -> debriefs.reword(stranger, ours.exercise(), new Note(NoteId.fresh(), Note.Kind.MOOD, "x", 0), "y"),
                () -> debriefs.arrange(stranger, ours.exercise(), Note.Kind.MOOD, List.of(NoteId.fresh())),
                () -> debriefs.erase(stranger, ours.exercise(), NoteId.fresh()),
                () -> debriefs.decide(stranger, ours.exercise(), action("x")),
                () -> debriefs.drop(stranger, ours.exercise(), ActionId.fresh()),
                () -> phrases.write(stranger, ours.exercise(), Phrase.SYNTHESIS, "", "x"),
                () -> phrases.past(stranger, ours.exercise(), Phrase.SYNTHESIS)))
            assertThat(refusal(attempt)).isEqualTo("unknown");
    }

    @Test
    void managementReadsTheReportAndDoesNotLeadTheDebrief() {
        var table = tables.debriefing();
        var director = new Caller.Person(tables.member(table.structure(), Role.MANAGEMENT));
        assertThat(debriefs.report(director, table.exercise()).chronicle().exercise())
                .isEqualTo(table.exercise());
        assertThat(refusal(() -> debriefs.of(director, table.exercise()))).isEqualTo("not-allowed");
        var observer = new Caller.Person(tables.member(table.structure(), Role.OBSERVER));
        assertThat(refusal(() -> debriefs.report(observer, table.exercise()))).isEqualTo("not-allowed");
    }

    @Test
    void theChoiceOfActionsIsPlayedInTheDebriefItself() {
        var table = tables.debriefing();
        assertThat(debriefs.of(table.pilot(), table.exercise()).findings().uncalled())
                .extracting(it -> it.criterion().id().value())
                .contains("1.1", "6.1")
                .doesNotContain("1.4", "9.4");
    }

    @Test
    void emptyAndEndlessTextsAreRefused() {
        assertThat(refusal(() -> new Note(NoteId.fresh(), Note.Kind.MOOD, "  ", 0)))
                .isEqualTo("debrief.empty");
        assertThat(refusal(() -> new Note(NoteId.fresh(), Note.Kind.MOOD, "x".repeat(501), 0)))
                .isEqualTo("debrief.too-long");
        assertThat(refusal(() -> action(""))).isEqualTo("debrief.empty");
    }

    @Test
    void ownSentencesStandUntilTheyAreEmptied() {
        var table = tables.debriefing();
        var drafted = debriefs.report(table.pilot(), table.exercise()).synthesis();
        phrases.write(table.pilot(), table.exercise(), Phrase.SYNTHESIS, "", "Nos deux phrases.");
        phrases.write(table.pilot(), table.exercise(), Phrase.REQUEST, "", "Dix minutes au conseil.");
        assertThat(debriefs.report(table.pilot(), table.exercise()).synthesis()).isEqualTo("Nos deux phrases.");
        assertThat(debriefs.report(table.pilot(), table.exercise()).request()).isEqualTo("Dix minutes au conseil.");
        phrases.write(table.pilot(), table.exercise(), Phrase.SYNTHESIS, "Nos deux phrases.", " ");
        assertThat(debriefs.report(table.pilot(), table.exercise()).synthesis()).isEqualTo(drafted);
    }

    @Test
    void oneStimulusWithoutObserverGivesAWholeReport() throws Exception {
        var table = tables.debriefing();
        live.attend(table.pilot(), table.exercise(), new RoleId("idec"), true);
        for (var line : debriefs.of(table.pilot(), table.exercise()).findings().uncalled())
            live.agree(table.pilot(), table.exercise(), line.criterion().id(), Rating.NOT_PLAYED, null);
        live.agree(
                table.pilot(), table.exercise(), new CriterionId("9.4"), Rating.LEVEL_3, "min 12 : trois actions lues");
        debriefs.note(
                table.pilot(),
                table.exercise(),
                new Note(NoteId.fresh(), Note.Kind.HELPED, "Le classeur & <b>nous</b>", 0));
        debriefs.decide(table.pilot(), table.exercise(), action("Carte de signalement à l’accueil"));
        var report = debriefs.report(table.pilot(), table.exercise());
        var pdf = Pdf.of(ReportPaper.of(report));
        if (Boolean.getBoolean("report.write")) Files.write(Path.of("target/report-ehpad.pdf"), pdf);
        assertThat(report.findings().rater()).isEqualTo(Findings.Rater.GROUP);
        assertThat(PdfReading.faults(pdf)).isEmpty();
        assertThat(PdfReading.text(pdf).replaceAll("[\\s\\u00A0\\u202F]+", " "))
                .contains("{{x}} <b>Numérix</b> & fils 😀", "06 39 98 00 00")
                .contains(
                        "Le classeur & <b>nous</b>", "Carte de signalement à l’accueil", "min 12 : trois actions lues")
                .contains("IDEC", "groupe", "CC BY 4.0")
                .doesNotContain("\uFFFD", "#", "[U+", "debrief.");
    }

    private Notebook notebook(Table table) {
        return debriefs.of(table.pilot(), table.exercise()).notebook();
    }

    private static Action action(String text) {
        return new Action(
                ActionId.fresh(),
                new CriterionId("6.1"),
                "R10",
                text,
                "Direction",
                LocalDate.of(2027, 1, 8),
                "Carte vue",
                0);
    }

    private static String refusal(ThrowingCallable attempt) {
        return catchThrowableOfType(Refused.class, attempt).key();
    }
}
