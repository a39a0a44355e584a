package fr.souffleur.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.SeatId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class WatcherTest {

    private static final Standing.Spot WALL = new Standing.Spot(Audience.ROOM, null, Set.of());

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
        shows(whole(3, "third"));
        shows(whole(2, "second"));
        shows(whole(3, "third again"));
        shows(whole(4, "fourth"));
        assertThat(screen.take(2)).containsExactly("third", "fourth");
    }

    @Test
    void aScreenThatShowsTheLineBeforeIsToldWhatChangedAndAnyOtherAllOfIt() throws Exception {
        screen.open.countDown();
        shows(changed(3, 2));
        shows(changed(4, 3));
        shows(changed(6, 5));
        shows(changed(9, 6));
        assertThat(screen.take(4)).containsExactly("all of 3", "from 3 to 4", "all of 6", "from 6 to 9");
    }

    @Test
    void whatChangedForOthersIsNotToldToAScreenThatShowedSomethingElse() throws Exception {
        screen.open.countDown();
        var fresh = new Standing.Spot(Audience.OBSERVER, null, Set.of());
        var rated = new Standing.Spot(Audience.OBSERVER, null, Set.of(Sheets.ALERT));
        watcher.show(changed(3, 2), null, fresh);
        watcher.show(changed(4, 3), fresh, rated);
        watcher.show(changed(5, 4), fresh, rated);
        watcher.show(changed(6, 5), rated, rated);
        assertThat(screen.take(4)).containsExactly("all of 3", "from 3 to 4", "all of 5", "from 5 to 6");
    }

    private void shows(Shown.Message message) {
        watcher.show(message, watcher.spot(), WALL);
    }

    private static Shown.Message whole(int seq, String message) {
        return new Shown.Message(seq, () -> message, 0, null);
    }

    private static Shown.Message changed(int seq, int from) {
        return new Shown.Message(seq, () -> "all of " + seq, from, "from " + from + " to " + seq);
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
