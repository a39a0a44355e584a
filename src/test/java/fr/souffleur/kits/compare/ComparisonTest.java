package fr.souffleur.kits.compare;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Words;
import fr.souffleur.kits.KitVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {

    private final KitVersion kit = KitVersion.shipped("EHPAD-01");
    private final Side shipped = kit.side();

    @ParameterizedTest
    @ValueSource(strings = {"EHPAD-01", "ES-01", "HAD-01"})
    void aKitSaysTheSameAsItself(String code) {
        var comparison = Comparison.of(
                KitVersion.shipped(code).side(), KitVersion.shipped(code).side());
        assertThat(comparison.same()).isTrue();
        assertThat(comparison.needed()).isEqualTo(Bump.NONE);
        assertThat(comparison.understated()).isFalse();
    }

    @Test
    void aNewNumberAloneIsNoChangeToPlay() {
        var comparison = changed(kit.edit("version: 1.2.0", "version: 1.2.1"));
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.needed()).isEqualTo(Bump.PATCH);
        assertThat(comparison.understated()).isFalse();
        assertThat(List.of(comparison.before(), comparison.after())).containsExactly("1.2.0", "1.2.1");
    }

    @Test
    void aNumberThatSaysLessThanWhatChangedIsTold() {
        kit.edit("version: 1.2.0", "version: 1.2.1").edit("play: 43", "play: 45");
        assertThat(changed(kit).understated()).isTrue();
        kit.edit("version: 1.2.1", "version: 1.3.0");
        assertThat(changed(kit).understated()).isFalse();
    }

    @Test
    void aStimulusTakenOutIsToldWithItsWords() {
        var text = kit.text("kit.yaml");
        int from = text.indexOf("  - id: \"09\"\n    kind");
        int to = text.indexOf("  - id: PS\n    kind");
        kit.write("kit.yaml", text.substring(0, from) + text.substring(to));
        var forth = changed(kit).changes();
        assertThat(forth).extracting(Change::part).containsExactly(Part.STIMULI, Part.HINTS);
        assertThat(forth).first().isInstanceOfSatisfying(Change.Removed.class, it -> {
            assertThat(it.place()).isEqualTo("09");
            assertThat(it.text()).startsWith("EXERCICE");
        });
        var back = Comparison.of(kit.side(), shipped).changes();
        assertThat(back).hasSize(2).allMatch(Change.Added.class::isInstance);
    }

    @Test
    void aStimulusUnderAnotherNumberIsStillItself() {
        kit.edit("  - id: \"03\"\n    kind", "  - id: \"03b\"\n    kind");
        assertThat(sentences(changed(kit)))
                .containsExactly(
                        "Modification\u00A0: stimulus 03b «\u00A0Deux inconnus dans le dossier\u00A0», identifiant");
    }

    @Test
    void whatTradesPlacesMovesOnceAndWhatStandsBesideItDoesNot() {
        var text = kit.text("kit.yaml");
        int first = text.indexOf("  - id: D1\n");
        int second = text.indexOf("  - id: D2\n");
        int third = text.indexOf("  - id: D3\n");
        kit.write(
                "kit.yaml",
                text.substring(0, first)
                        + text.substring(second, third)
                        + text.substring(first, second)
                        + text.substring(third));
        assertThat(changed(kit).changes()).hasSize(1).first().isInstanceOfSatisfying(Change.Moved.class, it -> {
            assertThat(it.part()).isEqualTo(Part.DOCUMENTS);
            assertThat(it.bump()).isEqualTo(Bump.PATCH);
        });
    }

    @Test
    void aDocumentReadsOtherwiseWhereItIsHandedOverAndInItsFile() {
        kit.edit("documents/D2.md", "18 400 €", "21 700 €");
        var comparison = changed(kit);
        assertThat(sentences(comparison))
                .containsExactly("Modification\u00A0: document D2 «\u00A0Mail imprimé\u00A0», texte");
        assertThat(comparison.needed()).isEqualTo(Bump.PATCH);
        assertThat(comparison.files()).extracting(FileChange::path).containsExactly("documents/D2.md");
    }

    @Test
    void aDocumentWrittenAnewIsMoreThanAWording() {
        kit.write("documents/D2.md", "Un tout autre message, sur une livraison de linge.\n");
        assertThat(changed(kit).needed()).isEqualTo(Bump.MINOR);
    }

    @Test
    void aLongTextIsNamedAsTheTradeNamesIt() {
        kit.write("texts/scenario.md", kit.text("texts/scenario.md") + "\nUne phrase.\n");
        assertThat(sentences(changed(kit))).containsExactly("Modification\u00A0: scénario, texte");
    }

    @Test
    void picturesComeGoAndChange() {
        kit.write("media/d1-note.png", new byte[] {1});
        assertThat(sentences(changed(kit))).containsExactly("Modification\u00A0: fichier media/d1-note.png, contenu");
        kit.write("media/plus.png", new byte[] {2}).remove("media/d4-ecran.png");
        assertThat(sentences(changed(kit)))
                .containsExactlyInAnyOrder(
                        "Modification\u00A0: fichier media/d1-note.png, contenu",
                        "Ajout\u00A0: fichier media/plus.png",
                        "Retrait\u00A0: fichier media/d4-ecran.png");
    }

    @Test
    void theOrderOfKeysAndTheFoldingOfLinesChangeNothingThatIsPlayed() {
        kit.edit(
                "title: Le mail de la facture\npublisher: Souffleur\n",
                "publisher: Souffleur\ntitle: Le mail de la facture\n");
        kit.edit(
                "Rien n’est en panne, et pourtant plus personne ne sait à quoi se fier.\n  L’équipe",
                "Rien n’est en panne,\n  et pourtant plus personne ne sait à quoi se fier. L’équipe");
        var comparison = changed(kit);
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.files()).hasSize(1);
        assertThat(comparison.needed()).isEqualTo(Bump.PATCH);
    }

    @Test
    void twoOtherKitsAreComparedToTheEndToo() {
        var comparison = Comparison.of(shipped, KitVersion.shipped("ES-01").side());
        assertThat(comparison.needed()).isEqualTo(Bump.MAJOR);
        assertThat(comparison.byPart().keySet()).contains(Part.HEADER, Part.STIMULI, Part.DOCUMENTS);
        for (var language : List.of("fr", "en"))
            assertThat(comparison.changes())
                    .extracting(it -> it.sentence(Words.in(language)))
                    .noneMatch(it -> it.contains("kits."));
    }

    @Test
    void whatPeopleWroteStaysAsTheyWroteIt() {
        var hostile = "<script>alert(1)</script> {0} '' {{nom_structure}} &amp; \u202E";
        kit.edit("title: Deux inconnus dans le dossier", "title: \"" + hostile.replace("\u202E", "\\u202E") + "\"");
        var change = changed(kit).changes().getFirst();
        assertThat(change.title()).isEqualTo(hostile);
        assertThat(change.sentence(Words.in("fr"))).contains(hostile);
    }

    private Comparison changed(KitVersion version) {
        return Comparison.of(shipped, version.side());
    }

    private static List<String> sentences(Comparison comparison) {
        return comparison.changes().stream()
                .map(it -> it.sentence(Words.in("fr")))
                .toList();
    }
}
