package fr.souffleur.journal;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Details of an act as JSON, in the order they were given. */
final class Details {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Details() {}

    static String write(SequencedMap<String, String> details) {
        return MAPPER.writeValueAsString(details);
    }

    static SequencedMap<String, String> read(String json) {
        return MAPPER.readValue(json, new TypeReference<LinkedHashMap<String, String>>() {});
    }
}
