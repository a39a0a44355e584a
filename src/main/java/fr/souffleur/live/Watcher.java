package fr.souffleur.live;

import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One screen that looks on. Nothing here waits for it: messages queue up and a virtual thread sends them; a screen that
 * does not take them is dropped and comes back by snapshot. A screen never goes back.
 */
final class Watcher {

    private static final int LONGEST_QUEUE = 32;

    private final Seat seat;
    private final Streams.Sink sink;
    private final BlockingQueue<String> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);
    private final AtomicInteger waiting = new AtomicInteger();
    private int newest;
    private volatile Standing.@Nullable Spot spot;
    private volatile boolean gone;

    Watcher(Seat seat, Streams.Sink sink) {
        this.seat = seat;
        this.sink = sink;
    }

    Seat seat() {
        return seat;
    }

    boolean gone() {
        return gone;
    }

    /** From where it was shown something last. */
    Standing.@Nullable Spot spot() {
        return spot;
    }

    /**
     * A screen as of this line; older ones are not sent. What changed is enough for one that shows the line before.
     *
     * @param from what the message's change is told against
     * @param to from where it is seen
     */
    synchronized void show(Shown.Message message, Standing.@Nullable Spot from, Standing.Spot to) {
        if (message.seq() <= newest) return;
        var patch = message.patch();
        var fits = message.from() == newest && Objects.equals(from, spot);
        send(fits && patch != null ? patch : message.whole().get());
        newest = message.seq();
        spot = to;
    }

    void send(String message) {
        if (gone) return;
        if (queue.offer(message)) kick();
        else drop();
    }

    /** Says a last word and closes. */
    void leave(String message) {
        var _ = queue.offer(message);
        gone = true;
        kick();
    }

    void drop() {
        gone = true;
        queue.clear();
        Thread.startVirtualThread(sink::close);
    }

    private void kick() {
        if (waiting.getAndIncrement() == 0) Thread.startVirtualThread(this::drain);
    }

    private void drain() {
        int seen;
        do {
            seen = waiting.get();
            try {
                for (var next = queue.poll(); next != null; next = queue.poll()) sink.send(next);
            } catch (Exception broken) {
                drop();
                return;
            }
        } while (waiting.addAndGet(-seen) > 0);
        if (gone) sink.close();
    }
}
