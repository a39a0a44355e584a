package fr.souffleur.kits;

import fr.souffleur.common.Refused;
import fr.souffleur.common.Uuids;
import java.util.UUID;

/** One bringing of one version of a kit. */
public record EditionId(UUID value) {

    public static EditionId fresh() {
        return new EditionId(Uuids.v7());
    }

    /** @throws Refused ({@code unknown}) when the text is no id */
    public static EditionId parse(String text) {
        return new EditionId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
