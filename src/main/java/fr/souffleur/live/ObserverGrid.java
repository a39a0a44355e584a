package fr.souffleur.live;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.planning.RunSheet.Criterion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws the observers' grid, theme by theme, beside what was given. @param rated by whom it is for; null for all of it */
record ObserverGrid(Stage stage, @Nullable Set<CriterionId> rated) {

    ObserverScreen draw() {
        var facts = newestFacts();
        return new ObserverScreen(
                stage.seq(),
                stage.phase(),
                stage.course().ending(),
                stage.prose().plain(stage.sheet().title()),
                stage.sheet().structure(),
                Arrivals.forAll(stage).newest(),
                themes(),
                facts,
                stage.ratings().facts().size() - facts.size(),
                stage.log().newest(stage),
                stage.log().older(stage),
                new Wings(stage).asked());
    }

    private List<ObserverScreen.Theme> themes() {
        var given = Set.copyOf(new HashSet<>(stage.script().given()));
        var titles = new LinkedHashMap<String, String>();
        var criteria = new LinkedHashMap<String, List<ObserverScreen.Criterion>>();
        for (var it : stage.sheet().criteria()) {
            titles.putIfAbsent(it.theme(), it.themeTitle());
            criteria.computeIfAbsent(it.theme(), _ -> new ArrayList<>()).add(criterion(it, given));
        }
        return titles.entrySet().stream()
                .map(it -> new ObserverScreen.Theme(
                        it.getKey(), it.getValue(), List.copyOf(criteria.getOrDefault(it.getKey(), List.of()))))
                .toList();
    }

    private ObserverScreen.Criterion criterion(Criterion it, Set<InjectId> given) {
        var prose = stage.prose();
        return new ObserverScreen.Criterion(
                it.id(),
                prose.plain(it.title()),
                prose.plain(it.question()),
                it.anchors().stream().map(prose::plain).toList(),
                it.signs().stream().map(prose::plain).toList(),
                it.precision() == null ? null : prose.plain(it.precision()),
                prose.plain(it.notPlayed()),
                prose.plain(it.notApplicable()),
                it.injects().stream().anyMatch(given::contains),
                it.injects().stream().filter(given::contains).toList(),
                stage.ratings().rated().entrySet().stream()
                        .filter(known -> known.getKey().criterion().equals(it.id()))
                        .filter(known -> rated == null || rated.contains(it.id()))
                        .map(known -> new ObserverScreen.Rated(
                                known.getKey().seat().toString(),
                                known.getValue().rating(),
                                stage.shelf().text(known.getValue().evidence())))
                        .toList());
    }

    /** As many of the newest as a screen holds; older ones are asked for. */
    private List<ObserverScreen.Fact> newestFacts() {
        return Screenful.of(facts(), ObserverScreen.Fact::text);
    }

    /** As many as a screen holds of those that were noted before this line. */
    List<ObserverScreen.Fact> factsBefore(int line) {
        return Screenful.behind(facts(), it -> it.seq() == line, ObserverScreen.Fact::text);
    }

    /** Last written first. */
    private List<ObserverScreen.Fact> facts() {
        return stage.ratings().facts().reversed().stream()
                .map(it -> new ObserverScreen.Fact(
                        it.seq(),
                        it.play(),
                        stage.story().minutesAt(it.play()),
                        stage.shelf().text(it.text()),
                        it.inject(),
                        it.seat().toString()))
                .toList();
    }
}
