package fr.souffleur.planning.papers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.documents.Block;
import fr.souffleur.documents.Markdown;
import fr.souffleur.documents.Pdf;
import fr.souffleur.documents.PdfReading;
import fr.souffleur.documents.Piece;
import fr.souffleur.planning.Mallette;
import fr.souffleur.planning.Packed;
import fr.souffleur.planning.RunSheet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mallette of the shipped kits, as it comes out of the printer. */
class MallettePaperTest {

    private static final String HOSTILE = "{{x}} <b>Lin</b> **gras** & Cie 😀 مرحبا | fin";

    @ParameterizedTest
    @ValueSource(strings = {"EHPAD-01", "ES-01", "HAD-01"})
    void aBookletIsAccessibleAndHoldsTheWholeExercise(String code) throws Exception {
        var mallette = Packed.kit(code).mallette();
        var pdf = Pdf.of(MallettePaper.of(mallette));
        assertThat(PdfReading.faults(pdf)).isEmpty();
        var text = squeezed(PdfReading.text(pdf));
        assertThat(text).doesNotContain("{{", "}}", "\uFFFD", "[U+");
        var sheet = mallette.sheet();
        var words = Markdown.with(sheet.language(), mallette.words());
        assertThat(text).contains(squeezed(sheet.structure()), "8décembre2026");
        sheet.lines().forEach(it -> assertThat(text).contains(squeezed(words.plain(it.words()))));
        sheet.reactions().forEach(it -> assertThat(text).contains(squeezed(words.plain(it.words()))));
        sheet.pointHeadings().forEach(it -> assertThat(text).contains(squeezed(words.plain(it))));
        sheet.palette().forEach(it -> assertThat(text).contains(squeezed(words.plain(it.words()))));
        sheet.lines().stream()
                .flatMap(it -> it.hints().stream())
                .forEach(it -> assertThat(text).contains(squeezed(words.plain(it.words()))));
        for (var role : sheet.roles()) {
            assertThat(text).contains(squeezed(words.plain(role.mission())));
            role.reflexes().forEach(it -> assertThat(text).contains(squeezed(words.plain(it))));
        }
        sheet.documents().forEach(it -> everyWord(text, words.html(it.text())));
        sheet.reflexCards().forEach(it -> everyWord(text, words.html(it.text())));
        everyWord(text, words.html(sheet.rules()));
        mallette.texts().values().forEach(it -> everyWord(text, words.html(it)));
        for (var criterion : sheet.criteria()) {
            everyWord(text, words.html(criterion.title()));
            criterion.anchors().forEach(it -> assertThat(text).contains(squeezed(words.plain(it))));
        }
    }

    @Test
    void aRecordingIsPrintedWordForWordToBeReadAloud() throws Exception {
        var text = squeezed(
                PdfReading.text(Pdf.of(MallettePaper.of(Packed.kit("EHPAD-01").mallette()))));
        assertThat(text)
                .contains(squeezed("ou à lire à voix haute, mot pour mot"))
                .contains(squeezed("Exercice. Bonjour. Nos équipes sont en intervention"))
                .contains(squeezed("préparez votre référence client. Exercice."));
    }

    @Test
    void everyRowOfTheRecordSheetCanBeWrittenInto() {
        var rows = MallettePaper.of(Packed.kit("EHPAD-01").mallette()).pieces().stream()
                .dropWhile(it -> !(it instanceof Piece.Part part && part.title().equals("Feuille de relevé")))
                .skip(1)
                .takeWhile(it -> !(it instanceof Piece.Part))
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .flatMap(it -> it.rows().stream())
                .toList();
        assertThat(rows).hasSizeGreaterThan(40).allMatch(it -> it.stream().anyMatch(cell -> !cell.isBlank()));
    }

    @Test
    void whatAStructureAnswersIsPrintedAsItWasTyped() throws Exception {
        var pdf = Pdf.of(MallettePaper.of(
                Packed.kit("EHPAD-01").answerAll(HOSTILE).playedBy(HOSTILE).mallette()));
        assertThat(PdfReading.faults(pdf)).isEmpty();
        var text = squeezed(PdfReading.text(pdf));
        assertThat(text)
                .contains(squeezed("{{x}} <b>Lin</b> **gras** & Cie 😀"))
                .doesNotContain("\uFFFD")
                .doesNotContain("………(1)");
        assertThat(Normalizer.normalize(text, Normalizer.Form.NFKC)).contains("مرحبا");
    }

    @Test
    void fourThousandLettersDriveNothingOffThePage() throws Exception {
        var long4000 = "a".repeat(2_000) + " " + "mots ".repeat(399).strip();
        var mallette = Packed.kit("EHPAD-01").answer("dui", long4000).mallette();
        var pdf = Pdf.of(MallettePaper.of(mallette));
        var text = squeezed(PdfReading.text(pdf));
        var words = Markdown.with("fr", mallette.words());
        assertThat(text.split("EXERCICE", -1)).hasSizeGreaterThan(PdfReading.pages(pdf));
        mallette.sheet().lines().stream()
                .filter(it -> !it.words().contains("{{dui}}"))
                .forEach(it -> assertThat(text).contains(squeezed(words.plain(it.words()))));
        assertThat(text).contains("motsmotsmots");
        assertThat(text.chars().filter(it -> it == 'a').count()).isGreaterThan(4_000);
    }

