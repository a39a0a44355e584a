package fr.souffleur.live;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A session as one HTML file: book, words, styles and a classic script, nothing from outside. The script is the console's
 * own modules, bundled by {@code ./run bundle}.
 *
 * @param language of the screen @param written that of the kit
 * @param handed what the portal must know again: exercise, sheet, file, key
 * @param media pictures and light recordings by digest, as data
 */
public record SessionPage(
        String title,
        String language,
        String written,
        Map<String, Object> handed,
        JsonNode book,
        String words,
        Map<String, String> media) {

    private static final String POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline';"
            + " img-src data:; media-src data:; base-uri 'none'; form-action 'none'";

    public String html() {
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="%s">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · Souffleur</title>
                <style>%s</style></head>
                <body><souffleur-session lang="%s"></souffleur-session>
                <script type="application/json" id="souffleur-session">%s</script>
                <script>%s</script></body></html>
                """.formatted(language, POLICY, escaped(title), styles(), language, data(), script());
    }

    /** No sign in it can end the element that holds it. */
    private String data() {
        return ("{\"handed\":" + Json.write(handed) + ",\"language\":" + Json.write(written) + ",\"words\":" + words
                        + ",\"media\":" + Json.write(media) + ",\"book\":" + Json.write(book) + "}")
                .replace("<", "\\u003c");
    }

    /** Those of the live screens, but for fonts, which would be asked for from outside. */
    private static String styles() {
        return Stream.of("tokens.css", "styles.css", "live.css", "live-wings.css", "live-media.css")
                .map(it -> read("/META-INF/resources/" + it))
                .collect(Collectors.joining("\n"))
                .replaceAll("@font-face\\s*\\{[^}]*}", "")
                .replaceAll("@import[^;]*;", "");
    }

    private static String script() {
        return read("/session/souffleur-session.js");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(SessionPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
