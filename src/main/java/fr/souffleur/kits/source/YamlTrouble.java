package fr.souffleur.kits.source;

import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** The YAML reader's usual complaints, as sentences for people who write kits. */
final class YamlTrouble {

    private static final Map<String, String> SENTENCES = Map.of(
            "mapping values are not allowed", "yaml.colon",
            "could not find expected ':'", "yaml.no-colon",
            "cannot start any token", "yaml.first-sign",
            "expected <block end>", "yaml.indentation",
            "found unexpected end of stream", "yaml.quote",
            "found undefined alias", "yaml.alias",
            "expected ',' or", "yaml.comma");

    private YamlTrouble() {}

    /** A quote left open is mended where it opens, all else where the reader stumbled. */
    static Optional<Mark> mark(MarkedYamlEngineException broken) {
        return key(broken).equals("yaml.quote")
                ? broken.getContextMark().or(broken::getProblemMark)
                : broken.getProblemMark().or(broken::getContextMark);
    }

    static String key(MarkedYamlEngineException broken) {
        var problem = String.valueOf(broken.getProblem());
        return SENTENCES.entrySet().stream()
                .filter(it -> problem.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("yaml.broken");
    }
}
