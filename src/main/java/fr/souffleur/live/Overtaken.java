package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.Refused;
import fr.souffleur.identity.People;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Two conduct at once: who comes second is told what stands already, and by whom. */
@Component
class Overtaken {

    private static final String STANDS = "live.stands-";
    private static final Set<String> PHASES =
            Set.of("live.running", "live.paused", "live.stopped", "live.debrief", "live.closed", "live.validated");

    private final ExerciseLog log;
    private final People people;

    Overtaken(ExerciseLog log, People people) {
        this.log = log;
        this.people = people;
    }

    /** The same refusal with the name of the colleague whose move brought it about, if it was one. */
    Refused told(Caller by, ExerciseId exercise, Move move, Refused no) {
        return cause(move, no)
                .flatMap(cause -> log.since(exercise, 0).reversed().stream()
                        .filter(it -> cause.test(it.what()))
                        .findFirst())
                .map(Entry::by)
                .filter(it -> !it.equals(by))
                .flatMap(this::name)
                .map(it -> new Refused(no.key() + "-by", it))
                .orElse(no);
    }

    private static Optional<Predicate<Happening>> cause(Move move, Refused no) {
        if (PHASES.contains(no.key())) return Optional.of(Overtaken::turnsThePhase);
        var inject = injectOf(move);
        if (inject == null) return Optional.empty();
        if (no.key().equals("live.relanced")) return Optional.of(new Happening.Relanced(inject)::equals);
        return no.key().startsWith(STANDS) ? Optional.of(it -> inject.equals(moved(it))) : Optional.empty();
    }

    private static boolean turnsThePhase(Happening what) {
        return switch (what) {
            case Happening.Started _,
                    Happening.Paused _,
                    Happening.Resumed _,
                    Happening.Interrupted _,
                    Happening.PlayedOn _,
                    Happening.StoppedForReal _,
                    Happening.Closed _,
                    Happening.Validated _ -> true;
            default -> false;
        };
    }

    private static @Nullable InjectId injectOf(Move move) {
        return switch (move) {
            case Move.Give(var inject) -> inject;
            case Move.Skip(var inject) -> inject;
            case Move.Hold(var inject) -> inject;
            case Move.Release(var inject) -> inject;
            case Move.TakeBack(var inject) -> inject;
            case Move.Relance(var inject) -> inject;
            case Move.Automatic(var inject, var _) -> inject;
            default -> null;
        };
    }

    private static @Nullable InjectId moved(Happening what) {
        return switch (what) {
            case Happening.Given(var inject) -> inject;
            case Happening.Skipped(var inject) -> inject;
            case Happening.Held(var inject) -> inject;
            case Happening.Released(var inject) -> inject;
            case Happening.TakenBack(var inject) -> inject;
            default -> null;
        };
    }

    private Optional<String> name(Caller by) {
        return by instanceof Caller.Person(var id)
                ? Optional.ofNullable(people.names(Set.of(id)).get(id))
                : Optional.empty();
    }
}
