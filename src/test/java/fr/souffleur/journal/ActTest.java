package fr.souffleur.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.souffleur.common.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActTest {

    private static final Pattern NAMED = Pattern.compile("Act\\s*\\.of\\(\\s*\"([^\"]*)\"");

    private enum Colour {
        DARK_RED
    }

    @ParameterizedTest
    @ValueSource(strings = {"Claire Morel", "", "a\nb", "claire@exemple.test", "<b>", "é", "=1+1"})
    void namesAndFreeTextAreNoDetails(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Act.of("member-joined").with("name", value));
    }

    @Test
    void detailsAreShortAndFew() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Act.of("member-joined").with("name", "x".repeat(121)));
        var many = new Act[] {Act.of("member-joined")};
        for (int i = 0; i < 16; i++) many[0] = many[0].with("d" + i, "x".repeat(120));
        assertThat(Details.write(many[0].details()).length()).isLessThan(4_096);
        assertThatIllegalArgumentException().isThrownBy(() -> many[0].with("one-more", "x"));
    }

    @Test
    void aKindIsSmallLettersAndHyphens() {
        for (var kind : List.of("", "Joined", "member joined", "-x", "é", "x".repeat(61)))
            assertThatIllegalArgumentException().isThrownBy(() -> Act.of(kind));
        assertThat(Act.of("kits.published").kind()).isEqualTo("kits.published");
    }

    @Test
    void detailsKeepTheirOrderOnTheWayToDiskAndBack() {
        var details = Act.of("x").with("z", 1).with("a", Colour.DARK_RED).details();
        assertThat(Details.read(Details.write(details))).containsExactlyEntriesOf(details);
        assertThat(details).containsEntry("a", "dark_red");
    }

    @ParameterizedTest
    @MethodSource("kindsInTheCode")
    void everyKindHasASentenceInBothLanguages(String kind) {
        for (var language : List.of("fr", "en"))
            assertThat(Words.in(language).say("journal.act." + kind)).isNotEqualTo("journal.act." + kind);
    }

    @Test
    void everySentenceTellsAKindOfTheCode() {
        assertThat(Words.in("fr").under("journal.act.").keySet().stream()
                        .map(it -> it.substring("journal.act.".length())))
                .containsExactlyInAnyOrderElementsOf(kindsInTheCode().toList());
    }

    static Stream<String> kindsInTheCode() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files
                    .filter(it -> it.toString().endsWith(".java"))
                    .map(ActTest::read)
                    .filter(it -> !it.contains("package fr.souffleur.journal;"))
                    .flatMap(it -> NAMED.matcher(it).results())
                    .map(it -> it.group(1))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
