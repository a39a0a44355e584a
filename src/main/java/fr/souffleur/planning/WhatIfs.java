package fr.souffleur.planning;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.kits.Kit;
import fr.souffleur.kits.Then;
import fr.souffleur.kits.When;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a kit says of choices, reactions, ready stimuli and help, as the run sheet carries it. */
final class WhatIfs {

    private WhatIfs() {}

    static List<RunSheet.Choice> choices(Kit kit) {
        return kit.choices().stream()
                .map(it -> new RunSheet.Choice(
                        it.id(),
                        it.question(),
                        it.look(),
                        it.options().stream()
                                .map(option -> new RunSheet.Option(option.id(), option.words()))
                                .toList()))
                .toList();
    }

    static List<RunSheet.Reaction> reactions(Kit kit) {
        return kit.reactions().stream()
                .map(it -> new RunSheet.Reaction(
                        it.id(),
                        it.words(),
                        condition(it.when()),
                        it.then().stream().map(WhatIfs::effect).toList(),
                        it.note()))
                .toList();
    }

    static List<RunSheet.Ready> palette(Kit kit) {
        return kit.palette().stream()
                .map(it -> new RunSheet.Ready(
                        it.id(),
                        it.title(),
                        RunSheet.Channel.valueOf(it.channel().name()),
                        it.from(),
                        it.to(),
                        it.words()))
                .toList();
    }

    /** A help without a criterion of its own is about the first that its stimulus gives to rate. */
    static List<RunSheet.Hint> hints(Kit.Inject inject) {
        return inject.hints().stream()
                .map(it -> new RunSheet.Hint(it.words(), it.method(), about(it, inject.rated())))
                .toList();
    }

    private static @Nullable CriterionId about(Kit.Hint hint, List<CriterionId> rated) {
        if (hint.criterion() != null) return hint.criterion();
        return rated.isEmpty() ? null : rated.getFirst();
    }

    /** The check has seen that there is exactly one kind. */
    private static Condition condition(When when) {
        if (when.choice() != null) return new Condition.Chosen(when.choice(), Objects.requireNonNull(when.is()));
        if (when.done() != null) return new Condition.Done(when.done());
        if (when.notDone() != null) return new Condition.NotDone(when.notDone(), Objects.requireNonNull(when.by()));
        if (when.silence() != null) return new Condition.Silence(when.silence(), Objects.requireNonNull(when.after()));
        if (when.given() != null) return new Condition.Given(when.given());
        if (when.minute() != null) return new Condition.Minute(when.minute());
        return when.all().isEmpty() ? new Condition.Any(all(when.any())) : new Condition.All(all(when.all()));
    }

    private static List<Condition> all(List<When> several) {
        return several.stream().map(WhatIfs::condition).toList();
    }

    private static Effect effect(Then then) {
        if (then.say() != null) return new Effect.Say(then.say());
        if (then.relance() != null) return new Effect.Relance(then.relance());
        if (then.give() != null) return new Effect.Give(then.give());
        InjectId hold = then.hold();
        return hold == null ? new Effect.Skip(then.skip()) : new Effect.Hold(hold);
    }
}
