package fr.souffleur.kits;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.kits.source.KitParts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A condition as the file says it: exactly one kind, so that all but the one or two keys of that kind are null or empty.
 *
 * @param is answer to {@code choice}; {@link #NOT_YET} is always one
 * @param by minute until which {@code notDone} may be done
 * @param after minutes since {@code silence} was given
 */
public record When(
        @Nullable String choice,
        @Nullable String is,
        @Nullable CriterionId notDone,
        @Nullable Integer by,
        @Nullable CriterionId done,
        @Nullable InjectId silence,
        @Nullable Integer after,
        @Nullable InjectId given,
        @Nullable Integer minute,
        List<When> all,
        List<When> any) {

    /** The answer that every choice has: asked again at its next minute. */
    public static final String NOT_YET = KitParts.NOT_YET;

    /** As the file says it, on one line. */
    @Override
    public String toString() {
        var parts = new ArrayList<String>();
        said(parts, "choice", choice);
        said(parts, "is", is);
        said(parts, "not-done", notDone);
        said(parts, "by", by);
        said(parts, "done", done);
        said(parts, "silence", silence);
        said(parts, "after", after);
        said(parts, "given", given);
        said(parts, "minute", minute);
        said(parts, "all", together(all));
        said(parts, "any", together(any));
        return String.join(", ", parts);
    }

    private static @Nullable String together(List<When> several) {
        return several.isEmpty()
                ? null
                : several.stream().map(When::toString).collect(Collectors.joining("; ", "(", ")"));
    }

    private static void said(List<String> parts, String key, @Nullable Object value) {
        if (value != null) parts.add(key + " " + value);
    }
}