    @Test
    void whatIsMissingIsALineToWriteOnAndWhatIsDoneShowsWhoAndWhen() throws Exception {
        var mallette = Packed.kit("EHPAD-01").tick("j30-date").mallette();
        assertThat(mallette.gaps()).extracting(Mallette.Gap::key).containsExactly("numero_animateur");
        var text = PdfReading.text(Pdf.of(MallettePaper.of(mallette)));
        assertThat(text.indexOf("Une réponse à écrire à la main")).isBetween(0, 1_500);
        assertThat(squeezed(text))
                .contains(squeezed("Un seul numéro pour tous : "
                        + mallette.gaps().getFirst().line()))
                .contains(squeezed("☒ Date hors vendredi"), squeezed("☐ Accord de la direction"))
                .contains(squeezed("Claire Morel, mardi 10 novembre 2026, 10 h 00"));
    }

    @Test
    void theHourBeforeHasItsOwnListWithAPlaceForEverybody() {
        var mallette = Packed.kit("EHPAD-01").mallette();
        var voice = new Voice(mallette);
        var pieces = new HourBeforePages(mallette, voice).section().pieces().toString();
        assertThat(pieces).contains("essai de liaison", "RÉEL", "Écran de la salle", "Observateur");
        mallette.sheet().roles().stream()
                .filter(it -> it.heldBy().equals(it.id()))
                .forEach(it -> assertThat(pieces).contains(voice.plain(it.name())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EHPAD-01", "ES-01", "HAD-01"})
    void noPageThatAPlayerMayHoldSaysWhatOnlyTheFacilitatorKnows(String code) {
        var mallette = Packed.kit(code).mallette();
        var voice = new Voice(mallette);
        var held = new ArrayList<Section>(MallettePaper.sections(mallette, voice));
        held.removeIf(it -> it.restriction() != null);
        assertThat(held).hasSizeGreaterThan(8);
        for (var section : held) {
            var text = squeezed(Jsoup.parse(section.pieces().toString()).text());
            for (var secret : secrets(mallette.sheet(), voice)) assertThat(text).doesNotContain(squeezed(secret));
        }
    }

    @Test
    void thePlayersPapersTellNothingOfWhatIsToCome() throws Exception {
        var mallette = Packed.kit("EHPAD-01").mallette();
        var pdf = Pdf.of(MallettePaper.forPlayers(mallette));
        assertThat(PdfReading.faults(pdf)).isEmpty();
        var voice = new Voice(mallette);
        var text = squeezed(PdfReading.text(pdf));
        var sheet = mallette.sheet();
        sheet.roles().forEach(it -> assertThat(text).contains(squeezed(voice.plain(it.mission()))));
        everyWord(text, voice.html(sheet.rules()));
        assertThat(text).doesNotContain("Dominique,dusecrétariat", squeezed(voice.say("not-on-table")));
        for (var secret : secrets(sheet, voice)) assertThat(text).doesNotContain(squeezed(secret));
        for (var line : sheet.lines()) assertThat(text).doesNotContain(squeezed(voice.plain(line.words())));
        for (var document : sheet.documents())
            assertThat(text).doesNotContain(squeezed(voice.plain(document.handling())));
    }

    @Test
    void aHouseThatAnsweredAllIsAskedForNothing() {
        var mallette = Packed.kit("EHPAD-01").answerAll("la nôtre").mallette();
        assertThat(mallette.gaps()).isEmpty();
        assertThat(new CoverPages(mallette, new Voice(mallette)).pieces("pack", List.of()))
                .noneMatch(it -> it.toString().contains("écrire à la main"));
    }

    @Test
    void theRecordSheetHasARowForEachStimulusAndEachCriterionInTheirOrder() {
        var mallette = Packed.kit("EHPAD-01").mallette();
        var voice = new Voice(mallette);
        var tables = new RecordPages(mallette, voice)
                .section().pieces().stream()
                        .filter(Block.Table.class::isInstance)
                        .map(Block.Table.class::cast)
                        .toList();
        assertThat(tables.getFirst().rows())
                .extracting(row -> row.getFirst().split(" · ")[0])
                .containsExactlyElementsOf(mallette.sheet().lines().stream()
                        .map(it -> it.id().value())
                        .filter(it -> !List.of("O", "F").contains(it))
                        .toList());
        assertThat(tables.getLast().rows())
                .extracting(row -> row.getFirst().split(" · ")[0])
                .containsExactlyElementsOf(mallette.sheet().criteria().stream()
                        .map(it -> it.id().value())
                        .toList());
    }

    @Test
    void thereAreAsManySheetsOfTheLogAsTheKitsAskFor() {
        var pages = Stream.of("EHPAD-01", "ES-01", "HAD-01")
                .map(it -> Packed.kit(it).mallette())
                .map(it -> new PlayerPages(it, new Voice(it))
                        .sheets().get(1).pieces().stream()
                                .filter(Piece.Form.class::isInstance)
                                .count());
        assertThat(pages).containsExactly(3L, 4L, 4L);
    }

    private static List<String> secrets(RunSheet sheet, Voice voice) {
        return Stream.of(
                        sheet.lines().stream().map(RunSheet.Line::note),
                        sheet.lines().stream().flatMap(it -> it.expected().stream()),
                        sheet.criteria().stream().flatMap(it -> it.signs().stream()),
                        sheet.cuts().stream().map(RunSheet.Cut::how),
                        Stream.of(sheet.real()))
                .flatMap(it -> it)
                .filter(Objects::nonNull)
                .map(voice::plain)
                .filter(it -> it.length() > 25)
                .toList();
    }

    /** Tables are read cell by cell and stressed words after their line, so words are looked for one by one. */
    private static void everyWord(String text, String html) {
        for (var word : Jsoup.parse(html).text().split("[^\\p{L}\\p{N}]+"))
            assertThat(text).contains(squeezed(word));
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00A0\\u202F]+", "");
    }
}
