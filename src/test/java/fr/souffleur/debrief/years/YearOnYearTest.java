package fr.souffleur.debrief.years;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Words;
import fr.souffleur.debrief.Trend;
import fr.souffleur.debrief.years.Edition.Theme;
import fr.souffleur.documents.Xlsx;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YearOnYearTest {

    private final YearOnYear all = new YearOnYear(List.of(
            edition("2025-12-09", 1, "1.0.0", theme("T1", 1.0), theme("T2", 2.0)),
            edition("2026-12-08", 2, "1.1.0", theme("T1", 1.5), theme("T2", null)),
            edition("2027-12-07", 2, "2.0.0", theme("T1", 2.0), theme("T8", 1.0))));

    @Test
    void theFirstExerciseComparesWithNothing() {
        assertThat(all.trend(0, "T1")).isEmpty();
    }

    @Test
    void eachExerciseIsHeldBesideTheOneBefore() {
        assertThat(all.trend(1, "T1")).contains(Trend.HIGHER);
        assertThat(all.trend(1, "T2")).contains(Trend.OPEN);
        assertThat(all.trend(2, "T1")).contains(Trend.OTHER_GRID);
    }

    @Test
    void levelsAndGridsThatChangeAreKnown() {
        assertThat(all.otherLevel(1)).isTrue();
        assertThat(all.otherLevel(2)).isFalse();
        assertThat(all.comparable(1)).isTrue();
        assertThat(all.comparable(2)).isFalse();
    }

    @Test
    void themesStandInTheOrderOfTheNewestGridWithThoseOfOlderOnesBehind() {
        assertThat(all.themes().keySet()).containsExactly("T1", "T8", "T2");
    }

    @Test
    void theTableTakenAwayHasARowForEachThemeOfEachExercise() {
        var rows = Xlsx.read(new YearTables(all, Words.in("fr")).xlsx(), 50);
        assertThat(rows).hasSize(7);
        assertThat(String.valueOf(rows)).contains("Thème T1", "2025-12-09", "↗ plus haut", "autre grille");
    }

    private static Edition edition(String day, int level, String grid, Theme... themes) {
        return new Edition("Le mail", "fr", LocalDate.parse(day), level, grid, false, List.of(themes), 2, 3, 1, 40L);
    }

    private static Theme theme(String id, @Nullable Double median) {
        return new Theme(id, "Thème " + id, median, 1, 2, 3, 1, 0);
    }
}
