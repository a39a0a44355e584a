package fr.souffleur.kits.compare;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Words;
import fr.souffleur.kits.Kit;
import fr.souffleur.kits.Look;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys that the comparison puts together have their words, in both languages. */
class WordsOfChangesTest {

    /** Their things are named by {@code kits.compare.text.}, one by one. */
    private static final Set<Part> NAMED = Set.of(Part.TEXTS, Part.SPEECHES);

    static Stream<String> keys() {
        return Stream.of(
                        Arrays.stream(Part.values()).map(it -> "kits.compare.part." + it.key()),
                        Arrays.stream(Part.values())
                                .filter(it -> !NAMED.contains(it))
                                .map(it -> "kits.compare.thing." + it.key()),
                        Arrays.stream(Bump.values()).map(Bump::key),
                        of("kits.compare.kind.", Kit.Kind.values()),
                        of("kits.compare.look.", Look.values()),
                        of("kits.compare.status.", Kit.Status.values()),
                        Stream.of("words", "name", "number", "phone").map(it -> "kits.compare.answer." + it),
                        Stream.of("welcome", "real", "closing", "scenario").map(it -> "kits.compare.text." + it),
                        fields().map(it -> "kits.compare.field." + it))
                .flatMap(it -> it)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void thereAreWords(String key) {
        for (var language : List.of("fr", "en"))
            assertThat(Words.in(language).say(key)).isNotEqualTo(key).isNotBlank();
    }

    private static Stream<String> fields() {
        return Stream.of(
                        List.of(Header.facts()),
                        ConductedParts.all(),
                        PlayedParts.all(),
                        ReactiveParts.all(),
                        HandedParts.all())
                .flatMap(List::stream)
                .flatMap(it -> it.fields().stream());
    }

    private static Stream<String> of(String prefix, Enum<?>... values) {
        return Stream.of(values)
                .map(it -> prefix + it.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
