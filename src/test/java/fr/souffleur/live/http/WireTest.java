package fr.souffleur.live.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.common.Refused;
import fr.souffleur.live.Audience;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class WireTest {

    private static final Instant NOW = Instant.parse("2026-11-24T20:00:00Z");

    @Test
    void whatAClockOfAnotherYearSaidIsToldByOurs() throws IOException {
        assertThat(sent("1970-01-01T00:00:10Z", "1970-01-01T00:00:40Z").slip().claimedAt())
                .isEqualTo("2026-11-24T19:59:30Z");
    }

    @ParameterizedTest
    @CsvSource({
        "-1000000000-01-01T00:00:00Z, +1000000000-12-31T23:59:59Z",
        "+1000000000-12-31T23:59:59Z, -1000000000-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z, 2026-11-24T20:00:00Z",
        "0001-01-01T00:00:00Z, 2026-11-24T20:00:00Z"
    })
    void aMomentThatNoCalendarHasIsUnreadable(String claimed, String sent) {
        assertThat(catchThrowableOfType(Refused.class, () -> sent(claimed, sent))
                        .key())
                .isEqualTo("live.unreadable");
    }

    private static Wire.Sent sent(String claimed, String sent) throws IOException {
        var request = new MockHttpServletRequest();
        request.setContent("""
                {"kind":"alarm","move":"6f1b8f4e-0d2b-4f7e-9d5a-2a9d3f1c7b11","source":"OFFLINE","claimedAt":"%s","sentAt":"%s"}
                """.formatted(claimed, sent).getBytes(StandardCharsets.UTF_8));
        return Wire.move(request, Audience.PLAYER, NOW);
    }
}
