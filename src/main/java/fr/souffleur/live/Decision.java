package fr.souffleur.live;

import fr.souffleur.common.TextId;
import java.util.List;
import java.util.Map;

/** What a rule answers: the happening, the texts that it names by id, and what follows from it at once, each a line. */
record Decision(Happening what, Map<TextId, String> texts, List<Happening> then) {

    Decision(Happening what, Map<TextId, String> texts) {
        this(what, texts, List.of());
    }

    static Decision of(Happening what) {
        return new Decision(what, Map.of());
    }
}
