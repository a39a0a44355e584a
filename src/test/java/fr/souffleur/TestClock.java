package fr.souffleur;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Time that stands until a test moves it, and starts anew with each class. The shipped portal has nothing of the kind. */
@TestConfiguration
public class TestClock {

    private static final Instant START = Instant.parse("2026-12-08T13:00:00Z");

    @Bean
    @Primary
    Moving moving() {
        return new Moving(new AtomicReference<>(START), ZoneOffset.UTC);
    }

    /** No class begins in the time that another one has left behind. */
    static final class Rewinding implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext test) {
            SpringExtension.getApplicationContext(test)
                    .getBean(Moving.class)
                    .now
                    .set(START);
        }
    }

    /** A clock that is set forward by hand. */
    public static final class Moving extends Clock {

        private final AtomicReference<Instant> now;
        private final ZoneId zone;

        Moving(AtomicReference<Instant> now, ZoneId zone) {
            this.now = now;
            this.zone = zone;
        }

        public void forward(Duration duration) {
            now.updateAndGet(it -> it.plus(duration));
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Moving(now, other);
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
