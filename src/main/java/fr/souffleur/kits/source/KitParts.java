package fr.souffleur.kits.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All of one kit that rules look at.
 *
 * @param texts its Markdown files by name
 * @param criteria ids of the shared grid; empty when the grid itself could not be read
 */
public record KitParts(Spot kit, Map<String, SourceText> texts, Set<String> criteria) {

    /** The answer that every choice has without naming it: asked again at its next minute. */
    public static final String NOT_YET = "not-yet";

    public boolean published() {
        return kit.at("status").is("published");
    }

    public List<Spot> injects() {
        return kit.items("injects");
    }

    public int play() {
        return kit.at("minutes").at("play").number(Integer.MAX_VALUE / 4);
    }

    /** With the debrief, counted on from FINEX. */
    public int end() {
        return play() + kit.at("minutes").at("debrief").number(0);
    }

    public Set<String> ids(String list, String key) {
        return kit.items(list).stream().map(it -> it.at(key).text()).collect(Collectors.toSet());
    }

    /** Injects by their id; of two alike, the first. */
    public Map<String, Spot> injectsById() {
        var found = new LinkedHashMap<String, Spot>();
        injects().forEach(it -> found.putIfAbsent(it.at("id").text(), it));
        return found;
    }
}
