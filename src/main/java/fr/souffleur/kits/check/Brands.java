package fr.souffleur.kits.check;

import fr.souffleur.kits.source.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A kit accuses and advertises nobody: the names of {@code kits/schema/brands.json} do not occur in it. */
final class Brands {

    private static final Pattern NAMES = read();

    private Brands() {}

    static void check(Passage passage, Faults faults) {
        NAMES.matcher(passage.text())
                .results()
                .forEach(it -> faults.add(passage.fault(it.start(), it.end(), "brand", it.group())));
    }

    /** Upper and lower case count: « titan » and « orange » are words of every day. */
    private static Pattern read() {
        try (var stream = Brands.class.getResourceAsStream("/kits/schema/brands.json")) {
            if (stream == null) throw new IllegalStateException("missing brands.json");
            var names = JsonMapper.shared()
                    .readTree(stream)
                    .path("brands")
                    .valueStream()
                    .map(it -> Pattern.quote(it.stringValue()))
                    .collect(Collectors.joining("|"));
            return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + names + ")(?![\\p{L}\\p{N}])");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
