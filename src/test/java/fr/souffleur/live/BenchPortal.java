package fr.souffleur.live;

import com.sun.management.OperatingSystemMXBean;
import fr.souffleur.Souffleur;
import fr.souffleur.common.InjectId;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.jooq.DSLContext;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The portal in a process of its own, for {@code ./bench live}: one exercise runs, who measures says on the standard input which
 * move comes next. Answers begin with {@code >}.
 */
final class BenchPortal {

    private BenchPortal() {}

    /** When the last line was committed, before anybody was told. */
    static class Commits {
        private volatile long at;

        @EventListener
        void hear(Moved moved) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public int getOrder() {
                    return HIGHEST_PRECEDENCE;
                }

                @Override
                public void afterCommit() {
                    at = System.nanoTime();
                }
            });
        }
    }

    public static void main(String[] arguments) throws Exception {
        var portal = new SpringApplicationBuilder(Souffleur.class, Rehearsal.class, Commits.class).run(arguments);
        var rehearsal = portal.getBean(Rehearsal.class);
        var commits = portal.getBean(Commits.class);
        var evening = rehearsal.running();
        var codes = rehearsal.live.entrances(evening.pilot(), evening.exercise());
        say(codes.get(0).code() + " " + codes.get(1).code() + " " + codes.get(2).code());
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var word = line.split(" ", 2);
            switch (word[0]) {
                case "give", "back", "note" -> {
                    int seq = rehearsal.move(evening, move(word));
                    say(commits.at + " " + seq);
                }
                case "heap" -> say(String.valueOf(heap()));
                case "cpu" -> {
                    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
                    say(String.valueOf(system.getProcessCpuTime()));
                }
                case "queries" -> say(queries(portal.getBean(DSLContext.class)));
                default -> say("?");
            }
        }
        portal.close();
    }

    private static Move move(String[] word) {
        return switch (word[0]) {
            case "give" -> new Move.Give(new InjectId(word[1]));
            case "back" -> new Move.TakeBack(new InjectId(word[1]));
            default -> new Move.Note(NoteKind.FACT, word[1]);
        };
    }

    /** What lives after the collector has been at work until it finds no more. */
    private static long heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            memory.gc();
            least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    /** Statements that this server has run for anybody. */
    private static String queries(DSLContext sql) {
        return String.valueOf(
                sql.fetchSingle("show global status like 'Questions'").get(1));
    }

    private static void say(String answer) {
        System.out.println(">" + answer);
        System.out.flush();
    }
}
