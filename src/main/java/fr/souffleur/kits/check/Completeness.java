package fr.souffleur.kits.check;

import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.KitParts;
import fr.souffleur.kits.source.Spot;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A published kit leaves nothing to be invented on the day, and rates what every kit rates. */
final class Completeness {

    /** Rated in every kit; it alone serves comparison by theme. */
    private static final Set<String> CORE =
            new TreeSet<>(Set.of("1.1", "2.3", "3.1", "4.2", "4.3", "5.2", "6.1", "7.1", "8.1", "9.4"));

    private Completeness() {}

    static void check(KitParts parts, Faults faults) {
        rated(parts, faults);
        if (!parts.published()) return;
        parts.injects().forEach(it -> inject(it, faults));
        core(parts, faults);
        answered(parts, faults);
    }

    /** A question is put because something follows from its answer; a help belongs to what its stimulus is about. */
    private static void answered(KitParts parts, Faults faults) {
        var used = parts.kit().items("reactions").stream()
                .flatMap(it -> it.at("when").allTexts().stream())
                .map(Spot::text)
                .collect(Collectors.toSet());
        for (var choice : parts.kit().items("choices"))
            if (!used.contains(choice.at("id").text()))
                faults.add(
                        choice.at("id").fault("complete.choice", choice.at("id").text()));
        for (var inject : parts.injects())
            for (var hint : inject.items("hints")) {
                var about = hint.at("criterion");
                if (about.present() && !touches(inject, about.text()))
                    faults.add(about.fault(
                            "complete.hint", about.text(), inject.at("id").text()));
            }
    }

    private static boolean touches(Spot inject, String criterion) {
        return inject.texts("rated").contains(criterion)
                || inject.texts("formative").contains(criterion);
    }

    private static void inject(Spot inject, Faults faults) {
        var id = inject.at("id").text();
        if (inject.at("words").text().isBlank()) faults.add(inject.fault("complete.words", id));
        if (!inject.at("kind").is("inject")) return;
        if (inject.items("expected").size() < 2)
            faults.add(where(inject, "expected").fault("complete.expected", id));
        if (!inject.at("relance").present()) faults.add(inject.fault("complete.relance", id));
        if (inject.items("rated").isEmpty()) faults.add(where(inject, "rated").fault("complete.criteria", id));
    }

    private static Spot where(Spot inject, String key) {
        return inject.at(key).present() ? inject.at(key) : inject;
    }

    /** What the kit promises to rate, the timeline and the observer's grid say too; and the other way round. */
    private static void rated(KitParts parts, Faults faults) {
        var promised = Set.copyOf(parts.kit().texts("rated"));
        var played = parts.injects().stream()
                .flatMap(it -> it.texts("rated").stream())
                .collect(Collectors.toSet());
        var observed = parts.ids("grid", "criterion");
        for (var criterion : parts.kit().items("rated")) {
            if (!played.contains(criterion.text())) faults.add(criterion.fault("rated.never-played", criterion.text()));
            if (!observed.contains(criterion.text()))
                faults.add(criterion.fault("rated.not-in-grid", criterion.text()));
        }
        for (var inject : parts.injects()) {
            for (var criterion : inject.items("rated"))
                if (!promised.contains(criterion.text()))
                    faults.add(criterion.fault("rated.not-promised", criterion.text()));
            for (var criterion : inject.items("formative"))
                if (inject.texts("rated").contains(criterion.text()))
                    faults.add(criterion.fault("rated.and-formative", criterion.text()));
        }
        for (var observation : parts.kit().items("grid"))
            if (!promised.contains(observation.at("criterion").text()))
                faults.add(observation
                        .at("criterion")
                        .fault("rated.not-promised", observation.at("criterion").text()));
    }

    private static void core(KitParts parts, Faults faults) {
        for (var criterion : CORE) {
            var promise = parts.kit().items("rated").stream()
                    .filter(it -> it.is(criterion))
                    .findFirst();
            if (promise.isEmpty()) {
                faults.add(parts.kit().at("rated").fault("rated.core-missing", criterion));
            } else if (parts.injects().stream()
                    .noneMatch(it -> it.at("essential").isTrue() && rates(it, criterion))) {
                faults.add(promise.get().fault("rated.core-optional", criterion));
            }
        }
    }

    private static boolean rates(Spot inject, String criterion) {
        return List.copyOf(inject.texts("rated")).contains(criterion);
    }
}
