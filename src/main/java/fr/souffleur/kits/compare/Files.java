package fr.souffleur.kits.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The text files of two versions, by their paths in order. */
final class Files {

    private Files() {}

    static List<FileChange> between(Map<String, String> before, Map<String, String> after) {
        var effort = new Effort();
        var names = renamed(before, after);
        var paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        paths.removeAll(names.values());
        var changes = new ArrayList<FileChange>();
        for (var path : paths) {
            var old = before.get(path);
            var now = after.get(path);
            var was = names.get(path);
            if (was != null) changes.add(FileChange.renamed(was, path));
            else if (old == null || !old.equals(now))
                changes.add(FileRows.between(path, kind(old != null, now != null), text(old), text(now), effort));
        }
        return changes;
    }

    private static FileChange.Kind kind(boolean before, boolean after) {
        if (before && after) return FileChange.Kind.CHANGED;
        return before ? FileChange.Kind.REMOVED : FileChange.Kind.ADDED;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Files that say the same under another name: the new name, and the old. */
    private static Map<String, String> renamed(Map<String, String> before, Map<String, String> after) {
        var gone = new HashMap<String, String>();
        before.forEach((path, text) -> {
            if (!after.containsKey(path) && !text.isBlank()) gone.putIfAbsent(text, path);
        });
        var names = new HashMap<String, String>();
        for (var path : new TreeSet<>(after.keySet())) {
            var was = before.containsKey(path) ? null : gone.remove(after.get(path));
            if (was != null) names.put(path, was);
        }
        return names;
    }
}
