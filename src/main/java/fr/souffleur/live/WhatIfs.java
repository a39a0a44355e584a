package fr.souffleur.live;

import fr.souffleur.common.InjectId;
import fr.souffleur.live.FacilitatorScreen.Act;
import fr.souffleur.live.FacilitatorScreen.Choice;
import fr.souffleur.live.FacilitatorScreen.Offer;
import fr.souffleur.live.FacilitatorScreen.Option;
import fr.souffleur.live.FacilitatorScreen.Ready;
import fr.souffleur.planning.Effect;
import fr.souffleur.planning.RunSheet.Reaction;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws what the console asks about the cell's choices, what it offers in answer, and what lies ready besides. */
record WhatIfs(Stage stage) {

    List<Choice> choices() {
        var forks = stage.script().forks();
        return stage.sheet().choices().stream()
                .map(it -> new Choice(
                        it.id(),
                        plain(it.question()),
                        it.look(),
                        it.options().stream()
                                .map(option -> new Option(option.id(), plain(option.words())))
                                .toList(),
                        forks.pick(it.id()).map(Forks.Pick::option).orElse(""),
                        forks.pick(it.id()).map(Forks.Pick::play).orElse(-1L)))
                .toList();
    }

    /** What holds or will hold by the clock alone, as long as it was not done and something is left of it; soonest first. */
    List<Offer> offers() {
        var conditions = new Conditions(stage);
        var effects = new Effects(stage.script());
        return stage.sheet().reactions().stream()
                .filter(it -> !stage.script().forks().taken(it.id()) && effects.any(it))
                .filter(it -> conditions.since(it.when()) != Conditions.NEVER)
                .map(it -> offer(it, conditions, effects))
                .sorted((one, other) -> Long.compare(one.dueAt(), other.dueAt()))
                .toList();
    }

    private Offer offer(Reaction reaction, Conditions conditions, Effects effects) {
        return new Offer(
                reaction.id(),
                plain(reaction.words()),
                conditions.why(reaction.when()),
                conditions.since(reaction.when()),
                stage.script().forks().declined(reaction.id()),
                reaction.then().stream().flatMap(it -> acts(it, effects)).toList(),
                note(reaction));
    }

    @Nullable
    String note(Reaction reaction) {
        return reaction.note() == null ? null : stage.prose().html(reaction.note());
    }

    private Stream<Act> acts(Effect effect, Effects effects) {
        if (effect instanceof Effect.Say(var words)) return Stream.of(said(words));
        return effects.of(effect).map(it -> switch (it) {
            case Happening.Given(var inject) -> act("GIVE", inject);
            case Happening.Relanced(var inject) -> act("RELANCE", inject);
            case Happening.Held(var inject) -> act("HOLD", inject);
            case Happening.Skipped(var inject) -> act("SKIP", inject);
            default -> throw new IllegalStateException("no effect: " + it);
        });
    }

    Act said(String words) {
        return new Act("SAY", null, "", stage.prose().html(words));
    }

    Act act(String kind, InjectId inject) {
        var title = stage.script().line(inject).map(it -> plain(it.title())).orElse("");
        return new Act(kind, inject, title, "");
    }

    List<Ready> palette() {
        return stage.sheet().palette().stream()
                .map(it -> new Ready(
                        it.id(), plain(it.title()), it.channel().name(), plain(it.from()), it.to(), plain(it.words())))
                .toList();
    }

    private String plain(String words) {
        return stage.prose().plain(words);
    }
}
