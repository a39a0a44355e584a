package fr.souffleur.kits.check;

import fr.souffleur.kits.source.Fault;
import fr.souffleur.kits.source.KitParts;
import fr.souffleur.kits.source.SourceText;
import fr.souffleur.kits.source.Spot;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text for people, in {@code kit.yaml} or in a file of its own, and where a stretch of it stands. */
sealed interface Passage {

    String text();

    Fault fault(int from, int to, String key, Object... arguments);

    /** Every text of a kit. */
    static List<Passage> of(KitParts parts) {
        var inYaml = parts.kit().value().propertyNames().stream()
                .flatMap(section -> of(parts.kit().at(section), section));
        return Stream.concat(inYaml, parts.texts().values().stream().map(InFile::new))
                .toList();
    }

    /** Every text below a value. */
    static Stream<Passage> of(Spot spot, String section) {
        return spot.allTexts().stream().map(it -> new InYaml(it, section));
    }

    /** @param section top key of {@code kit.yaml} that it lies under */
    record InYaml(Spot spot, String section) implements Passage {

        @Override
        public String text() {
            return spot.text();
        }

        @Override
        public Fault fault(int from, int to, String key, Object... arguments) {
            var words = text().substring(from, to);
            var before = (int) Pattern.compile(Pattern.quote(words))
                    .matcher(text())
                    .region(0, from)
                    .results()
                    .count();
            return spot.faultAt(words, before, key, arguments);
        }
    }

    record InFile(SourceText source) implements Passage {

        @Override
        public String text() {
            return source.text();
        }

        @Override
        public Fault fault(int from, int to, String key, Object... arguments) {
            return source.fault(from, key, arguments);
        }
    }
}
