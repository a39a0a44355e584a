package fr.souffleur.debrief;

import fr.souffleur.common.Uuids;
import java.util.UUID;

/** One action that a cell chose. */
public record ActionId(UUID value) {

    public static ActionId fresh() {
        return new ActionId(Uuids.v7());
    }
}
