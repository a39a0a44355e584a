package fr.souffleur.journal;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes, one after the other, what another transaction cannot hold. One thread and a short queue: a flood of strangers can
 * take one connection of the pool, never two for each of them.
 */
@Component
class Aside implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Aside.class);
    private static final int WAITING = 500;

    private final TransactionTemplate transaction;
    private final ThreadPoolExecutor writer = new ThreadPoolExecutor(
            1,
            1,
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("journal-aside").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    Aside(TransactionTemplate transaction) {
        this.transaction = transaction;
        writer.allowCoreThreadTimeOut(true);
    }

    void write(Runnable line) {
        writer.execute(() -> {
            try {
                transaction.executeWithoutResult(_ -> line.run());
            } catch (RuntimeException lost) {
                LOG.warn("an act could not be written", lost);
            }
        });
    }

    @Override
    public void destroy() throws InterruptedException {
        writer.shutdown();
        if (!writer.awaitTermination(5, TimeUnit.SECONDS))
            LOG.warn("{} acts were not written", writer.getQueue().size());
    }
}
