package fr.souffleur.planning;

import fr.souffleur.kits.Kit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that an exercise needs on paper: the sheet as it would be frozen now, how far preparation has come, and those texts
 * of the kit that only paper carries.
 *
 * @param gaps questions without an answer, numbered: in the texts a line to write on stands for each
 * @param texts Markdown by name: {@code guide}, {@code observer}, {@code directory}, {@code log-sheet},
 *     {@code situation-sheet}, {@code decision-sheet}; empty where the kit has none
 * @param ifs what helps when the debrief goes astray
 * @param pictures by digest
 */
public record Mallette(
        RunSheet sheet,
        Preparation preparation,
        List<Gap> gaps,
        Map<String, String> texts,
        List<Kit.External> directory,
        String ifs,
        Map<String, Media> pictures) {

    /** @param number by which the first page and the line name each other */
    public record Gap(String key, int number, String question, boolean required) {

        /** A line to write on by hand, bearing its number. */
        public String line() {
            return "……………………………… (" + number + ")";
        }
    }

    /** What stands in the texts: answers, the kit's own words, and lines to fill in where there is neither. */
    public Map<String, String> words() {
        var words = new LinkedHashMap<>(sheet.answers());
        gaps.forEach(it -> words.put(it.key(), it.line()));
        return words;
    }

    public String text(String name) {
        return texts.getOrDefault(name, "");
    }
}
