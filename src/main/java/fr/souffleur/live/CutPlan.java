package fr.souffleur.live;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.live.FacilitatorScreen.Cut;
import fr.souffleur.live.FacilitatorScreen.State;
import fr.souffleur.planning.RunSheet;
import fr.souffleur.planning.RunSheet.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can still be dropped when play runs late, the smallest gain first: the kit's own cuts as far as they still wait, then
 * the optional stimuli one by one, then the last ones together. None of them leaves a criterion without a stimulus that it
 * would have had.
 */
record CutPlan(Stage stage) {

    List<Cut> cuts() {
        var uncovered = uncovered(Set.of());
        var known = new ArrayList<Cut>();
        Stream.concat(ofKit(), Stream.concat(single(), together()))
                .filter(it -> uncovered.containsAll(uncovered(Set.copyOf(it.skip()))))
                .filter(it ->
                        known.stream().noneMatch(that -> Set.copyOf(that.skip()).equals(Set.copyOf(it.skip()))))
                .forEach(known::add);
        known.sort(Comparator.comparingInt(Cut::wins)
                .thenComparingInt(it -> it.skip().size()));
        return List.copyOf(known);
    }

    /** Those of the kit; a cut of which a part is gone wins what its remaining stimuli take. */
    private Stream<Cut> ofKit() {
        return stage.sheet().cuts().stream().flatMap(it -> {
            var left = it.skip().stream().filter(this::waits).toList();
            if (left.isEmpty()) return Stream.of();
            int wins = left.size() == it.skip().size() ? it.wins() : Math.min(it.wins(), minutes(left));
            var prose = stage.prose();
            return Stream.of(new Cut(prose.plain(it.situation()), left, prose.plain(it.how()), wins));
        });
    }

    private Stream<Cut> single() {
        return optional().stream().map(it -> cut(List.of(it)));
    }

    /** The last two, the last three…: what comes soonest is played. */
    private Stream<Cut> together() {
        var all = optional();
        return Stream.iterate(all.size() - 2, from -> from >= 0, from -> from - 1)
                .map(from -> cut(all.subList(from, all.size())));
    }

    private Cut cut(List<InjectId> skip) {
        return new Cut("", List.copyOf(skip), "", minutes(skip));
    }

    private List<InjectId> optional() {
        return stage.script().lines(State.WAITING).stream()
                .filter(it -> it.kind() == RunSheet.Kind.INJECT && !it.essential() && minutes(it) > 0)
                .map(Line::id)
                .toList();
    }

    private boolean waits(InjectId inject) {
        var cue = stage.script().cues().get(inject);
        return cue != null && (cue.is(State.WAITING) || cue.is(State.HELD));
    }

    private int minutes(List<InjectId> injects) {
        return stage.sheet().lines().stream()
                .filter(it -> injects.contains(it.id()))
                .mapToInt(this::minutes)
                .sum();
    }

    /** How long the sheet gives this line: until the next one. */
    private int minutes(Line line) {
        return stage.sheet().minutesOf(line);
    }

    /** Criteria that none of their stimuli calls for any more, were these dropped. One without a stimulus is asked in the debrief. */
    private Set<CriterionId> uncovered(Set<InjectId> dropped) {
        return stage.sheet().criteria().stream()
                .filter(it -> !it.injects().isEmpty())
                .filter(it -> it.injects().stream().noneMatch(inject -> played(inject, dropped)))
                .map(RunSheet.Criterion::id)
                .collect(Collectors.toSet());
    }

    private boolean played(InjectId inject, Set<InjectId> dropped) {
        var cue = stage.script().cues().get(inject);
        return cue != null && !dropped.contains(inject) && !cue.is(State.SKIPPED);
    }
}
