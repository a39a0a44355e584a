package fr.souffleur.kits;

import fr.souffleur.common.InjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a reaction does: exactly one of these. @param say words for the facilitator to say within the story */
public record Then(
        @Nullable String say,
        @Nullable InjectId relance,
        @Nullable InjectId give,
        List<InjectId> skip,
        @Nullable InjectId hold) {

    /** As the file says it, on one line; empty when something is only said. */
    public String act() {
        if (relance != null) return "relance " + relance;
        if (give != null) return "give " + give;
        if (hold != null) return "hold " + hold;
        return skip.isEmpty()
                ? ""
                : "skip " + String.join(", ", skip.stream().map(InjectId::value).toList());
    }
}
