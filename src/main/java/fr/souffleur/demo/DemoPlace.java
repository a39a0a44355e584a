package fr.souffleur.demo;

import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Newcomer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A structure of the demo region: its place in the list decides all that is told of it, so that every start tells the same.
 *
 * @param number from 1; health establishments come first
 */
record DemoPlace(int number) {

    /** Health establishments: the region's denominator. */
    static final int HEALTH = 100;

    /** Medico-social structures beside those that have demo accounts of their own. */
    static final int MEDICO_SOCIAL = 38;

    private static final List<String> TOWNS = List.of(
            "Brassigny",
            "Castelmire",
            "Charvolles",
            "Corvenay",
            "Dornelles",
            "Fontvaux",
            "Gervigny",
            "Jonchery-Haut",
            "Lamérac",
            "Longueroche",
            "Marsolles",
            "Montbrelle",
            "Nervaux",
            "Pierrefaille",
            "Rochemire",
            "Sauvelle",
            "Thorigneux",
            "Valbrune",
            "Vernolles",
            "Villarceau");

    private static final List<String> RIVERS =
            List.of("sur-Lorve", "sur-Vezelle", "en-Brenois", "les-Combes", "la-Forêt", "le-Vieux", "du-Plateau");

    private static final List<String> FIRST = List.of(
            "Agathe", "Bruno", "Carine", "Denis", "Élodie", "Farid", "Gaëlle", "Hugo", "Inès", "Julien", "Karima",
            "Laurent", "Maud");

    private static final List<String> LAST = List.of(
            "Vernier",
            "Bastide",
            "Colas",
            "Dufresnoy",
            "Escande",
            "Favreau",
            "Guilbert",
            "Hocquart",
            "Imbault",
            "Jourdain",
            "Kerbrat");

    private static final List<String> GARDENS = List.of(
            "Acacias",
            "Bruyères",
            "Camélias",
            "Genêts",
            "Hortensias",
            "Lilas",
            "Magnolias",
            "Mimosas",
            "Noisetiers",
            "Ormeaux",
            "Pervenches",
            "Saules",
            "Violettes");

    static List<DemoPlace> all() {
        return IntStream.rangeClosed(1, HEALTH + MEDICO_SOCIAL)
                .mapToObj(DemoPlace::new)
                .toList();
    }

    boolean health() {
        return number <= HEALTH;
    }

    String kind() {
        if (health()) return number % 10 == 0 ? "had" : "hospital";
        return number % 4 == 0 ? "esms" : "ehpad";
    }

    String town() {
        return one(TOWNS) + "-" + one(RIVERS);
    }

    String name() {
        if (!health())
            return (kind().equals("ehpad") ? "EHPAD les " : "Foyer de vie les ") + one(GARDENS) + ", " + town();
        return switch (number % 10) {
            case 0 -> "HAD de " + town();
            case 6, 7 -> "Clinique de " + town();
            case 8 -> "Hôpital de proximité de " + town();
            case 9 -> "Centre de réadaptation de " + town();
            default -> "Centre hospitalier de " + town();
        };
    }

    /** No department is numbered 99: no register holds it. */
    String finess() {
        return "99%07d".formatted(number);
    }

    String pilot() {
        return one(FIRST) + " " + one(LAST);
    }

    String subject() {
        return "demo-region-%03d".formatted(number);
    }

    String kit() {
        return switch (kind()) {
            case "hospital" -> "souffleur/ES-01";
            case "had" -> "souffleur/HAD-01";
            default -> "souffleur/EHPAD-01";
        };
    }

    /**
     * The day of the exercise that consultants held there: 66 establishments had theirs in year one, 12 more in the winter after.
     *
     * @param yearOne a year of the calendar whose winter is over
     */
    Optional<LocalDate> held(int yearOne) {
        if (number <= 66)
            return Optional.of(tuesday(LocalDate.of(yearOne, 3, 18).plusDays(number * 4L)));
        if (number <= 78)
            return Optional.of(tuesday(LocalDate.of(yearOne + 1, 1, 6).plusDays((number - 67) * 6L)));
        return Optional.empty();
    }

    private static LocalDate tuesday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    }

    Newcomer newcomer(StructureId body) {
        return new Newcomer(name(), kind(), town(), finess(), body);
    }

    private String one(List<String> words) {
        return words.get(number % words.size());
    }
}
