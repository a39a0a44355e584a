package fr.souffleur.kits.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class FilesTest {

    private static final int LARGEST = 2 * 1024 * 1024;

    @Test
    void theSameFilesAreNotNamed() {
        assertThat(Files.between(Map.of("a.md", "un\n"), Map.of("a.md", "un\n")))
                .isEmpty();
    }

    @Test
    void aChangedLineStandsBetweenTheThreeBeforeAndTheThreeBehind() {
        var change = only(numbered(1, 20), numbered(1, 20).replace("ligne 10\n", "ligne dix\n"));
        assertThat(change.kind()).isEqualTo(FileChange.Kind.CHANGED);
        assertThat(List.of(change.added(), change.removed())).containsExactly(1, 1);
        assertThat(told(change))
                .containsExactly(
                        "… 6",
                        "7 7 ligne 7",
                        "8 8 ligne 8",
                        "9 9 ligne 9",
                        "-10 ligne [10]",
                        "+10 ligne [dix]",
                        "11 11 ligne 11",
                        "12 12 ligne 12",
                        "13 13 ligne 13",
                        "… 7");
    }

    @Test
    void nothingIsFoldedToSaveASingleLine() {
        var change = only("x\n" + numbered(1, 4), "y\n" + numbered(1, 4));
        assertThat(told(change)).hasSize(6).noneMatch(it -> it.startsWith("…"));
    }

    @Test
    void filesComeGoAndTakeAnotherName() {
        var changes = Files.between(
                Map.of("old.md", "un\ndeux\n", "gone.md", "a\nb\n"), Map.of("new.md", "un\ndeux\n", "more.md", "c\n"));
        assertThat(changes)
                .extracting(
                        it -> it.kind() + " " + it.path() + " " + it.was() + " +" + it.added() + " -" + it.removed())
                .containsExactly(
                        "REMOVED gone.md null +0 -2", "ADDED more.md null +1 -0", "RENAMED new.md old.md +0 -0");
    }

    @Test
    void whereOnlyTheEndsOfLinesDifferThereIsNothingToShow() {
        var change = only("un\ndeux\n", "un\r\ndeux");
        assertThat(change.rows()).isEmpty();
        assertThat(change.shown()).isTrue();
    }

    @Test
    void wordsAreMarkedHoweverTheParagraphIsFolded() {
        var change = only(
                "Le matin, l’équipe soigne,\nrépond aux familles et décide.\n",
                "Le matin, toute l’équipe\nsoigne, répond aux familles\net décide.\n");
        assertThat(told(change))
                .containsExactly(
                        "-1 Le matin, l’équipe soigne,",
                        "-2 répond aux familles et décide.",
                        "+1 Le matin, [toute ]l’équipe",
                        "+2 soigne, répond aux familles",
                        "+3 et décide.");
    }

    @Test
    void linesThatShareNothingAreNotPickedToPieces() {
        assertThat(told(only("Bonjour à tous.\n", "Personne ne vient ici.\n")))
                .containsExactly("-1 Bonjour à tous.", "+1 Personne ne vient ici.");
    }

    @Test
    void aFileReadsTheSameFromItsRowsAsFromItself() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            var before = some(random);
            var after = some(random);
            for (var change : Files.between(Map.of("a", before), Map.of("a", after))) {
                assertThat(lines(change, Row.Gone.class)).isEqualTo(before);
                assertThat(lines(change, Row.Fresh.class)).isEqualTo(after);
            }
        }
    }

    @Test
    void twoLargeFilesThatShareNothingAreTooDifferentAndSoonToldSo() {
        var change = soon(numbered(0, 130_000), numbered(200_000, 330_000));
        assertThat(change.shown()).isFalse();
        assertThat(List.of(change.added(), change.removed())).containsExactly(130_001, 130_001);
    }

    @Test
    void twoLargeFilesThatOnlyShuffleAreSoonTold() {
        var random = new Random(1);
        var letters = IntStream.range(0, LARGEST / 2)
                .mapToObj(_ -> random.nextBoolean() ? "a\n" : "b\n")
                .collect(Collectors.joining());
        assertThat(soon(letters, new StringBuilder(letters).reverse().substring(1) + "\n")
                        .shown())
                .isFalse();
        soon("a\nb\n".repeat(LARGEST / 4), "b\na\na\n".repeat(LARGEST / 6));
        soon("\n".repeat(LARGEST), "\n".repeat(LARGEST / 2));
    }

    @Test
    void anEndlessLineIsSoonCompared() {
        soon("mot ".repeat(LARGEST / 4), "tom ".repeat(LARGEST / 4));
        soon("a ".repeat(9_000) + "\n", "a b ".repeat(9_000) + "\n");
    }

    @Test
    void aHundredFilesThatAllChangedAreSoonCompared() {
        var random = new Random(3);
        Map<String, String> before =
                IntStream.range(0, 100).boxed().collect(Collectors.toMap(it -> "f" + it, _ -> shuffled(random)));
        Map<String, String> after =
                IntStream.range(0, 100).boxed().collect(Collectors.toMap(it -> "f" + it, _ -> shuffled(random)));
        Assertions.assertTimeout(
                Duration.ofSeconds(3),
                () -> assertThat(Files.between(before, after)).hasSize(100));
    }

    private static String shuffled(Random random) {
        return IntStream.range(0, 5_000)
                .mapToObj(_ -> "ligne " + random.nextInt(500) + "\n")
                .collect(Collectors.joining());
    }

    private static FileChange soon(String before, String after) {
        return Assertions.assertTimeout(Duration.ofSeconds(2), () -> only(before, after));
    }

    private static FileChange only(String before, String after) {
        var changes = Files.between(Map.of("a", before), Map.of("a", after));
        assertThat(changes).hasSize(1);
        return changes.getFirst();
    }

    private static String numbered(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(it -> "ligne " + it + "\n")
                .collect(Collectors.joining());
    }

    private static String some(Random random) {
        return IntStream.range(0, random.nextInt(7))
                .mapToObj(_ -> "abcd".charAt(random.nextInt(4)) + " mot\n")
                .collect(Collectors.joining());
    }

    private static List<String> told(FileChange change) {
        return change.rows().stream().map(FilesTest::told).toList();
    }

    private static String told(Row row) {
        return switch (row) {
            case Row.Kept it -> it.before() + " " + it.after() + " " + it.text();
            case Row.Gone it -> "-" + it.line() + " " + told(it.marks());
            case Row.Fresh it -> "+" + it.line() + " " + told(it.marks());
            case Row.Folded it -> "… " + it.lines();
        };
    }

    private static String told(List<Mark> marks) {
        return marks.stream()
                .map(it -> it.kind() == Mark.Kind.SAME ? it.text() : "[" + it.text() + "]")
                .collect(Collectors.joining());
    }

    /** What one side says, read back from the rows. */
    private static String lines(FileChange change, Class<? extends Row> side) {
        return change.rows().stream()
                .filter(it -> it instanceof Row.Kept || side.isInstance(it))
                .map(it -> switch (it) {
                    case Row.Kept kept -> kept.text();
                    case Row.Gone gone -> text(gone.marks());
                    case Row.Fresh fresh -> text(fresh.marks());
                    case Row.Folded _ -> "";
                })
                .map(it -> it + "\n")
                .collect(Collectors.joining());
    }

    private static String text(List<Mark> marks) {
        return marks.stream().map(Mark::text).collect(Collectors.joining());
    }
}
