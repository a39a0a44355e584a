package fr.souffleur.live;

import fr.souffleur.common.TextId;
import java.util.Map;

/** What a rule answers: the happening, and the texts that it names by id. */
record Decision(Happening what, Map<TextId, String> texts) {

    static Decision of(Happening what) {
        return new Decision(what, Map.of());
    }
}
