package fr.souffleur.kits.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.souffleur.common.Words;
import fr.souffleur.kits.KitVersion;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One stroke of the pen in a shipped kit, and what is said of it. */
class EachChangeTest {

    private static final Words FRENCH = Words.in("fr");
    private static final Side SHIPPED = KitVersion.shipped("EHPAD-01").side();

    private static final String HINT = "« Cet ordinateur, on le laisse allumé et on retire le câble. »\n        ";
    private static final String TUTOR = "title: Le tuteur de M. Modèle\n    ";

    @ParameterizedTest(name = "{0}")
    @MethodSource("strokes")
    void isFoundOnceEitherWayAndNothingElseIsClaimed(String sentence, Bump bump, String words, String others) {
        var changed = KitVersion.shipped("EHPAD-01").edit(words, others).side();
        var forth = Comparison.of(SHIPPED, changed);
        assertThat(forth.changes())
                .extracting(it -> it.sentence(FRENCH))
                .containsExactly(sentence.replace('~', '\u00A0'));
        assertThat(forth.needed()).isEqualTo(bump);
        assertThat(forth.files()).extracting(FileChange::path).containsExactly("kit.yaml");
        var back = Comparison.of(changed, SHIPPED);
        assertThat(back.changes()).hasSize(1);
        assertThat(back.needed()).isEqualTo(bump);
        assertThat(back.files().getFirst().added())
                .isEqualTo(forth.files().getFirst().removed());
        assertThat(back.files().getFirst().removed())
                .isEqualTo(forth.files().getFirst().added());
    }

    static Stream<Arguments> strokes() {
        return Stream.of(header(), stimuli(), reactive(), around(), aside()).flatMap(it -> it);
    }

    private static Stream<Arguments> header() {
        return Stream.of(
                arguments(altered("carte d’identité", "titre"), Bump.PATCH, "title: Le mail de", "title: La lettre de"),
                arguments(altered("carte d’identité", "niveau"), Bump.MAJOR, "level: 1", "level: 2"),
                arguments(altered("carte d’identité", "durée"), Bump.MINOR, "play: 43", "play: 45"),
                arguments(altered("carte d’identité", "nombre de joueurs"), Bump.MINOR, "to: 7}", "to: 8}"),
                arguments(altered("carte d’identité", "types de structure"), Bump.MINOR, "[ehpad, esms]", "[ehpad]"),
                arguments(altered("carte d’identité", "licence"), Bump.MINOR, "CC-BY-4.0", "CC-BY-SA-4.0"),
                arguments(altered("carte d’identité", "langue"), Bump.MAJOR, "language: fr", "language: en"),
                arguments(altered("carte d’identité", "état"), Bump.PATCH, "status: published", "status: retired"),
                arguments(
                        altered("carte d’identité", "titres du point de situation"),
                        Bump.PATCH,
                        "- Ce qui nous inquiète d’ici quatre heures",
                        "- Ce qui nous inquiète d’ici trois heures"),
                arguments(altered("carte d’identité", "début de l’histoire"), Bump.MINOR, "day: mardi", "day: jeudi"),
                arguments("Retrait~: critère 9.4", Bump.MAJOR, "\"8.1\", \"9.4\"]\ninjects", "\"8.1\"]\ninjects"),
                arguments("Ajout~: critère 9.3", Bump.MAJOR, "\"9.4\"]\ninjects", "\"9.4\", \"9.3\"]\ninjects"));
    }

