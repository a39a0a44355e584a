package fr.souffleur.seals;

import fr.souffleur.common.Uuids;
import java.util.UUID;

/** One sealed statement; whoever asks for it makes the id, so that the same press again is the same statement. */
public record StatementId(UUID value) {

    public static StatementId fresh() {
        return new StatementId(Uuids.v7());
    }
}
