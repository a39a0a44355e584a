package fr.souffleur.training.quiz;

import fr.souffleur.common.Refused;
import fr.souffleur.common.Uuids;
import java.util.UUID;

/** One attempt at a quiz or at a set of vignettes. */
public record AttemptId(UUID value) {

    public static AttemptId fresh() {
        return new AttemptId(Uuids.v7());
    }

    /** @throws Refused ({@code unknown}) when the text is no id */
    public static AttemptId parse(String text) {
        return new AttemptId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
