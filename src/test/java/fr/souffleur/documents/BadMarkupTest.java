package fr.souffleur.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Modestly;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written into a text or an answer becomes one of a few harmless elements, or stays the words it is. */
class BadMarkupTest {

    static List<String> cases() {
        return Payloads.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void becomesNothingButText(String payload) {
        for (var html : Modestly.read(() -> Payloads.html(payload))) SafeHtml.hold(html);
        assertThat(Markdown.with("fr", Map.of("nom", payload)).plain("{{nom}}"))
                .isEqualTo(payload.strip().replace("\uE000", "").replace("\uE001", ""));
    }
}
