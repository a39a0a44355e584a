package fr.souffleur.kits.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped kit, broken in one place at a time: each fault is told where it is. */
class BrokenKitTest {

    private static final String KIT = "EHPAD-01/kit.yaml";

    @TempDir
    Path folder;

    private KitCopy copy;

    @BeforeEach
    void copyTheKits() {
        copy = new KitCopy(folder);
    }

    @Test
    void theShippedKitsAreClean() {
        assertThat(copy.faults()).isEmpty();
    }

    @Test
    void aTabIsRefused() {
        copy.edit(KIT, "    hour: \"09:20\"", "\thour: \"09:20\"");
        refused(place("\thour"), "Une tabulation se trouve ici : en YAML, on n’emploie que des espaces.");
    }

    @Test
    void aKeyGivenTwiceIsRefused() {
        copy.edit(KIT, "title: Le mail de la facture\n", "title: Le mail de la facture\nlevel: 2\n");
        copy.edit(KIT, "level: 1\n", "level:  1\n");
        refused(place("level:  1"), "La clé « level » est déjà donnée plus haut.");
    }

    @Test
    void anAliasIsRefusedWithItsAnchor() {
        copy.edit(KIT, "    from: Dominique,", "    from: &d Dominique,");
        copy.edit(KIT, "    to-words: La personne qui dirige le groupe", "    to-words: *d");
        assertThat(copy.faults())
                .containsExactly(
                        place("&d")
                                + ": Les ancres (« &d ») ne sont pas admises : écrivez la valeur en toutes lettres.",
                        place("*d")
                                + ": Les renvois (« *d ») ne sont pas admis : écrivez la valeur en toutes lettres, ou mettez le texte entre guillemets.");
    }

    @Test
    void aQuoteLeftOpenIsRefused() {
        copy.edit(KIT, "reviewed: \"2026-11-23\"", "reviewed: '2026-11-23");
        refused(place("'2026-11-23"), "Le guillemet ouvert ici n’est jamais fermé.");
    }

    @Test
    void aColonWithinAPlainTextIsRefused() {
        copy.edit(KIT, "phase: Point\n", "phase: Point : zut\n");
        refused(
                place(": zut"),
                "Ces deux-points ne sont pas attendus ici : mettez le texte entre guillemets, ou vérifiez l’alignement.");
    }

    @Test
    void anUnknownKeyIsRefused() {
        copy.edit(KIT, "documents: [D13, D5]", "docments: [D13, D5]");
        refused(place("docments"), "« docments » n’est pas une clé connue ici.");
    }

    @Test
    void anUnknownFormatIsRefused() {
        copy.edit(KIT, "format: \"1.0\"", "format: \"2.0\"");
        refused(place("\"2.0\""), "Ce format n’est pas connu de ce portail, qui lit le format 1.0.");
    }

    @Test
    void aMissingKeyIsToldAtWhatLacksIt() {
        copy.edit(KIT, "    question: Combien de résidents accueillez-vous ?\n", "");
        refused(place("key: nb_residents"), "Il manque « question » ici.");
    }

    @Test
    void anUnknownDocumentIsRefused() {
        copy.edit(KIT, "documents: [D1, D2]", "documents: [D1, D99]");
        refused(place("D99"), "Aucun document ne s’appelle « D99 ».");
    }

    @Test
    void anUnknownRoleIsRefused() {
        copy.edit(KIT, "    kept-by: direction", "    kept-by: directrice");
        refused(place("directrice\nrated"), "Aucun rôle ne s’appelle « directrice ».");
    }

    @Test
    void anInjectOutOfOrderIsRefused() {
        copy.edit(KIT, "minute: 10\n", "minute: 6\n");
        refused(place("6\n    hour: \"09:40\""), "La minute 6 vient après la minute 7 : rangez dans l’ordre.");
    }