    private static Stream<Arguments> stimuli() {
        var third = "stimulus 03 «~Deux inconnus dans le dossier~»";
        return Stream.of(
                arguments(
                        "Déplacement~: " + third + ", de «~minute 7, 09:35~» à «~minute 8, 09:36~»",
                        Bump.MINOR,
                        "minute: 7\n    hour: \"09:35\"",
                        "minute: 8\n    hour: \"09:36\""),
                arguments(altered(third, "mots à dire"), Bump.PATCH, "J’ai onze résidents", "J’ai douze résidents"),
                arguments(
                        altered(third, "destinataires"),
                        Bump.MINOR,
                        "to: [idec]\n    to-words: IDEC\n    essential: true\n    rated: [\"7.1\"",
                        "to: []\n    to-words: IDEC\n    essential: true\n    rated: [\"7.1\""),
                arguments(
                        altered(third, "émetteur"),
                        Bump.PATCH,
                        "from: Sacha, de l’équipe infirmière,",
                        "from: Sacha, des soins,"),
                arguments(
                        altered(third, "critères cotés"),
                        Bump.MINOR,
                        "rated: [\"7.1\", \"8.1\"]\n    formative: [\"8.2\", \"4.1\"]",
                        "rated: [\"7.1\"]\n    formative: [\"8.2\", \"4.1\"]"),
                arguments(
                        altered(third, "documents remis"),
                        Bump.MINOR,
                        "documents: [D4]\n    expected:\n      - \"Sacha",
                        "expected:\n      - \"Sacha"),
                arguments(
                        altered(third, "réactions attendues"),
                        Bump.PATCH,
                        "qu’on lit, où l’on écrit",
                        "qu’on lit, et où l’on écrit"),
                arguments(
                        altered(third, "réactions attendues"),
                        Bump.MINOR,
                        "      - \"Quelqu’un demande la fermeture des deux connexions et dit à qui (éditeur, {{prestataire}}).\"\n",
                        ""),
                arguments(
                        altered(third, "délai de la relance"),
                        Bump.MINOR,
                        "after: 2\n      words: \"Sacha",
                        "after: 3\n      words: \"Sacha"),
                arguments(
                        altered(third, "relance"),
                        Bump.MINOR,
                        "    relance:\n      after: 2\n      words: \"Sacha : « Mes collègues attendent. On écrit où, à partir de quelle heure ? »\"\n",
                        ""),
                arguments(altered(third, "note pour l’animation"), Bump.PATCH, "Piège fréquent", "Piège courant"),
                arguments(
                        altered("stimulus 03 «~Deux inconnus~»", "titre"),
                        Bump.PATCH,
                        "Deux inconnus dans le dossier",
                        "Deux inconnus"),
                arguments(
                        altered(third, "moyen"),
                        Bump.MINOR,
                        "channel: paper\n    from: Sacha",
                        "channel: call\n    from: Sacha"),
                arguments(
                        altered(third, "essentiel"),
                        Bump.MINOR,
                        "essential: true\n    rated: [\"7.1\", \"8.1\"]\n    formative: [\"8.2\", \"4.1\"]",
                        "essential: false\n    rated: [\"7.1\", \"8.1\"]\n    formative: [\"8.2\", \"4.1\"]"));
    }

    private static Stream<Arguments> reactive() {
        var cut = "réaction «~S’ils coupent tout internet :~»";
        var tutor = "stimulus prêt «~Le tuteur de M. Modèle~»";
        return Stream.of(
                arguments(
                        altered("aide 01/2", "aide de méthode"),
                        Bump.MINOR,
                        HINT + "method: false",
                        HINT + "method: true"),
                arguments(
                        altered("aide 01/2", "mots à dire"),
                        Bump.PATCH,
                        "on le laisse allumé et",
                        "on le garde allumé et"),
                arguments(
                        altered("aide 01/3", "critère"),
                        Bump.MINOR,
                        "criterion: \"3.1\"\n    note: >-\n      Le groupe interroge",
                        "criterion: \"1.1\"\n    note: >-\n      Le groupe interroge"),
                arguments(
                        "Retrait~: aide 08/1",
                        Bump.MINOR,
                        "    hints:\n      - words: « Raccrochez, et rappelez au numéro que vous connaissez. »\n        method: false\n",
                        ""),
                arguments(
                        altered("choix «~Que décide le groupe pour internet ?~»", "question"),
                        Bump.MINOR,
                        "Que décident-ils pour internet ?",
                        "Que décide le groupe pour internet ?"),
                arguments(
                        altered("choix «~Que décident-ils pour internet ?~»", "minutes où regarder"),
                        Bump.MINOR,
                        "look: [15, 17]",
                        "look: [15, 18]"),
                arguments(
                        altered("choix «~Que décident-ils pour internet ?~»", "réponses"),
                        Bump.PATCH,
                        "words: Ne pas couper",
                        "words: Ne rien couper"),
                arguments(
                        altered(cut, "condition"),
                        Bump.MINOR,
                        "is: tout\n    then:\n      - say: >-\n          Alix tire",
                        "is: rien\n    then:\n      - say: >-\n          Alix tire"),
                arguments(altered(cut, "parole"), Bump.PATCH, "Alix tire la prise", "Alix retire la prise"),
                arguments(
                        altered(cut, "note pour l’animation"),
                        Bump.PATCH,
                        "une présence à la porte, un téléphone tenu.",
                        "une présence à la porte et un téléphone tenu."),
                arguments(
                        altered("réaction «~S’ils appellent {{prestataire}} avant la minute 10 :~»", "effets"),
                        Bump.MINOR,
                        "      - give: \"04\"",
                        "      - give: \"06\""),
                arguments(
                        altered("réaction «~S’ils tirent la prise de la maison :~»", "condition en clair"),
                        Bump.MINOR,
                        "words: \"S’ils coupent tout internet :\"",
                        "words: \"S’ils tirent la prise de la maison :\""),
                arguments(altered(tutor, "moyen"), Bump.MINOR, TUTOR + "channel: call", TUTOR + "channel: mail"),
                arguments(altered(tutor, "émetteur"), Bump.PATCH, "from: Un mandataire", "from: Une mandataire"),
                arguments(altered(tutor, "mots à dire"), Bump.PATCH, "j’ai onze protégés", "j’ai douze protégés"),
                arguments(
                        altered(tutor, "destinataires"),
                        Bump.MINOR,
                        "joué par l’animateur\n    to: [secretaire-comptable]\n    words: >-",
                        "joué par l’animateur\n    to: [direction]\n    words: >-"));
    }

