package fr.souffleur.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.SeatId;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class WatcherTest {

    private final Screen screen = new Screen();
    private final Watcher watcher =
            new Watcher(new Seat(SeatId.fresh(), ExerciseId.fresh(), Audience.ROOM, null, null), screen);

    @RepeatedTest(20)
    void everyMessageArrivesInItsOrder() throws Exception {
        screen.open.countDown();
        for (int i = 0; i < 500; i++) {
            watcher.send("m" + i);
            while (screen.heard.size() < i - 20) Thread.onSpinWait();
        }
        assertThat(screen.take(500))
                .isEqualTo(IntStream.range(0, 500).mapToObj(i -> "m" + i).toList());
    }

    @Test
    void aScreenNeverGoesBack() throws Exception {
        screen.open.countDown();
        watcher.show(whole(3, "third"));
        watcher.show(whole(2, "second"));
        watcher.show(whole(3, "third again"));
        watcher.show(whole(4, "fourth"));
        assertThat(screen.take(2)).containsExactly("third", "fourth");
    }

    @Test
    void aScreenThatShowsTheLineBeforeIsToldWhatChangedAndAnyOtherAllOfIt() throws Exception {
        screen.open.countDown();
        watcher.show(new Shown.Message(3, "all of 3", 2, "from 2 to 3"));
        watcher.show(new Shown.Message(4, "all of 4", 3, "from 3 to 4"));
        watcher.show(new Shown.Message(6, "all of 6", 5, "from 5 to 6"));
        watcher.show(new Shown.Message(9, "all of 9", 6, "from 6 to 9"));
        assertThat(screen.take(4)).containsExactly("all of 3", "from 3 to 4", "all of 6", "from 6 to 9");
    }

    private static Shown.Message whole(int seq, String message) {
        return new Shown.Message(seq, message, 0, null);
    }

    @Test
    void aScreenThatTakesNothingIsDroppedAndHoldsNobodyUp() throws Exception {
        for (int i = 0; i < 40; i++) watcher.send("m" + i);
        assertThat(watcher.gone()).isTrue();
        assertThat(screen.closed.await(5, TimeUnit.SECONDS)).isTrue();
        screen.open.countDown();
    }

    @RepeatedTest(20)
    void whoLeavesHearsTheLastWordAndIsClosed() throws Exception {
        screen.open.countDown();
        watcher.send("one");
        watcher.leave("bye");
        assertThat(screen.closed.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(screen.take(2)).containsExactly("one", "bye");
    }

    /** Takes nothing until it is opened. */
    private static final class Screen implements Streams.Sink {

        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        private final CountDownLatch open = new CountDownLatch(1);
        private final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public void send(String message) {
            try {
                open.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            heard.add(message);
        }

        @Override
        public void close() {
            closed.countDown();
        }

        List<String> take(int count) throws InterruptedException {
            var taken = new java.util.ArrayList<String>();
            for (int i = 0; i < count; i++) {
                var next = heard.poll(5, TimeUnit.SECONDS);
                if (next != null) taken.add(next);
            }
            return taken;
        }
    }
}
