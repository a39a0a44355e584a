package fr.souffleur.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.planning.OpenActions.OpenAction;
import fr.souffleur.planning.RunSheet.Check;
import fr.souffleur.planning.RunSheet.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Asked after in the kit for nursing homes, as it is shipped. */
class ChecksTest {

    private final RunSheet sheet = ShippedSheets.of("souffleur/EHPAD-01");

    @Test
    void anActionIsAskedAfterAtThePointThatComesAfterWhatItIsAbout() {
        var lines = sheet.lines();
        var points =
                lines.stream().filter(it -> it.kind() == Kind.SITUATION_POINT).toList();
        var last = lines.indexOf(points.getLast());
        var before = points.size() == 1 ? 0 : lines.indexOf(points.get(points.size() - 2)) + 1;
        var criterion = lines.subList(before, last + 1).stream()
                .flatMap(it -> it.criteria().stream())
                .filter(it -> lines.subList(0, before).stream()
                        .noneMatch(line -> line.criteria().contains(it)))
                .findFirst()
                .orElseThrow();
        assertThat(one(action("a", criterion, null)).point())
                .isEqualTo(points.getLast().id());
    }

    @Test
    void oneInTheCellsOwnWordsIsAskedAfterAtTheFirstPoint() {
        var first = sheet.lines().stream()
                .filter(it -> it.kind() == Kind.SITUATION_POINT)
                .findFirst()
                .orElseThrow();
        assertThat(one(action("a", null, null)).point()).isEqualTo(first.id());
    }

    @Test
    void whereThereIsNoPointItIsAskedAtTheEnd() {
        var lines = sheet.lines().stream()
                .filter(it -> it.kind() != Kind.SITUATION_POINT)
                .toList();
        var check = Checks.of(List.of(action("a", null, null)), lines).getFirst();
        assertThat(check.point()).isEqualTo(lines.getLast().id());
    }

    @Test
    void whatIsStillOpenComesBeforeWhatWasDoneAndTwelveAreEnough() {
        var done = action("done", null, LocalDate.parse("2026-05-01"));
        var open = IntStream.range(0, 14).mapToObj(it -> action("open" + it, null, null));
        var checks = Checks.of(Stream.concat(Stream.of(done), open).toList(), sheet.lines());
        assertThat(checks).hasSize(12).noneMatch(Check::done);
        assertThat(Checks.of(List.of(done, action("open", null, null)), sheet.lines()))
                .extracting(Check::action)
                .containsExactly("open", "done");
    }

    @Test
    void itSaysWhatWasDecidedInWhichYearAndByWhichFunction() {
        assertThat(one(action("a", null, null)))
                .extracting(Check::words, Check::owner, Check::year, Check::done)
                .containsExactly("Imprimer l’annuaire", "IDEC", 2025, false);
    }

    @Test
    void aSheetWithoutAnyIsWrittenAsBeforeThereWereAny() {
        var json = JsonMapper.builder().build().writeValueAsString(sheet);
        assertThat(json).doesNotContain("\"checks\"");
        assertThat(JsonMapper.builder().build().readValue(json, RunSheet.class).checks())
                .isEmpty();
    }

    private Check one(OpenAction action) {
        return Checks.of(List.of(action), sheet.lines()).getFirst();
    }

    private static OpenAction action(String id, @Nullable CriterionId criterion, @Nullable LocalDate done) {
        return new OpenAction(
                ExerciseId.fresh(),
                id,
                criterion,
                "Imprimer l’annuaire",
                "IDEC",
                null,
                LocalDate.parse("2025-12-09"),
                done);
    }
}
