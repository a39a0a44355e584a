package fr.souffleur.debrief;

import static fr.souffleur.debrief.Chronicles.evening;
import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.InjectId;
import fr.souffleur.common.PersonId;
import fr.souffleur.debrief.questionnaire.Results;
import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Bullets;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.live.Chronicle;
import fr.souffleur.live.Chronicle.What;
import fr.souffleur.live.NoteKind;
import fr.souffleur.live.Rating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of the report, block by block, before they have a form. */
class ReportPagesTest {

    @Test
    void beforeAnythingIsRatedNothingIsSaidToBeGoodOrBad() {
        var pages = said(report(evening().criteria(1, "1.1")));
        assertThat(pages).contains("Rien n’a encore été noté.").doesNotContain("Aucun critère coté");
    }

    @Test
    void whenAllIsWellNobodyIsToldThatNothingWasNoted() {
        var pages =
                said(report(evening().criteria(1, "1.1", "2.1").agreed("1.1", 2).agreed("2.1", 3)));
        assertThat(pages).contains("Aucun critère coté n’est sous l’attendu.").doesNotContain("Rien n’a encore");
    }

    @Test
    void whatPeopleSaidComesBeforeWhatRatingsShowAndThreeAreEnoughForTheFirstPage() {
        var report = report(
                evening()
                        .criteria(1, "1.1", "2.1", "3.1")
                        .agreed("1.1", 3)
                        .agreed("2.1", 2)
                        .agreed("3.1", 2),
                new Note(NoteId.fresh(), Note.Kind.HELPED, "Le classeur bleu", 0),
                new Note(NoteId.fresh(), Note.Kind.HELPED, "Décider à voix haute", 1));
        var three = Points.three(report, Note.Kind.HELPED, report.findings().strengths());
        assertThat(three).hasSize(3).startsWith("Le classeur bleu", "Décider à voix haute");
        assertThat(three.getLast()).isEqualTo("Critère 1.1 (1.1\u00A0: niveau 3)");
        assertThat(Points.all(report, Note.Kind.HELPED, report.findings().strengths()))
                .hasSize(5)
                .last()
                .asString()
                .endsWith("\nmin 12, cadre : un fait");
    }

    @Test
    void withoutAnActionThePageAsksForOne() {
        var page = new FrontPage(report(evening().criteria(1, "1.1"))).blocks();
        assertThat(page.toString()).contains("Aucune action n’a encore été retenue.", "Choisir avec la cellule");
    }

