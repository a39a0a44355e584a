package fr.souffleur.live;

import fr.souffleur.TestClock;
import fr.souffleur.common.Uptime;
import fr.souffleur.planning.Exercises;
import java.time.Duration;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets time pass while play runs: in steps short enough that the portal does not take them for an outage. */
public final class Passing {

    private static final Duration STEP = Duration.ofSeconds(10);

    private Passing() {}

    /** The clock goes forward by so much, and the portal ticks all along. */
    public static void of(ApplicationContext portal, Duration time) {
        var clock = portal.getBean(TestClock.Moving.class);
        var ticker = portal.getBean(Ticker.class);
        for (var left = time; left.isPositive(); left = left.minus(STEP)) {
            clock.forward(left.compareTo(STEP) > 0 ? STEP : left);
            ticker.tick();
        }
    }

    /** The portal stops, and another one is up after so long: it ticks the same clocks. */
    public static void restart(ApplicationContext portal, Duration time) {
        var clock = portal.getBean(TestClock.Moving.class);
        clock.forward(time);
        var stages = portal.getBean(Stages.class);
        var clocks = new PlayClocks(portal.getBean(DSLContext.class), clock, portal.getBean(Uptime.class));
        var scribe = new Scribe(
                portal.getBean(Rooms.class),
                portal.getBean(SeatRows.class),
                clocks,
                portal.getBean(ExerciseLog.class),
                stages,
                portal.getBean(Exercises.class),
                portal.getBean(Minutes.class),
                clock,
                portal);
        new Ticker(clocks, scribe, stages, portal.getBean(TransactionTemplate.class)).tick();
    }

    /** The portal is away for so long, and comes back. */
    public static void outage(ApplicationContext portal, Duration time) {
        portal.getBean(TestClock.Moving.class).forward(time);
        portal.getBean(Ticker.class).tick();
    }
}
