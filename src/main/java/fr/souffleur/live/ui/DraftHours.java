package fr.souffleur.live.ui;

import fr.souffleur.common.Refused;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the hours of a draft, remembers beside which field each stands, and notes those that are none. */
final class DraftHours {

    private final Draft draft;
    private final Map<String, Refused> faults;
    private final Map<String, LocalTime> read = new LinkedHashMap<>();

    DraftHours(Draft draft, Map<String, Refused> faults) {
        this.draft = draft;
        this.faults = faults;
    }

    /** Null when nobody took it, or when it is none. */
    @Nullable
    LocalTime hour(String key) {
        if (!draft.has(key)) return null;
        var hour = HourText.read(draft.get(key));
        hour.ifPresentOrElse(it -> read.put(key, it), () -> faults.put(key, new Refused("live.later.hour")));
        return hour.orElse(null);
    }

    /** By field. */
    Map<String, LocalTime> read() {
        return read;
    }
}
