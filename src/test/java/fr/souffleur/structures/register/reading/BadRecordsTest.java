package fr.souffleur.structures.register.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Odd records in a sound file: left out or made clean, and each has its remark. */
class BadRecordsTest {

    /** @param site what stands in the site's block of names */
    record Case(String name, String site, Remark.What what, boolean entered) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        return List.of(
                out("no number", "\"nomEgeCourt\": \"CH\"", Remark.What.BAD_NUMBER),
                out("a short number", "\"numFinessEge\": \"0Z000\", \"nomEgeCourt\": \"CH\"", Remark.What.BAD_NUMBER),
                out(
                        "a long number",
                        "\"numFinessEge\": \"0Z00000240\", \"nomEgeCourt\": \"CH\"",
                        Remark.What.BAD_NUMBER),
                out(
                        "letters for a number",
                        "\"numFinessEge\": \"ABCDEFGHI\", \"nomEgeCourt\": \"CH\"",
                        Remark.What.BAD_NUMBER),
                out(
                        "an order for a number",
                        "\"numFinessEge\": \"' or 1=1--\", \"nomEgeCourt\": \"CH\"",
                        Remark.What.BAD_NUMBER),
                out("a list for a number", "\"numFinessEge\": [1, 2], \"nomEgeCourt\": \"CH\"", Remark.What.BAD_NUMBER),
                out("no name", "\"numFinessEge\": \"0Z0000024\"", Remark.What.NO_NAME),
                out(
                        "a name of blanks",
                        "\"numFinessEge\": \"0Z0000024\", \"nomEgeCourt\": \" \\t \"",
                        Remark.What.NO_NAME),
                in("a break in a name", named("CH\\r\\nBcc: tous"), Remark.What.CLEANED),
                in("a bell in a name", named("CH \\u0007 OSIERS"), Remark.What.CLEANED),
                in("a turned name", named("CH \\u202Exe.lru"), Remark.What.CLEANED),
                in("a nought in a name", named("CH\\u0000OSIERS"), Remark.What.CLEANED),
                in("half a sign in a name", named("CH \\uD83D"), Remark.What.CLEANED),
                in("a name without end", named("CH ".repeat(200)), Remark.What.CUT),
                in("no such day", named("CH\", \"dateOuverture\": \"2026-02-31"), Remark.What.BAD_DATE),
                in("a word for a day", named("CH\", \"dateOuverture\": \"hier"), Remark.What.BAD_DATE),
                in("a day before the calendar", named("CH\", \"dateOuverture\": \"0001-01-01"), Remark.What.BAD_DATE));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void haveTheirRemark(Case odd) {
        var told = Told.by("""
                {"pmej": [{"informationsGeneralesPMEJ": {"numFinessPm": "0Z0000016", "denominationPm": "OSIERS"}, "etatObjet": "A",
                  "adresse": [{"usageAdresse": "02", "cogCommune": "0Z001"}],
                  "ege": [{"informationsGeneralesEGE": {%s}, "etatObjet": "A", "categorieentiteGeographiqueExercice": "355",
                   "adresse": [{"usageAdresse": "03", "cogCommune": "0Z001"}]}]}]}
                """.formatted(odd.site()));
        assertThat(told.whats()).containsOnly(odd.what());
        assertThat(told.units).hasSize(odd.entered() ? 2 : 1);
        assertThat(odd.what().refuses()).isNotEqualTo(odd.entered());
        assertThat(told.units)
                .allSatisfy(it -> assertThat(it.name() + it.longName())
                        .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}]")
                        .hasSizeLessThanOrEqualTo(510));
    }

    private static Case out(String name, String site, Remark.What what) {
        return new Case(name, site, what, false);
    }

    private static Case in(String name, String site, Remark.What what) {
        return new Case(name, site, what, true);
    }

    private static String named(String name) {
        return "\"numFinessEge\": \"0Z0000024\", \"nomEgeCourt\": \"" + name + "\"";
    }
}
