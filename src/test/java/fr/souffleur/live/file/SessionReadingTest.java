package fr.souffleur.live.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.common.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SessionReadingTest {

    static final String KEY = "0f".repeat(32);
    static final Instant DEBEX = Instant.parse("2026-11-24T13:00:00Z");

    @Test
    void aFileIsReadAsItWasWritten() {
        var file = SessionReading.read(page().bytes());
        assertThat(file.startedAt()).isEqualTo(DEBEX);
        assertThat(file.lines()).extracting(SessionFile.Line::play).containsExactly(0L, 61_000L, 120_000L);
        assertThat(new Chain(KEY).brokenAt(file)).isEmpty();
    }

    @Test
    void spacesAndLinesBetweenWordsChangeNothing() {
        var pretty =
                Pages.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(Pages.JSON.readTree(page().bytes()));
        assertThat(new Chain(KEY).brokenAt(SessionReading.read(pretty.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void aSealIsMadeOfTheSameBytesAsInTheBrowser() {
        var node = Pages.JSON
                .createObjectNode()
                .put("a", "é\u0001\u001f\"\\\n/<\u2028😀")
                .put("n", 12);
        assertThat(Canonical.of(node)).isEqualTo("{\"a\":\"é\\u0001\\u001f\\\"\\\\\\n/<\u2028😀\",\"n\":12}");
        assertThat(Canonical.of(Pages.JSON.createObjectNode().put("a", "x\ud83d")))
                .isEqualTo("{\"a\":\"x\\ud83d\"}");
        assertThat(new Chain(KEY).seal("", Pages.JSON.createObjectNode().put("n", 1)))
                .isEqualTo("8448b1282c226530187dfdf6620b719f1df85f07eef03d0a9f256b80e9a343f8");
    }

    /** Written and sealed by another program than ours. */
    @Test
    void aFileThatSomebodyElseSealedHolds() throws IOException {
        var page = Path.of("src/test/resources/fr/souffleur/live/file/SessionFuzzTestInputs"
                + "/anyBytesAreRefusedOrReadAndNeverBelieved/page.json");
        assertThat(new Chain(KEY).brokenAt(SessionReading.read(Files.readAllBytes(page))))
                .isEmpty();
    }

    @Test
    void aChangedLineIsNamed() {
        assertThat(broken(it -> ((ObjectNode) it.get("lines").get(1)).put("play", 61_001)))
                .isEqualTo(2);
        assertThat(broken(it -> ((ObjectNode) it.get("lines").get(2).get("move")).put("text", "autre")))
                .isEqualTo(3);
        assertThat(broken(it -> ((ObjectNode) it.get("lines").get(0)).put("more", 1)))
                .isEqualTo(1);
    }

    @Test
    void aLineTakenAwayOrAHeadThatWasChangedIsSeen() {
        assertThat(broken(it -> ((ArrayNode) it.get("lines")).remove(2))).isZero();
        assertThat(broken(it -> it.put("exportedAt", "2026-11-25T13:00:00Z"))).isZero();
        assertThat(broken(it -> ((ObjectNode) it.get("clock")).put("skewMillis", 7)))
                .isZero();
        assertThat(new Chain("1f".repeat(32)).brokenAt(SessionReading.read(page().bytes())))
                .hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"format\":\"souffleur/session\"}",
                "{\"a\":1,\"a\":2}",
                "{} {}",
                "\u0000",
                "{\"a\":"
            })
    void whatIsNoSessionIsRefused(String text) {
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("live.file.unreadable");
    }

    @Test
    void whatIsTooLargeTooDeepOrTooLongIsRefused() {
        assertThat(refusal(new byte[SessionReading.LARGEST + 1])).isEqualTo("live.file.large");
        assertThat(refusal("[".repeat(10_000).getBytes(StandardCharsets.UTF_8))).isEqualTo("live.file.unreadable");
        assertThat(refusal(page().tampered(it -> it.put("version", 2)))).isEqualTo("live.file.version");
        var many = page();
        for (int i = 0; i < SessionReading.MOST_LINES; i++) many.move(DEBEX, 120_000, "{\"kind\":\"pause\"}");
        assertThat(refusal(many.bytes())).isEqualTo("live.file.lines");
    }

    static Stream<String> cases() {
        return Stream.of(
                "{\"n\":3}",
                "{\"n\":1.5}",
                "{\"at\":\"hier\"}",
                "{\"at\":\"+1000000000-01-01T00:00:00Z\"}",
                "{\"play\":60999}",
                "{\"play\":-1}",
                "{\"play\":99999999999}",
                "{\"id\":\"x\"}",
                "{\"move\":[]}",
                "{\"mac\":null}");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aLineThatCannotBeReadIsNamed(String change) {
        var bytes = page().tampered(it -> {
            var line = (ObjectNode) it.get("lines").get(2);
            line.setAll((ObjectNode) Pages.JSON.readTree(change));
            if (change.contains("\"n\":3")) line.put("n", 4);
            return it;
        });
        assertThat(catchThrowableOfType(Refused.class, () -> SessionReading.read(bytes)))
                .satisfies(it -> assertThat(it.key()).isEqualTo("live.file.line"))
                .satisfies(it -> assertThat(it.arguments()).containsExactly(3));
    }

    private static int broken(Consumer<ObjectNode> change) {
        var bytes = page().tampered(it -> {
            change.accept(it);
            return it;
        });
        return new Chain(KEY).brokenAt(SessionReading.read(bytes)).orElseThrow();
    }

    static Pages page() {
        return Pages.of(KEY, UUID.randomUUID(), "a".repeat(64), UUID.randomUUID(), DEBEX.minusSeconds(86_400), DEBEX)
                .move(DEBEX, 0, "{\"kind\":\"start\"}")
                .move(DEBEX.plusSeconds(61), 61_000, "{\"kind\":\"give\",\"inject\":\"01\"}")
                .move(DEBEX.plusSeconds(120), 120_000, "{\"kind\":\"note\",\"note\":\"FACT\",\"text\":\"<b>é</b>\"}");
    }

    private static String refusal(byte[] bytes) {
        return catchThrowableOfType(Refused.class, () -> SessionReading.read(bytes))
                .key();
    }
}
