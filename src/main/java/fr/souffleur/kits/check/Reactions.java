package fr.souffleur.kits.check;

import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.KitParts;
import fr.souffleur.kits.source.Spot;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What follows when the cell goes its own way: every condition can come true within the play, every effect can be had. */
final class Reactions {

    private static final List<String> CONDITIONS =
            List.of("choice", "not-done", "done", "silence", "given", "minute", "all", "any");
    private static final List<String> EFFECTS = List.of("say", "relance", "give", "skip", "hold");
    private static final Map<String, String> COMPANIONS = Map.of(
            "choice", "is", "not-done", "by", "silence", "after", "is", "choice", "by", "not-done", "after", "silence");
    private static final Set<String> FRAME = Set.of("opening", "closing");

    private final KitParts parts;
    private final Map<String, Spot> injects;
    private final Map<String, Spot> choices;
    private final Faults faults;

    private Reactions(KitParts parts, Faults faults) {
        this.parts = parts;
        this.injects = parts.injectsById();
        this.choices = parts.kit().items("choices").stream()
                .collect(Collectors.toMap(it -> it.at("id").text(), Function.identity(), (first, again) -> first));
        this.faults = faults;
    }

    static void check(KitParts parts, Faults faults) {
        var reactions = new Reactions(parts, faults);
        reactions.choices();
        for (var it : parts.kit().items("reactions")) reactions.one(it);
        Circles.check(parts, faults);
    }

    private void choices() {
        for (var choice : choices.values()) {
            for (var look : choice.items("look")) reach(look);
            for (var option : choice.items("options"))
                if (option.at("id").is(KitParts.NOT_YET))
                    faults.add(option.at("id").fault("reaction.not-yet"));
        }
    }

    private void one(Spot reaction) {
        condition(reaction.at("when"));
        for (var effect : reaction.items("then")) effect(effect);
        var clash = Holds.clash(reaction.at("when"));
        if (!clash.isEmpty()) faults.add(reaction.at("when").fault("reaction.never", clash));
    }

    private void condition(Spot when) {
        exactlyOne(when, CONDITIONS, "reaction.condition");
        COMPANIONS.forEach((key, other) -> {
            if (when.at(key).present() && !when.at(other).present())
                faults.add(when.at(key).fault("schema.missing-key", other));
        });
        answer(when);
        reach(when.at("by"));
        reach(when.at("minute"));
        var silent = injects.get(when.at("silence").text());
        var after = when.at("after");
        if (silent != null && after.present()) {
            var minute = silent.at("minute").number(0) + after.number(0);
            if (minute > parts.play()) faults.add(after.fault("timeline.relance-beyond-play", minute, parts.play()));
        }
        for (var list : List.of("all", "any")) when.items(list).forEach(this::condition);
    }

    private void answer(Spot when) {
        var choice = choices.get(when.at("choice").text());
        var is = when.at("is");
        if (choice == null || is.text().isEmpty() || is.is(KitParts.NOT_YET)) return;
        if (choice.items("options").stream().noneMatch(it -> it.at("id").is(is.text())))
            faults.add(is.fault(
                    "reference.unknown-option", is.text(), when.at("choice").text()));
    }

    private void reach(Spot minute) {
        if (minute.number(0) > parts.play())
            faults.add(minute.fault("timeline.beyond-play", minute.number(0), parts.play()));
    }

    private void effect(Spot effect) {
        exactlyOne(effect, EFFECTS, "reaction.effect");
        var relanced = injects.get(effect.at("relance").text());
        if (relanced != null && !relanced.at("relance").present())
            faults.add(effect.at("relance")
                    .fault("reaction.no-relance", effect.at("relance").text()));
        for (var key : List.of("give", "hold")) {
            var inject = injects.get(effect.at(key).text());
            if (inject != null && FRAME.contains(inject.at("kind").text()))
                faults.add(effect.at(key).fault("reaction.frame", effect.at(key).text()));
        }
        for (var skip : effect.items("skip")) {
            var inject = injects.get(skip.text());
            if (inject != null && inject.at("essential").isTrue())
                faults.add(skip.fault("reaction.skip-essential", skip.text()));
        }
    }

    private void exactlyOne(Spot spot, List<String> keys, String fault) {
        if (!spot.value().isObject()) return;
        var found = keys.stream().filter(it -> spot.at(it).present()).toList();
        if (found.size() == 1) return;
        faults.add(found.isEmpty() ? spot.fault(fault) : spot.at(found.get(1)).fault(fault));
    }

    /** Stimuli that must have been given before a condition can hold. */
    static Set<String> needed(Spot when) {
        var needed = new TreeSet<String>();
        for (var key : List.of("given", "silence"))
            if (!when.at(key).text().isEmpty()) needed.add(when.at(key).text());
        when.items("all").forEach(it -> needed.addAll(needed(it)));
        var ways = when.items("any").stream().map(Reactions::needed).toList();
        if (!ways.isEmpty()) {
            var common = new HashSet<>(ways.getFirst());
            ways.forEach(common::retainAll);
            needed.addAll(common);
        }
        return needed;
    }
}
