package fr.souffleur.kits.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Modestly;
import fr.souffleur.kits.source.MemoryFiles;
import fr.souffleur.kits.source.Places;

/**
 * One way to harm the little kit, and what has to be said about it.
 *
 * @param place words that stand once in the harmed file, at the fault; or line and column, such as 2:4
 * @param key of the sentence; empty when the kit stays good
 */
record Harm(String told, MemoryFiles files, String file, String place, String key) {

    static final String KIT = "kit.yaml";
    static final String SHEET = "documents/D1.md";

    private static final MemoryFiles LITTLE = MemoryFiles.little();

    /** Words that stand there once become others. */
    static Harm edit(String told, String words, String others, String place, String key) {
        var text = LITTLE.text(KIT);
        assertThat(text.split(java.util.regex.Pattern.quote(words), -1))
                .as(words)
                .hasSize(2);
        return whole(told, text.replace(words, others), place, key);
    }

    static Harm whole(String told, String kit, String place, String key) {
        return new Harm(told, LITTLE.with(KIT, kit), KIT, place, key);
    }

    static Harm bytes(String told, String file, byte[] content, String place, String key) {
        return new Harm(told, LITTLE.with(file, content), file, place, key);
    }

    static Harm harmless(String told, String words, String others) {
        return edit(told, words, others, "", "");
    }

    static String little() {
        return LITTLE.text(KIT);
    }

    /** Read in two seconds, told at its place, and nowhere but in the files that were given. */
    void isToldAtItsPlace() {
        var faults = Modestly.read(() -> LibraryCheck.of(files)).allFaults();
        Places.hold(faults, files);
        var told = faults.stream()
                .map(it -> it.path() + ":" + it.line() + ":" + it.column() + " " + it.key())
                .toList();
        if (key.isEmpty()) assertThat(told).isEmpty();
        else assertThat(told).contains(file + ":" + at() + " " + key);
    }

    private String at() {
        if (place.matches("\\d+:\\d+")) return place;
        var text = files.text(file);
        var at = text.indexOf(place);
        assertThat(at).as(place).isNotNegative().isEqualTo(text.lastIndexOf(place));
        var before = text.substring(0, at);
        var line = before.chars().filter(it -> it == '\n').count() + 1;
        var begin = before.lastIndexOf('\n') + 1;
        return line + ":" + (before.codePointCount(begin, before.length()) + 1);
    }

    @Override
    public String toString() {
        return told;
    }
}
