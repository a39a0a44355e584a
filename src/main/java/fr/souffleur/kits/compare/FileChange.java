package fr.souffleur.kits.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text file that is not the same in both versions.
 *
 * @param was its path before, when it only bears another name
 * @param added lines that came
 * @param removed lines that went
 * @param rows what to show; none when there would be too many, or when only the ends of lines differ
 * @param shown whether {@code rows} says it all
 */
public record FileChange(
        String path, Kind kind, @Nullable String was, int added, int removed, List<Row> rows, boolean shown) {

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        RENAMED
    }

    static FileChange renamed(String was, String path) {
        return new FileChange(path, Kind.RENAMED, was, 0, 0, List.of(), true);
    }
}