    private static Stream<Arguments> around() {
        return Stream.of(
                arguments(
                        altered("question «~Quel est le nom de votre maison ?~»", "question"),
                        Bump.MINOR,
                        "Comment appelez-vous votre maison ?",
                        "Quel est le nom de votre maison ?"),
                arguments(
                        "Ajout~: question «~Combien d’étages ?~»",
                        Bump.MINOR,
                        "  - key: nb_residents",
                        "  - key: etages\n    question: Combien d’étages ?\n    help: En chiffres.\n    example: \"3\"\n    required: true\n    kind: number\n  - key: nb_residents"),
                arguments(
                        altered("rôle «~Direction~»", "mission"),
                        Bump.PATCH,
                        "Décider, donner un cap, porter la parole.",
                        "Décider, donner le cap, porter la parole."),
                arguments(
                        altered("document D1 «~Mot de Dominique~»", "usage par l’animation"),
                        Bump.MINOR,
                        "handling: À lire par le joueur\n    shared: false\n    text: documents/D1.md",
                        "handling: À lire à voix haute\n    shared: false\n    text: documents/D1.md"),
                arguments(
                        altered("plan de coupe «~Retard vu au point seulement~»", "temps gagné"),
                        Bump.MINOR,
                        "wins: 7",
                        "wins: 8"),
                arguments(altered("mot d’arrêt", "texte"), Bump.PATCH, "j’arrête le chronomètre", "j’arrête la montre"),
                arguments(
                        altered("observation du critère 1.4", "minutes où regarder"),
                        Bump.MINOR,
                        "look: [6, 12]",
                        "look: [6, 13]"));
    }

    private static Stream<Arguments> aside() {
        return Stream.of(
                arguments(
                        "Déplacement~: débriefing 45, de «~minute 44~» à «~minute 45~»",
                        Bump.MINOR,
                        "- minute: 44",
                        "- minute: 45"),
                arguments(
                        altered("recommandation R01", "délai en mois"),
                        Bump.MINOR,
                        "months: 1\n    evidence: Carte affichée",
                        "months: 3\n    evidence: Carte affichée"),
                arguments(altered("liste j30", "points"), Bump.PATCH, "Date hors vendredi", "Jour hors vendredi"),
                arguments(altered("liste j21", "moment"), Bump.MINOR, "offset: -21", "offset: -20"),
                arguments(
                        altered("fiche réflexe 3 «~Dire juste~»", "titre"),
                        Bump.PATCH,
                        "title: Dire juste aux familles",
                        "title: Dire juste"),
                arguments(
                        altered("glossaire «~CNIL~»", "sens"),
                        Bump.PATCH,
                        "Autorité chargée des données",
                        "Autorité des données"),
                arguments(
                        altered("annuaire «~Médecin traitant~»", "qui"),
                        Bump.PATCH,
                        "who: Hôpital, médecin traitant",
                        "who: Médecin traitant"),
                arguments(altered("point à vérifier V6", "auprès de"), Bump.PATCH, "with: Payeur", "with: Trésorier"),
                arguments(
                        altered("variante «~Établissement public~»", "cas"),
                        Bump.MINOR,
                        "when: Structure publique",
                        "when: Établissement public"));
    }

    private static String altered(String thing, String field) {
        return "Modification~: " + thing + ", " + field;
    }
}
