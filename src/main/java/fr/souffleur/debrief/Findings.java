package fr.souffleur.debrief;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.live.Chronicle;
import fr.souffleur.live.Chronicle.Aid;
import fr.souffleur.live.Chronicle.Answered;
import fr.souffleur.live.Chronicle.Graded;
import fr.souffleur.live.Chronicle.What;
import fr.souffleur.live.Rating;
import fr.souffleur.planning.RunSheet;
import fr.souffleur.planning.RunSheet.Criterion;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the ratings say, by criterion and by theme. There is no overall mark, and nothing here is about a person. */
public record Findings(List<CriterionFinding> criteria, List<ThemeFinding> themes, long aids, long methodAids) {

    /** Who rated; printed beside the ratings, because it changes how they read. */
    public enum Rater {
        GROUP,
        OBSERVER,
        OBSERVER_AND_GROUP,
        NOBODY
    }

    public static Findings of(Chronicle chronicle) {
        var graded = chronicle.ratings().stream().collect(Collectors.toMap(Graded::criterion, Function.identity()));
        var ticks = chronicle.answers().stream()
                .collect(Collectors.toMap(Answered::criterion, Answered::answer, (_, newer) -> newer));
        var stimuli = given(chronicle);
        var naming = chronicle.aids().stream().filter(it -> !it.method()).toList();
        var criteria = chronicle.sheet().criteria().stream()
                .map(it -> {
                    var given = graded.getOrDefault(it.id(), new Graded(it.id(), List.of(), null, ""));
                    return new CriterionFinding(
                            it,
                            it.injects().isEmpty() || it.injects().stream().anyMatch(stimuli::contains),
                            given.observers(),
                            given.agreed(),
                            given.gap(),
                            ticks.get(it.id()),
                            naming.stream().anyMatch(aid -> it.id().equals(aid.criterion())));
                })
                .toList();
        return new Findings(
                criteria,
                themes(criteria, naming),
                naming.size(),
                chronicle.aids().size() - naming.size());
    }

    /** Stimuli that were given and not taken back; who ends the play has closed it, whatever was pressed. */
    private static Set<InjectId> given(Chronicle chronicle) {
        var given = new HashSet<InjectId>();
        if (chronicle.over())
            chronicle.sheet().lines().stream()
                    .filter(it -> it.kind() == RunSheet.Kind.CLOSING)
                    .forEach(it -> given.add(it.id()));
        for (var line : chronicle.timeline()) {
            var inject = line.inject();
            if (inject == null) continue;
            if (line.what() == What.GIVEN) given.add(inject);
            if (line.what() == What.TAKEN_BACK) given.remove(inject);
        }
        return given;
    }

    /** Lines whose stimulus was not given and that nobody rated: not played, once somebody says so. */
    public List<CriterionFinding> uncalled() {
        return criteria.stream()
                .filter(it -> !it.called() && it.agreed() == null)
                .toList();
    }

    public Rater rater() {
        boolean observed = criteria.stream().anyMatch(it -> !it.observers().isEmpty());
        boolean agreed = criteria.stream().anyMatch(it -> it.agreed() != null);
        if (observed) return agreed ? Rater.OBSERVER_AND_GROUP : Rater.OBSERVER;
        return agreed ? Rater.GROUP : Rater.NOBODY;
    }

    /** The furthest above its target first. */
    public List<CriterionFinding> strengths() {
        return with(
                Verdict.STRENGTH,
                Comparator.<CriterionFinding>comparingInt(Findings::distance).reversed());
    }

    /** The furthest below its target first. */
    public List<CriterionFinding> improvements() {
        return with(Verdict.IMPROVE, Comparator.comparingInt(Findings::distance));
    }

    public long with(Rating rating) {
        return themes.stream().mapToLong(it -> it.with(rating)).sum();
    }

    public long played() {
        return themes.stream().mapToLong(ThemeFinding::played).sum();
    }

    private List<CriterionFinding> with(Verdict verdict, Comparator<CriterionFinding> order) {
        return criteria.stream()
                .filter(it -> it.verdict() == verdict)
                .sorted(order)
                .toList();
    }

    private static int distance(CriterionFinding finding) {
        return finding.level().orElse(0) - finding.criterion().target();
    }

    private static List<ThemeFinding> themes(List<CriterionFinding> criteria, List<Aid> aids) {
        Map<String, List<CriterionFinding>> themes = criteria.stream()
                .collect(Collectors.groupingBy(it -> it.criterion().theme(), LinkedHashMap::new, Collectors.toList()));
        return themes.entrySet().stream()
                .map(it -> new ThemeFinding(
                        it.getKey(),
                        it.getValue().getFirst().criterion().themeTitle(),
                        it.getValue(),
                        aids.stream()
                                .filter(aid -> among(it.getValue(), aid.criterion()))
                                .count()))
                .toList();
    }

    private static boolean among(List<CriterionFinding> criteria, @Nullable CriterionId id) {
        return criteria.stream()
                .map(CriterionFinding::criterion)
                .map(Criterion::id)
                .anyMatch(it -> Objects.equals(it, id));
    }
}
