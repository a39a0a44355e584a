package fr.souffleur.debrief;

import static fr.souffleur.debrief.Chronicles.evening;
import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.debrief.questionnaire.Results;
import fr.souffleur.documents.Docx;
import fr.souffleur.documents.DocxReading;
import fr.souffleur.documents.Pdf;
import fr.souffleur.documents.PdfReading;
import fr.souffleur.documents.SameWords;
import fr.souffleur.live.Chronicle;
import fr.souffleur.live.Chronicle.What;
import fr.souffleur.live.NoteKind;
import fr.souffleur.live.Rating;
import fr.souffleur.live.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportPaperTest {

    private static final String ANSWER = "{{x}} <b>Lin</b> & Cie 😀 مرحبا";

    @Test
    void aReportIsAccessibleAndHoldsTheStructuresOwnWords() throws Exception {
        var pdf = Pdf.of(ReportPaper.of(full()));
        if (Boolean.getBoolean("report.write")) {
            Files.write(Path.of("target/report.pdf"), pdf);
            Files.write(Path.of("target/report.docx"), Docx.of(ReportPaper.of(full())));
        }
        assertThat(PdfReading.faults(pdf)).isEmpty();
        assertThat(flat(PdfReading.text(pdf)))
                .contains("{{x}} <b>Lin</b> & Cie 😀")
                .contains("Le classeur bleu retrouvé en deux minutes")
                .contains("Carte d’appel chez {{x}} <b>Lin</b>")
                .contains("min 12, cadre")
                .contains("Une surprise & un <script>")
                .contains("8 janvier 2027")
                .contains("cotation", "observateur et groupe")
                .contains("Deux niveaux d’écart")
                .contains("cela n’a pas été vérifié")
                .contains("licence CC BY 4.0")
                .contains("Feuille d’émargement", "Camille")
                .doesNotContain("\uFFFD", "#", "[U+", "null", "debrief.");
    }

    @Test
    void whatWasEnteredAfterThePlaySaysSoOnceAPartAndAtEachUnknownHour() throws Exception {
        var paper = ReportPaper.of(report(evening()
                .criteria(1, "1.1")
                .agreed("1.1", 2)
                .origin(new Chronicle.Origin(Source.PAPER, Instant.parse("2026-12-09T08:00:00Z"), true))
                .line(What.STARTED, "")
                .untimed(What.GIVEN, "1-1")));
        var text = flat(PdfReading.text(Pdf.of(paper)));
        assertThat(text)
                .contains("14 h 02 à 14 h 46, 43 min, saisi après")
                .contains("Saisi après : séance jouée sur papier, entrée dans le portail le mercredi 9 décembre 2026.");
        assertThat(text.split("non relevé", -1)).hasSize(3);
        assertThat(text.split("(?i)saisi après", -1)).hasSize(3);
        SameWords.in(paper, Pdf.of(paper), new DocxReading(Docx.of(paper)));
    }

    @Test
    void aSessionThatCameByFileSaysSoAndAnEveningOnScreensSaysNothing() {
        var brought = ReportPaper.of(report(evening()
                        .criteria(1, "1.1")
                        .origin(new Chronicle.Origin(Source.FILE, Instant.parse("2026-12-09T08:00:00Z"), true))))
                .toString();
        assertThat(brought).contains("rapporté par fichier").doesNotContain("saisi après");
        assertThat(ReportPaper.of(report(evening().criteria(1, "1.1"))).toString())
                .doesNotContain("saisi après", "rapporté par fichier", "saisies après");
    }

    @Test
    void ratingsTakenOnPaperBesideAnEveningOnScreensAreMarked() {
        assertThat(ReportPaper.of(report(
                                evening().criteria(1, "1.1").origin(new Chronicle.Origin(Source.SCREEN, null, true))))
                        .toString())
                .contains("Des cotes relevées sur papier ont été saisies après la séance.")
                .doesNotContain("saisi après");
    }

    @Test
    void theWordFileSaysWhatThePdfSaysInTheSameOrder() throws Exception {
        for (var report : List.of(
                full(),
                report(evening().inEnglish().criteria(1, "1.1").agreed("1.1", 2)),
                report(evening().withoutTimes().criteria(1, "1.1")))) {
            var paper = ReportPaper.of(report);
            var docx = new DocxReading(Docx.of(paper));
            assertThat(docx.faults()).isEmpty();
            SameWords.in(paper, Pdf.of(paper), docx);
            if (paper.blocks().toString().contains(ANSWER))
                assertThat(docx.text()).contains(ANSWER);
            assertThat(docx.xml("docProps/custom.xml")).contains("souffleur-report 1.0");
        }
    }

    @Test
    void aReportInEnglishSpeaksEnglish() throws Exception {
        var text = flat(PdfReading.text(Pdf.of(
                ReportPaper.of(report(evening().inEnglish().criteria(1, "1.1").agreed("1.1", 2))))));
        assertThat(text)
                .contains("Restricted distribution", "EXERCISE", "Attendance sheet", "page 1 of", "14:02 to 14:46")
                .doesNotContain("Diffusion", "Feuille", "EXERCICE", "Chronologie");
    }

    @Test
    void timesThatNobodyTookAreSaidNotRecorded() throws Exception {
        var text = flat(PdfReading.text(
                Pdf.of(ReportPaper.of(report(evening().withoutTimes().criteria(1, "1.1"))))));
        assertThat(text).contains("non relevé", "date non relevée");
    }

    @Test
    void anExerciseOfOneStimulusGivesAReportToo() throws Exception {
        var pdf = Pdf.of(ReportPaper.of(report(evening()
                .criteria(1, "1.1", "9.4")
                .line(What.STARTED, "")
                .line(What.GIVEN, "1-1")
                .agreed("1.1", 1)
                .agreed("9.4", Rating.NOT_PLAYED, ""))));
        assertThat(PdfReading.faults(pdf)).isEmpty();
        assertThat(flat(PdfReading.text(pdf))).contains("i1-1 · Stimulus 1-1", "groupe", "Aucune aide n’a été notée");
    }

    @Test
    void nothingInAReportBlamesOrRanks() throws Exception {
        var text = PdfReading.text(Pdf.of(ReportPaper.of(full()))).toLowerCase(Locale.FRENCH);
        assertThat(text).doesNotContain("échec", "note globale :", "score", "classement", "%");
    }

    private static Report full() {
        return report(evening()
                .answer("prestataire", ANSWER)
                .criterion("1.1", "T1", 2, "Un décideur est prévenu et répond", "1-1")
                .criterion("1.4", "T1", 1, "La consigne de protection parvient aux unités", "1-4")
                .criteria(1, "2.1", "2.3", "3.1", "4.2", "4.3", "5.2", "6.1", "6.2", "7.1", "8.1", "9.4")
                .agreed("1.1", 1)
                .agreed("1.4", 3)
                .observed("1.4", Rating.LEVEL_1, "min 3, agent : débranche sans rien dire")
                .agreed("2.1", 2)
                .agreed("3.1", 0)
                .agreed("4.2", 2)
                .agreed("4.3", 3)
                .agreed("5.2", 2)
                .agreed("6.1", Rating.NOT_PLAYED, "")
                .agreed("6.2", Rating.NOT_APPLICABLE, "")
                .agreed("7.1", 1)
                .agreed("8.1", 0)
                .recommendation("EHPAD-01/R01", "8.1", 1, "Carte d’appel chez {{prestataire}}")
                .recommendation("EHPAD-01/R02", "7.1", 1, "Liste de ce qui s’arrête sans internet")
                .recommendation("EHPAD-01/R03", "9.4", null, "Suivi des trois actions, dix minutes par mois")
                .line(What.STARTED, "")
                .line(What.GIVEN, "1-1")
                .line(What.RELANCED, "Le mail de la facture")
                .line(What.AIDED, "Qui peut décider ?")
                .line(What.PAUSED, "")
                .line(What.RESUMED, "")
                .line(What.ENDED, "")
                .wrote(NoteKind.DECISION, "On passe au papier au premier étage, " + ANSWER)
                .wrote(NoteKind.FACT, "x".repeat(600))
                .aid("Qui peut décider ?", false, "1.1"));
    }

    private static Report report(Chronicles evening) {
        var told = evening.told();
        var notebook = new Notebook(
                List.of(
                        new Note(NoteId.fresh(), Note.Kind.HELPED, "Le classeur bleu retrouvé en deux minutes", 0),
                        new Note(NoteId.fresh(), Note.Kind.HELPED, "Décider à voix haute, avec l’heure", 1),
                        new Note(NoteId.fresh(), Note.Kind.HINDERED, "Le numéro d’urgence était dans la messagerie", 0),
                        new Note(NoteId.fresh(), Note.Kind.SURPRISE, "Une surprise & un <script>", 0)),
                List.of(
                        new Action(
                                ActionId.fresh(),
                                null,
                                "R01",
                                "Carte de signalement à l’accueil et au poste de soins",
                                "Direction",
                                LocalDate.of(2027, 1, 8),
                                "Carte vue",
                                0),
                        new Action(
                                ActionId.fresh(), null, null, "Pochette de crise en salle de soins", "", null, "", 1)),
                Instant.parse("2026-12-08T13:46:00Z"),
                Map.of());
        return new Report(
                told,
                Findings.of(told),
                notebook,
                told.sheet().answers().entrySet().stream()
                        .map(it -> new Report.Answered(it.getKey(), it.getValue()))
                        .toList(),
                new Report.Attribution("Souffleur, kit EHPAD-01 « Le mail de la facture »", "CC-BY-4.0"),
                Results.NONE,
                null);
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }
}