    @Test
    void anInjectBeyondThePlayIsRefused() {
        copy.edit(KIT, "play: 43,", "play: 42,");
        assertThat(copy.faults())
                .contains(place("43\n    hour: \"16:30\"")
                        + ": La minute 43 dépasse le temps de jeu, qui est de 42 minutes.");
    }

    @Test
    void theCutPlanCannotSkipWhatIsEssential() {
        copy.edit(KIT, "skip: [\"11\"]", "skip: [\"12\"]");
        refused(
                place("\"12\"]\n    how: Sauter"),
                "Le stimulus « 12 » est essentiel : le plan de coupe ne peut pas le sauter.");
    }

    @Test
    void aPublishedStimulusNeedsARelance() {
        copy.edit(
                KIT,
                "    relance:\n      after: 2\n      words: « Toujours le répondeur. Qui d’autre pourrait fermer ces accès avant 10 h 30 ? »\n",
                "");
        refused(place("id: \"04\""), "Un kit publié prévoit une relance : il en manque une au stimulus « 04 ».");
    }

    @Test
    void aDraftMayStillLackIt() {
        copy.edit(KIT, "status: published", "status: draft");
        copy.edit(
                KIT,
                "    relance:\n      after: 2\n      words: « Toujours le répondeur. Qui d’autre pourrait fermer ces accès avant 10 h 30 ? »\n",
                "");
        assertThat(copy.faults()).isEmpty();
    }

    @Test
    void fourAnchorsMustDiffer() {
        var anchor =
                "À FINEX, aucun décideur n’a été prévenu ; l’incident reste entre les mains de la personne qui a reçu le\n"
                        + "        premier signe.";
        copy.edit(
                "criteria.yaml",
                "Une seule personne essaie de joindre un décideur, ou l’appel ne part qu’après une aide ; aucune réponse\n"
                        + "        n’est obtenue.",
                anchor.replace("À FINEX", "à FINEX"));
        assertThat(copy.faults())
                .singleElement()
                .asString()
                .endsWith("Les quatre ancres du critère « 1.1 » doivent différer.");
    }

    @Test
    void anUndeclaredVariableIsToldInsideItsText() {
        copy.edit(KIT, "Ce matin, {{boite}} me met dehors", "Ce matin, {{boitte}} me met dehors");
        refused(place("{{boitte}}"), "La fiche de contexte ne demande pas « boitte ».");
    }

    @Test
    void aVariableThatNoTextUsesIsRefused() {
        copy.edit(
                KIT,
                "variables:\n",
                "variables:\n  - {key: jamais_lue, question: Quoi ?, help: Rien, example: x, required: false, kind: words}\n");
        refused(place("jamais_lue"), "Aucun texte n’emploie la variable « jamais_lue ».");
    }

    @Test
    void aVariableBeforeTheContextSheetIsRefused() {
        copy.edit(KIT, "title: Le mail de la facture", "title: \"Le mail lu par {{dpo}}\"");
        refused(
                place("{{dpo}}\"\npublisher"),
                "« {{dpo}} » ne peut pas figurer ici : ce texte se lit avant que la fiche de contexte soit remplie.");
    }

    @Test
    void htmlIsRefusedInAnyText() {
        copy.edit(KIT, "Sacha repart avec une consigne nette", "Sacha repart avec <b>une</b> consigne nette");
        append("EHPAD-01/documents/D5.md", "\n<script>alert(1)</script>\n");
        assertThat(copy.faults())
                .containsExactly(
                        copy.place("EHPAD-01/documents/D5.md", "<script>")
                                + ": Le HTML n’est pas admis dans un texte : « <script>alert(1)</script> ».",
                        place("<b>") + ": Le HTML n’est pas admis dans un texte : « <b> ».",
                        place("</b>") + ": Le HTML n’est pas admis dans un texte : « </b> ».");
    }

