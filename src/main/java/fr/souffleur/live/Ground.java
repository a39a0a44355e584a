package fr.souffleur.live;

import fr.souffleur.common.CriterionId;
import fr.souffleur.planning.Condition;
import fr.souffleur.planning.RunSheet.Criterion;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rules and conditions rest on where no other part of the console's record shows it: with this and the book's
 * {@link Reply replies} a console without network offers, and refuses, by itself.
 *
 * @param done each criterion that a condition names
 * @param answers to the reactions so far
 * @param proved for which an observer gave a fact
 */
record Ground(List<Done> done, Map<String, Forks.Answer> answers, List<CriterionId> proved) {

    /** @param seen by an observer, at level 2 or 3 @param since play time of the facilitator's own yes; -1 without one */
    record Done(CriterionId criterion, boolean seen, long since) {}

    static Ground of(Stage stage) {
        var named = new HashSet<CriterionId>();
        stage.sheet().reactions().forEach(it -> name(it.when(), named));
        var done = stage.sheet().criteria().stream()
                .filter(it -> named.contains(it.id()))
                .map(it -> new Done(
                        it.id(),
                        stage.ratings().seen(it.id()),
                        stage.ratings().tickedSince(it.id()).orElse(-1)))
                .toList();
        var proved = stage.sheet().criteria().stream()
                .map(Criterion::id)
                .filter(stage.ratings()::proved)
                .toList();
        return new Ground(done, stage.script().forks().answers(), proved);
    }

    private static void name(Condition condition, Set<CriterionId> named) {
        switch (condition) {
            case Condition.Done(var criterion) -> named.add(criterion);
            case Condition.NotDone(var criterion, var _) -> named.add(criterion);
            case Condition.All(var all) -> all.forEach(it -> name(it, named));
            case Condition.Any(var any) -> any.forEach(it -> name(it, named));
            case Condition.Chosen _, Condition.Silence _, Condition.Given _, Condition.Minute _ -> {}
        }
    }
}