    @Test
    void anActionWithoutOwnerOrDateSaysThatItIsToBeSaid() {
        var told = evening().criteria(1, "1.1").told();
        var action = new Action(ActionId.fresh(), null, null, "Pochette de crise", "", null, "", 0);
        var report = report(told, new Notebook(List.of(), List.of(action), null, Map.of()));
        assertThat(tables(new FrontPage(report).blocks()))
                .singleElement()
                .satisfies(it -> assertThat(it.rows())
                        .containsExactly(List.of("Pochette de crise", "à préciser", "à préciser", "à préciser")));
        assertThat(report.request()).startsWith("Valider l’action ci-dessus");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|0|Choisir avec la cellule au moins une action",
                "fr|1|Valider l’action ci-dessus",
                "fr|3|Valider les 3 actions ci-dessus",
                "en|1|the action above",
                "en|3|the 3 actions above"
            })
    void whatIsAskedOfTheManagementCountsTheActions(String language, int actions, String asked) {
        var evening = evening().criteria(1, "1.1");
        if (language.equals("en")) evening.inEnglish();
        var chosen = IntStream.range(0, actions)
                .mapToObj(it -> new Action(
                        ActionId.fresh(), null, null, "Action " + it, "Direction", LocalDate.of(2027, 1, 8), "", it))
                .toList();
        assertThat(report(evening.told(), new Notebook(List.of(), chosen, null, Map.of()))
                        .request())
                .contains(asked);
    }

    @Test
    void theSynthesisSaysWhereTheCellStandsAndWhereTheYearGoes() {
        var both = report(evening()
                .criteria(2, "1.1", "1.2", "2.1", "2.2", "3.1")
                .agreed("1.1", 2)
                .agreed("1.2", 3)
                .agreed("2.1", 0)
                .agreed("2.2", 1)
                .agreed("3.1", 2));
        assertThat(both.synthesis())
                .startsWith("2 fonctions ensemble ont joué « Le mail de la facture » pendant 43 minutes"
                        .replace("« ", "«\u00A0")
                        .replace(" »", "\u00A0»"))
                .contains("5 critères sont cotés sur 5")
                .endsWith(
                        "La cellule s’appuie d’abord sur\u00A0: thème T1\u202F; l’année portera d’abord sur\u00A0: thème T2.");
        assertThat(report(evening().criteria(2, "1.1").agreed("1.1", 2)).synthesis())
                .endsWith("La cellule s’appuie d’abord sur\u00A0: thème T1.");
        assertThat(report(evening().criteria(2, "1.1").agreed("1.1", 0)).synthesis())
                .endsWith("L’année portera d’abord sur\u00A0: thème T1.");
        assertThat(report(evening().criteria(2, "1.1")).synthesis())
                .contains("aucun critère n’est encore coté sur 1")
                .endsWith("La cotation dira les points d’appui et les axes de progrès.");
    }

    @Test
    void theCellsOwnSentencesReplaceTheDraftedOnes() {
        var told = evening().criteria(1, "1.1").told();
        var report = report(
                told,
                new Notebook(
                        List.of(),
                        List.of(),
                        null,
                        Map.of(Phrase.SYNTHESIS, "Nos phrases.", Phrase.REQUEST, "Dix minutes.")));
        assertThat(report.synthesis()).isEqualTo("Nos phrases.");
        assertThat(report.request()).isEqualTo("Dix minutes.");
        assertThat(report.drafted(Phrase.SYNTHESIS)).isNotEqualTo("Nos phrases.");
    }

    @Test
    void whatOnlyTheConsoleNeedsStaysOutOfTheTimeline() {
        var rows = tables(new CoursePages(report(evening()
                                .criteria(1, "1.1")
                                .line(What.STARTED, "")
                                .line(What.GIVEN, "1-1")
                                .line(What.HELD, "2-1")
                                .line(What.ACKNOWLEDGED, "vu")
                                .line(What.TAKEN_BACK, "1-1")
                                .line(What.INTERRUPTED, "")))
                        .blocks())
                .getFirst()
                .rows();
        assertThat(rows)
                .extracting(it -> it.get(2))
                .containsExactly("Début du jeu", "Stimulus donné", "Stimulus repris", "Portail absent, jeu en pause");
        assertThat(rows.get(1))
                .containsExactly("min 1", "mardi 9\u00A0h\u00A020", "Stimulus donné", "i1-1 · Stimulus 1-1");
        assertThat(rows.getFirst().getLast()).isEqualTo("–");
    }

    @Test
    void eachPartOfTheCourseIsATableOrASentence() {
        var empty = new CoursePages(report(evening().criteria(1, "1.1"))).blocks();
        assertThat(empty.toString()).contains("Aucune ligne n’a été écrite", "Aucune aide n’a été notée.");
        assertThat(tables(empty)).hasSize(1);
        var full = new CoursePages(report(evening()
                        .criteria(1, "1.1")
                        .wrote(NoteKind.HYPOTHESIS, "Peut-être le mail")
                        .aid("Qui décide ?", true, null)
                        .aid("Appelez", false, "1.1")))
                .blocks();
        assertThat(tables(full)).hasSize(3);
        assertThat(tables(full).get(1).rows())
                .containsExactly(List.of("10\u00A0h\u00A000", "Hypothèse", "Peut-être le mail", "IDEC"));
        assertThat(tables(full).get(2).rows()).extracting(List::getLast).containsExactly("–", "1.1");
    }

    @Test
    void everyCriterionHasItsLineWithBothViews() {
        var criteria = tables(new FindingsPages(report(evening()
                                .criteria(2, "1.1", "2.1", "3.1")
                                .observed("1.1", Rating.LEVEL_0, "min 3 : rien")
                                .observed("1.1", Rating.LEVEL_1, "")
                                .agreed("1.1", Rating.LEVEL_3, "min 9 : fait")
                                .agreed("2.1", Rating.NOT_PLAYED, "")))
                        .blocks())
                .get(1)
                .rows();
        assertThat(criteria.get(0))
                .containsExactly(
                        "1.1 Critère 1.1",
                        "0, 1",
                        "3",
                        "2",
                        "min 9 : fait\nDeux niveaux d’écart\u00A0: à reprendre ensemble, sur des faits.");
        assertThat(criteria.get(1)).containsExactly("2.1 Critère 2.1", "–", "NJ", "2", "–");
        assertThat(criteria.get(2)).containsExactly("3.1 Critère 3.1", "–", "–", "2", "–");
    }

    @Test
    void theKitsOwnAdviceIsListedInFullAndTheSharedOneOnlyWhenItIsCalledFor() {
        var advice = new Advice(report(evening()
                        .criteria(2, "1.1", "2.1")
                        .recommendation("EHPAD-01/R01", "1.1", 1, "Afficher le numéro")
                        .recommendation("EHPAD-01/R02", "2.1", null, "Ranger la pochette")
                        .recommendation("PR-2.1-A", "2.1", 1, "Jamais appelée")
                        .recommendation("PR-1.1-A", "1.1", 1, "Appelée aussi")
                        .agreed("1.1", 0)
                        .agreed("2.1", 2)))
                .blocks();
        assertThat(tables(advice))
                .singleElement()
                .satisfies(it -> assertThat(it.rows())
                        .extracting(List::getFirst)
                        .containsExactly("R01 · 1.1\nAfficher le numéro", "PR-1.1-A · 1.1\nAppelée aussi"));
        assertThat(advice)
                .filteredOn(Bullets.class::isInstance)
                .singleElement()
                .satisfies(it -> assertThat(((Bullets) it).items()).containsExactly("R02 · 2.1 · Ranger la pochette"));
        assertThat(advice.toString()).doesNotContain("Jamais appelée");
    }

    @Test
    void withoutAdviceThereIsNoPartForIt() {
        assertThat(new Advice(report(evening().criteria(1, "1.1"))).blocks()).isEmpty();
    }

    @Test
    void onlyWhoWasThereSigns() {
        var sheet = new ClosingPages(report(evening().criteria(1, "1.1")))
                .blocks().stream()
                        .filter(Block.SignatureSheet.class::isInstance)
                        .map(Block.SignatureSheet.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(sheet.rows())
                .extracting(List::getFirst)
                .contains("Direction", "IDEC")
                .doesNotContain("Référent");
        assertThat(sheet.rows()).hasSize(3);
        assertThat(sheet.rows()).anySatisfy(it -> assertThat(it).containsExactly("Direction", "Camille"));
        assertThat(sheet.emptyRows()).isPositive();
    }

    @Test
    void headingsGoDownOneLevelAtATime() {
        var levels = ReportPaper.of(report(evening().criteria(1, "1.1").agreed("1.1", 1))).blocks().stream()
                .flatMap(it -> it instanceof Block.Pair pair
                        ? Stream.concat(pair.left().stream(), pair.right().stream())
                        : Stream.of(it))
                .filter(Heading.class::isInstance)
                .map(it -> ((Heading) it).level())
                .toList();
        assertThat(levels.getFirst()).isEqualTo(2);
        assertThat(levels).isNotEmpty().allMatch(it -> it == 2 || it == 3);
    }

    @Test
    void twoViewsStandSideBySideWithTheReasonWhyTheyDiffer() {
        var told = Chronicles.evening()
                .criterion("1.1", "T1", 2, "Un décideur est prévenu")
                .observed("1.1", Rating.LEVEL_3, "min 4 : appel passé")
                .agreed("1.1", 1)
                .discussed("1.1", "L’appel n’a pas été entendu <b>au fond</b> de la salle");
        assertThat(ReportPaper.of(told.report()).toString())
                .contains("Écart discuté", "L’appel n’a pas été entendu <b>au fond</b> de la salle", "3", "1")
                .doesNotContain("à discuter");
    }

    @Test
    void aCorrectedLineSaysWhatItWasWhoPutItRightAndWhenAndTheAnnexListsThemAll() {
        var claire = PersonId.fresh();
        var at = Instant.parse("2026-12-08T15:10:00Z");
        var told = Chronicles.evening()
                .corrected(new Chronicle.Correction(
                        3,
                        Chronicle.What.GIVEN,
                        new InjectId("04"),
                        "Le répondeur",
                        Instant.parse("2026-12-08T13:52:00Z"),
                        Instant.parse("2026-12-08T13:42:00Z"),
                        "",
                        null,
                        claire,
                        at))
                .corrected(new Chronicle.Correction(
                        7, Chronicle.What.AIDED, null, "Relisez", null, null, "", "Mauvais <b>bouton</b>", claire, at));
        var report = told.report();
        assertThat(new CorrectionPages(report.naming(Map.of(claire, "Claire Morel"))).mark(3))
                .isEqualTo(
                        "\ncorrigé\u00a0: 14\u00a0h\u00a042 au lieu de 14\u00a0h\u00a052, par Claire Morel, le 8 déc. 2026 à 16\u00a0h\u00a010");
        assertThat(said(report.naming(Map.of(claire, "Claire Morel"))))
                .contains("Corrections", "Le répondeur", "ligne retirée", "Mauvais <b>bouton</b>", "Claire Morel");
        assertThat(said(report)).contains("l’animation").doesNotContain("Claire");
    }

    private static Report report(Chronicles evening, Note... notes) {
        return report(evening.told(), new Notebook(List.of(notes), List.of(), Instant.EPOCH, Map.of()));
    }

    private static Report report(fr.souffleur.live.Chronicle told, Notebook notebook) {
        return new Report(
                told,
                Findings.of(told),
                notebook,
                List.of(),
                new Report.Attribution("Souffleur", ""),
                Results.NONE,
                null);
    }

    private static String said(Report report) {
        return ReportPaper.of(report).blocks().toString();
    }

    private static List<Table> tables(List<Block> blocks) {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }
}
