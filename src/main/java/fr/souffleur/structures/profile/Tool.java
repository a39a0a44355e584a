package fr.souffleur.structures.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a structure works with, named in its everyday words: they stand in the texts of its exercises. */
public enum Tool {
    RECORD,
    MEDICATION,
    PHARMACY,
    IMAGING("hospital"),
    LABORATORY("hospital"),
    TELEPHONY,
    SPARE_PHONE,
    MAIL,
    BACKUP,
    HOSTING,
    SUPPORT;

    private final Set<String> kinds;

    Tool(String... kinds) {
        this.kinds = Set.of(kinds);
    }

    /** What a structure of this kind is expected to name. */
    public static List<Tool> of(String kind) {
        return Arrays.stream(values())
                .filter(it -> it.kinds.isEmpty() || it.kinds.contains(kind))
                .toList();
    }
}
