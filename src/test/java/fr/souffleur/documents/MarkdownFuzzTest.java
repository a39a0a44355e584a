package fr.souffleur.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.souffleur.common.Modestly;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Any text of a kit with any answer in it; what was found stays as a file beside. */
class MarkdownFuzzTest {

    /** What stands behind it is the answer. */
    private static final String PART = "\n%%%%\n";

    @FuzzTest
    void isSafeAndAsWellFormedAsItShouldBe(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var part = text.indexOf(PART);
        var source = part < 0 ? text : text.substring(0, part);
        var answer = part < 0 ? text : text.substring(part + PART.length());
        var markdown = Markdown.with("fr", Map.of("nom", answer, "autre", ""));
        SafeHtml.hold(Modestly.read(() -> markdown.html(source)));
        SafeHtml.hold(Modestly.read(() -> markdown.inline(source)));
        assertThat(Modestly.read(() -> markdown.plain(source))).isNotNull();
        assertThat(Markdown.variables(source)).allMatch(it -> it.matches("[a-z][a-z0-9_]*"));
    }
}