    @Test
    void aPictureFromElsewhereIsRefused() {
        append("EHPAD-01/documents/D6.md", "\n\n![suivi](https://suivi.example.org/pixel.png)\n");
        refused(
                copy.place("EHPAD-01/documents/D6.md", "![suivi]"),
                "Une image ne se met pas dans un texte (« https://suivi.example.org/pixel.png ») : rattachez-la à un document, avec son texte de remplacement.");
    }

    @Test
    void aNumberThatSomebodyMayAnswerIsRefused() {
        copy.edit(KIT, "example: 06 39 98 00 00", "example: 06 12 34 56 78");
        refused(
                place("06 12"),
                "Ce numéro (« 06 12 34 56 78 ») peut être à quelqu’un : prenez-en un dans les plages réservées à la fiction, comme 06 39 98 00 00.");
    }

    @Test
    void anAddressThatMayExistIsRefused() {
        append("EHPAD-01/documents/D2.md", "\n\nRépondre à compta@blanchisserie-durand.fr.\n");
        refused(
                copy.place("EHPAD-01/documents/D2.md", "compta@"),
                "Cette adresse (« compta@blanchisserie-durand.fr ») peut exister : prenez un nom réservé, comme exemple.example.");
    }

    @Test
    void aPictureNeedsItsAlternativeText() throws IOException {
        var text = copy.text(KIT);
        var from = text.indexOf("      alt:");
        var to = text.indexOf("  - id: D2\n");
        Files.writeString(copy.file(KIT), text.substring(0, from) + text.substring(to));
        refused(place("file: media/d1-note.png"), "Il manque « alt » ici.");
    }

    @Test
    void aFileThatIsNotThereIsToldWhereItIsNamed() throws IOException {
        Files.delete(copy.file("EHPAD-01/documents/D9.md"));
        refused(place("documents/D9.md"), "Le fichier « documents/D9.md » n’existe pas dans le dossier du kit.");
    }

    @Test
    void noPathLeadsOutOfTheKit() throws IOException {
        copy.edit(KIT, "text: documents/D9.md", "text: ../criteria.yaml");
        Files.delete(copy.file("EHPAD-01/documents/D8.md"));
        Files.createSymbolicLink(copy.file("EHPAD-01/documents/D8.md"), folder.resolve("README.md"));
        assertThat(copy.faults())
                .contains(
                        place("documents/D8.md")
                                + ": « documents/D8.md » mène hors du dossier du kit : un kit n’utilise que ses propres fichiers.",
                        place("../criteria.yaml")
                                + ": « ../criteria.yaml » mène hors du dossier du kit : un kit n’utilise que ses propres fichiers.");
    }

    @Test
    void anotherEncodingIsToldWhereItBegins() {
        copy.write("EHPAD-01/documents/D9.md", new byte[] {'A', '\n', 'c', 'a', 'f', (byte) 0xE9, '\n'});
        refused(
                "EHPAD-01/documents/D9.md:2:4",
                "Ce fichier n’est plus en UTF-8 à partir d’ici : enregistrez-le en UTF-8.");
    }

    @Test
    void aByteOrderMarkIsRefused() throws IOException {
        Files.writeString(copy.file("EHPAD-01/documents/D9.md"), "\uFEFF" + copy.text("EHPAD-01/documents/D9.md"));
        refused(
                "EHPAD-01/documents/D9.md:1:1",
                "Le fichier commence par une marque invisible (BOM) : enregistrez-le en UTF-8 sans BOM.");
    }

    @Test
    void theCodeIsTheNameOfTheFolder() {
        copy.edit(KIT, "id: souffleur/EHPAD-01", "id: souffleur/EHPAD-02");
        refused(place("souffleur/EHPAD-02"), "Le code du kit et le nom de son dossier (EHPAD-01) diffèrent.");
    }

    private void append(String name, String words) {
        try {
            Files.writeString(copy.file(name), copy.text(name) + words);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private String place(String words) {
        return copy.place(KIT, words);
    }

    private void refused(String place, String sentence) {
        assertThat(copy.faults()).containsExactly(place + ": " + sentence);
    }
}
