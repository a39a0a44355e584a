package fr.souffleur.structures.register;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The categories that the portal has words for, with the regime that it proposes. */
final class ShippedCategories {

    private static final Map<String, Category> BY_CODE = read();

    private ShippedCategories() {}

    static Map<String, Category> all() {
        return BY_CODE;
    }

    private static Map<String, Category> read() {
        var file = Objects.requireNonNull(ShippedCategories.class.getResourceAsStream("/register/categories.csv"));
        try (var csv = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return csv.stream()
                    .map(it -> new Category(
                            it.getField("code"),
                            it.getField("label"),
                            Category.Sector.valueOf(it.getField("sector")),
                            it.getField("kind"),
                            Regime.valueOf(it.getField("regime")),
                            null))
                    .collect(Collectors.toUnmodifiableMap(Category::code, Function.identity()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
