package fr.souffleur.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static souffleur.db.Tables.NOTICES_JOB;
import static souffleur.db.Tables.NOTICES_RUN;

import com.github.kagkarlsson.scheduler.Scheduler;
import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Work that comes back by itself, on one node or on two. */
@DoorTest
class JobsIT {

    private static final Duration LOOK = Duration.ofMillis(50);

    @Autowired
    DataSource data;

    @Autowired
    Runs runs;

    @Autowired
    RunRows rows;

    @Autowired
    Jobs jobs;

    @Autowired
    ObjectProvider<Job> all;

    @Autowired
    TestClock.Moving clock;

    @Autowired
    DSLContext sql;

    private final Semaphore ran = new Semaphore(0);
    private Instant before = Instant.EPOCH;
    private final AtomicInteger times = new AtomicInteger();
    private final Job counting = new Job() {
        @Override
        public String name() {
            return "test.job.counting";
        }

        @Override
        public Rhythm rhythm() {
            return new Rhythm.Daily(LocalTime.of(7, 30), Posting.REUNION);
        }

        @Override
        public void run() {
            times.incrementAndGet();
            ran.release();
        }
    };

    @BeforeEach
    void remember() {
        before = clock.instant();
    }

    @AfterEach
    void leaveNothing() {
        clock.forward(Duration.between(clock.instant(), before));
        sql.deleteFrom(NOTICES_JOB).execute();
        sql.deleteFrom(NOTICES_RUN).execute();
    }

    @Test
    void twoNodesRunAJobOnceADayWhereItsDayIs() throws Exception {
        var first = Timetable.of(data, List.of(counting), runs, clock, LOOK);
        var second = Timetable.of(data, List.of(counting), runs, clock, LOOK);
        first.start();
        second.start();
        try {
            var next = rows.next().get("test.job.counting");
            assertThat(next.atZone(Posting.REUNION).toLocalTime()).isEqualTo(LocalTime.of(7, 30));
            for (int day = 1; day <= 3; day++) {
                clock.forward(Duration.between(clock.instant(), rows.next().get("test.job.counting")));
                assertThat(ran.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
                awaitNextAfter(clock.instant());
            }
            assertThat(times).hasValue(3);
        } finally {
            stop(first, second);
        }
    }

    @Test
    void aJobThatFailsIsToldAndComesBack() {
        var failing = new FailingOnce();
        runs.run(failing);
        var told = rows.newest().get(failing.name());
        assertThat(told.trouble()).contains("no room left X-Log: forged").doesNotContain("\n");
        runs.run(failing);
        assertThat(rows.newest().get(failing.name()).endedAt()).isNotNull();
        assertThat(rows.newest().get(failing.name()).trouble())
                .as("it can still be read later")
                .isNotNull();
    }

    @Test
    void everyJobIsListedWithItsWords() {
        assertThat(jobs.all())
                .extracting(Jobs.Line::name)
                .contains("notices.job.mails", "notices.job.purge", "structures.job.retention");
        assertThat(all.stream().map(Job::name)).doesNotHaveDuplicates();
        assertThat(jobs.all())
                .allSatisfy(it -> assertThat(fr.souffleur.common.Words.in("fr").say(it.name()))
                        .isNotEqualTo(it.name()));
    }

    @Test
    void aJobThatIsAskedForIsDueAtOnce() {
        var later = clock.instant().plus(Duration.ofHours(5));
        sql.insertInto(NOTICES_JOB)
                .set(NOTICES_JOB.TASK_NAME, "notices.job.purge")
                .set(NOTICES_JOB.TASK_INSTANCE, "recurring")
                .set(NOTICES_JOB.EXECUTION_TIME, later)
                .set(NOTICES_JOB.PICKED, (byte) 0)
                .set(NOTICES_JOB.VERSION, 1L)
                .execute();
        jobs.again("notices.job.purge");
        assertThat(rows.next().get("notices.job.purge")).isBeforeOrEqualTo(clock.instant());
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> jobs.again("no.such.job"));
    }

    private void awaitNextAfter(Instant now) {
        var patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!rows.next().get("test.job.counting").isAfter(now)) {
            assertThat(System.nanoTime()).isLessThan(patience);
            Thread.onSpinWait();
        }
    }

    private static void stop(Scheduler... schedulers) {
        for (var it : schedulers) it.stop();
    }

    /** Fails at its first run. */
    private static final class FailingOnce implements Job {

        private boolean failed;

        @Override
        public String name() {
            return "test.job.failing";
        }

        @Override
        public Rhythm rhythm() {
            return new Rhythm.Every(Duration.ofMinutes(1));
        }

        @Override
        public void run() {
            if (failed) return;
            failed = true;
            throw new IllegalStateException("no room left\nX-Log: forged");
        }
    }
}
