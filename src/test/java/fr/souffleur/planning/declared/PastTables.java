package fr.souffleur.planning.declared;

import fr.souffleur.common.Words;
import fr.souffleur.documents.Xlsx;
import java.util.List;

/** Tables of past exercises as somebody fills the template. */
final class PastTables {

    private PastTables() {}

    /** The two lines of the template. */
    static List<List<String>> heads() {
        return Column.template(Words.in("fr"));
    }

    static List<String> row(String number, String name, String day, String family, String proof) {
        return List.of(
                number,
                name,
                day,
                family,
                "en autonomie",
                "Soins et accompagnement",
                "oui",
                "oui",
                "oui",
                "oui",
                "oui",
                "non",
                proof);
    }

    static byte[] xlsx(List<List<String>> lines) {
        return Xlsx.of("Exercices", lines, 20);
    }
}
