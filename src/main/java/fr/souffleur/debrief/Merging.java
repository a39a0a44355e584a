package fr.souffleur.debrief;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Two people changed the same text: both changes are made where they do not touch the same words. */
final class Merging {

    /** Words, spaces and signs, so that nothing is lost between them. */
    private static final Pattern PIECES = Pattern.compile("\\R|[^\\S\\r\\n]+|[\\p{L}\\p{N}\\p{M}]+|.", Pattern.DOTALL);

    private Merging() {}

    /**
     * @param base what both began from
     * @return empty when a person has to choose
     */
    static Optional<String> of(String base, String mine, String theirs) {
        if (mine.equals(theirs) || theirs.equals(base)) return Optional.of(mine);
        if (mine.equals(base)) return Optional.of(theirs);
        var all = new ArrayList<>(changes(base, mine));
        for (var change : changes(base, theirs)) {
            if (all.stream().anyMatch(it -> touch(it, change))) return Optional.empty();
            all.add(change);
        }
        all.sort(Comparator.comparingInt(
                        (AbstractDelta<String> it) -> it.getSource().getPosition())
                .reversed());
        var pieces = new ArrayList<>(pieces(base));
        for (var change : all) {
            int from = change.getSource().getPosition();
            pieces.subList(from, from + change.getSource().size()).clear();
            pieces.addAll(from, change.getTarget().getLines());
        }
        return Optional.of(String.join("", pieces));
    }

    private static List<AbstractDelta<String>> changes(String base, String changed) {
        return DiffUtils.diff(pieces(base), pieces(changed)).getDeltas();
    }

    /** Side by side is touching: two who write at the same place mean to be read one after the other, and which is first? */
    private static boolean touch(AbstractDelta<String> one, AbstractDelta<String> other) {
        int from = one.getSource().getPosition();
        int to = from + one.getSource().size();
        int otherFrom = other.getSource().getPosition();
        int otherTo = otherFrom + other.getSource().size();
        return from <= otherTo && otherFrom <= to;
    }

    private static List<String> pieces(String text) {
        return PIECES.matcher(text).results().map(it -> it.group()).toList();
    }
}
