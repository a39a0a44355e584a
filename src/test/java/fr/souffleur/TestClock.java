package fr.souffleur;

import fr.souffleur.common.Uptime;
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

    /** The machine's own count follows what passes, not what the clock is set to. */
    @Bean
    @Primary
    Uptime uptime(Moving moving) {
        return moving::up;
    }

    /** No class begins in the time that another one has left behind. */
    static final class Rewinding implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext test) {
            SpringExtension.getApplicationContext(test).getBean(Moving.class).rewind();
        }
    }

    /** A clock that is set forward by hand. */
    public static final class Moving extends Clock {

        private final AtomicReference<Instant> now;
        private final AtomicReference<Duration> set;
        private final ZoneId zone;

        Moving(AtomicReference<Instant> now, ZoneId zone) {
            this(now, new AtomicReference<>(Duration.ZERO), zone);
        }

        private Moving(AtomicReference<Instant> now, AtomicReference<Duration> set, ZoneId zone) {
            this.now = now;
            this.set = set;
            this.zone = zone;
        }

        /** So much time passes. */
        public void forward(Duration duration) {
            now.updateAndGet(it -> it.plus(duration));
        }

        /** Somebody sets the clock on the wall forward, or back; no time passes. */
        public void set(Duration by) {
            set.updateAndGet(it -> it.plus(by));
        }

        Duration up() {
            return Duration.between(START, now.get());
        }

        private void rewind() {
            now.set(START);
            set.set(Duration.ZERO);
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Moving(now, set, other);
        }

        @Override
        public Instant instant() {
            return now.get().plus(set.get());
        }
    }
}
