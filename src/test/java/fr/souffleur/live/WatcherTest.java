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
        watcher.show(3, "third");
        watcher.show(2, "second");
        watcher.show(3, "third again");
        watcher.show(4, "fourth");
        assertThat(screen.take(2)).containsExactly("third", "fourth");
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
