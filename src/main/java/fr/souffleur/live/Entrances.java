package fr.souffleur.live;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The three ways in, each with its code, its address and its QR code.
 *
 * @param questionnaire the way to what everybody is asked after play; null before there is one
 */
record Entrances(List<FacilitatorScreen.Access> all, RoomScreen.@Nullable Join questionnaire) {

    Entrances(List<FacilitatorScreen.Access> all) {
        this(all, null);
    }

    FacilitatorScreen.Access of(Audience audience) {
        return all.stream().filter(it -> it.audience() == audience).findFirst().orElseThrow();
    }

    /** The path below the portal's address at which an audience comes in. */
    static String path(Audience audience, String code) {
        return switch (audience) {
            case PLAYER -> "/j/" + code;
            case OBSERVER -> "/o/" + code;
            case ROOM -> "/ecran/" + code;
            case FACILITATOR -> throw new IllegalArgumentException("the console has no code");
        };
    }
}
