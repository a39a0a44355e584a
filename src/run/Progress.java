import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Numbered lines that say what is being done and for how long. */
final class Progress {

    private final int steps;
    private final boolean terminal =
            System.console() != null && System.console().isTerminal();
    private int step;

    Progress(int steps) {
        this.steps = steps;
    }

    /** On a terminal the seconds are seen to pass: the first start fetches a lot. */
    void step(String what, Tools.Work work) throws IOException, InterruptedException {
        var line = "%d/%d  %s".formatted(++step, steps, what);
        var began = Instant.now();
        var done = new CountDownLatch(1);
        System.out.print(line);
        System.out.flush();
        var ticking = Thread.startVirtualThread(() -> tick(line, began, done));
        try {
            work.run();
        } finally {
            done.countDown();
            ticking.join();
            System.out.println((terminal ? "\r" + line : "") + "  " + seconds(began));
        }
    }

    private void tick(String line, Instant began, CountDownLatch done) {
        try {
            while (!done.await(1, TimeUnit.SECONDS)) {
                if (terminal) System.out.print("\r" + line + "  " + seconds(began));
                System.out.flush();
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static String seconds(Instant began) {
        return Duration.between(began, Instant.now()).toSeconds() + " s";
    }
}
