package fr.souffleur.kits.check.advice;

import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.KitParts;

/** What a kit promises to rate is still rated when time runs out and only the essential is played. */
final class Coverage {

    private Coverage() {}

    static void advise(KitParts parts, Faults advice) {
        for (var criterion : parts.kit().items("rated")) {
            var rating = parts.injects().stream()
                    .filter(it -> it.texts("rated").contains(criterion.text()))
                    .toList();
            if (!rating.isEmpty()
                    && rating.stream().noneMatch(it -> it.at("essential").isTrue()))
                advice.add(criterion.fault(
                        "advice.coverage.optional",
                        criterion.text(),
                        rating.getFirst().at("id").text()));
        }
    }
}
