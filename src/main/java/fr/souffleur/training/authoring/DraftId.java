package fr.souffleur.training.authoring;

import fr.souffleur.common.Refused;
import fr.souffleur.common.Uuids;
import java.util.UUID;

/** One draft of a course. */
public record DraftId(UUID value) {

    public static DraftId fresh() {
        return new DraftId(Uuids.v7());
    }

    /** @throws Refused ({@code unknown}) when the text is no id */
    public static DraftId parse(String text) {
        return new DraftId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
