package fr.souffleur.live;

import fr.souffleur.common.InjectId;
import fr.souffleur.live.FacilitatorScreen.State;
import fr.souffleur.planning.Effect;
import fr.souffleur.planning.RunSheet.Kind;
import fr.souffleur.planning.RunSheet.Reaction;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a reaction still brings about: ordinary lines of the log. What no longer fits is left out, never refused. */
record Effects(Script script) {

    private static final Set<Kind> FRAME = Set.of(Kind.OPENING, Kind.CLOSING);

    List<Happening> of(Reaction reaction) {
        return reaction.then().stream().flatMap(this::of).toList();
    }

    /** Whether there is anything left to do or to say. */
    boolean any(Reaction reaction) {
        return reaction.then().stream()
                .anyMatch(it -> it instanceof Effect.Say || of(it).findAny().isPresent());
    }

    Stream<Happening> of(Effect effect) {
        return switch (effect) {
            case Effect.Say _ -> Stream.of();
            case Effect.Relance(var inject) ->
                relanceable(inject) ? Stream.of(new Happening.Relanced(inject)) : Stream.of();
            case Effect.Give(var inject) -> ahead(inject) ? Stream.of(new Happening.Given(inject)) : Stream.of();
            case Effect.Skip(var injects) ->
                injects.stream().filter(this::ahead).map(Happening.Skipped::new);
            case Effect.Hold(var inject) ->
                ahead(inject) && script.cue(inject).is(State.WAITING)
                        ? Stream.of(new Happening.Held(inject))
                        : Stream.of();
        };
    }

    private boolean ahead(InjectId inject) {
        var cue = script.cues().get(inject);
        return cue != null
                && (cue.is(State.WAITING) || cue.is(State.HELD))
                && script.line(inject).filter(it -> FRAME.contains(it.kind())).isEmpty();
    }

    private boolean relanceable(InjectId inject) {
        var cue = script.cues().get(inject);
        return cue != null
                && cue.is(State.GIVEN)
                && cue.relanced() == 0
                && script.line(inject).filter(it -> it.relance() != null).isPresent();
    }
}
