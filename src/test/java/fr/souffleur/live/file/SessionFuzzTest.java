package fr.souffleur.live.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.souffleur.common.Modestly;
import fr.souffleur.common.Refused;
import java.util.Optional;

/** Any bytes as a session file: refused in words of ours, or read; and no seal holds that we did not make. */
class SessionFuzzTest {

    @FuzzTest
    void anyBytesAreRefusedOrReadAndNeverBelieved(byte[] bytes) {
        var file = Modestly.read(() -> read(bytes));
        file.ifPresent(it -> {
            assertThat(it.lines().size()).isLessThanOrEqualTo(SessionReading.MOST_LINES);
            assertThat(new Chain("1f".repeat(32)).brokenAt(it)).isPresent();
        });
    }

    private static Optional<SessionFile> read(byte[] bytes) {
        try {
            return Optional.of(SessionReading.read(bytes));
        } catch (Refused no) {
            assertThat(no.key()).startsWith("live.file.");
            return Optional.empty();
        }
    }
}
