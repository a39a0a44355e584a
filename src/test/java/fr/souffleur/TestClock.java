package fr.souffleur;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Time that stands until a test moves it. The shipped portal has nothing of the kind. */
@TestConfiguration
public class TestClock {

    @Bean
    @Primary
    Moving moving() {
        return new Moving(new AtomicReference<>(Instant.parse("2026-12-08T13:00:00Z")), ZoneOffset.UTC);
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
