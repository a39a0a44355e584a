package fr.souffleur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** {@code docker-compose.yml} as Docker reads it, with what an operator has said put in. */
record ComposeFile(Map<String, ?> tree) {

    private static final Pattern VARIABLE = Pattern.compile("\\$(?:\\$|\\{(\\w+)(?::([?-])([^}]*))?})");

    /** One program of it. @param secrets by the name it finds them under in {@code /run/secrets} */
    record Service(
            Map<String, String> environment,
            Map<String, Path> secrets,
            List<String> entrypoint,
            List<String> command,
            List<String> volumes) {}

    static String text() {
        try {
            return Files.readString(Path.of("docker-compose.yml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalArgumentException when a variable without default is not among them, as Docker refuses too */
    static ComposeFile with(Map<String, String> variables) {
        var filled =
                VARIABLE.matcher(withoutComments()).replaceAll(it -> Matcher.quoteReplacement(fill(it, variables)));
        return new ComposeFile(new Yaml(new SafeConstructor(new LoaderOptions())).load(filled));
    }

    private static String withoutComments() {
        return text().lines().filter(it -> !it.strip().startsWith("#")).reduce("", (all, it) -> all + it + "\n");
    }

    private static String fill(java.util.regex.MatchResult variable, Map<String, String> variables) {
        if (variable.group(1) == null) return "$";
        var value = variables.get(variable.group(1));
        if (value != null) return value;
        if ("-".equals(variable.group(2))) return variable.group(3);
        throw new IllegalArgumentException(variable.group(1) + ": " + variable.group(3));
    }

    Service service(String name) {
        var service = map(map(tree, "services"), name);
        var environment = new LinkedHashMap<String, String>();
        map(service, "environment").forEach((key, value) -> environment.put(key, String.valueOf(value)));
        var secrets = new LinkedHashMap<String, Path>();
        for (var it : list(service, "secrets")) {
            var source = it instanceof Map<?, ?> long_ ? String.valueOf(long_.get("source")) : String.valueOf(it);
            var target = it instanceof Map<?, ?> long_ ? String.valueOf(long_.get("target")) : source;
            secrets.put(
                    target,
                    Path.of(String.valueOf(map(map(tree, "secrets"), source).get("file"))));
        }
        return new Service(
                environment,
                secrets,
                words(service, "entrypoint"),
                words(service, "command"),
                words(service, "volumes"));
    }

    private static List<String> words(Map<String, ?> service, String key) {
        return list(service, key).stream().map(String::valueOf).toList();
    }

    private static List<?> list(Map<String, ?> from, String key) {
        return from.get(key) instanceof List<?> list ? list : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> map(Map<String, ?> from, String key) {
        return from.get(key) instanceof Map<?, ?> map ? (Map<String, ?>) map : Map.of();
    }
}
