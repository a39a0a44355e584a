package fr.souffleur.training.xapi;

import fr.souffleur.notices.Job;
import fr.souffleur.notices.Rhythm;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the store what waits. One that is away for a week finds everything when it is back; what it will never take is given up. */
@Component
class LrsJob implements Job {

    private static final int AT_ONCE = 50;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);

    /** Longer than any holiday. */
    private static final Duration PATIENCE = Duration.ofDays(30);

    private static final Duration KEPT = Duration.ofDays(90);

    private final Lrs lrs;
    private final StatementRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LrsJob(Lrs lrs, StatementRows rows, TransactionTemplate transaction, Clock clock) {
        this.lrs = lrs;
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "training.job.lrs";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofMinutes(1));
    }

    /** No transaction is open while the store is asked. */
    @Override
    public void run() {
        if (!lrs.open()) return;
        var now = clock.instant();
        List<StatementRows.Waiting> due = transaction.execute(_ -> {
            rows.forgetBefore(now.minus(KEPT));
            return rows.due(now, AT_ONCE);
        });
        if (due.isEmpty()) return;
        var together = tell(due);
        if (together.answer() != Lrs.Answer.NEVER || due.size() == 1) settle(due, together);
        else due.forEach(it -> settle(List.of(it), tell(List.of(it))));
        if (together.answer() == Lrs.Answer.LATER)
            throw new IllegalStateException("the learning record store answered: " + together.said());
    }

    private Lrs.Outcome tell(List<StatementRows.Waiting> statements) {
        return lrs.tell(
                statements.stream().map(StatementRows.Waiting::body).collect(Collectors.joining(",", "[", "]")));
    }

    private void settle(List<StatementRows.Waiting> statements, Lrs.Outcome outcome) {
        var now = clock.instant();
        transaction.executeWithoutResult(_ -> {
            if (outcome.answer() == Lrs.Answer.TAKEN)
                rows.taken(statements.stream().map(StatementRows.Waiting::id).toList(), now);
            else for (var it : statements) wait(it, outcome);
        });
    }

    private void wait(StatementRows.Waiting statement, Lrs.Outcome outcome) {
        var now = clock.instant();
        var over = outcome.answer() == Lrs.Answer.NEVER
                || now.isAfter(statement.createdAt().plus(PATIENCE));
        if (over) rows.giveUp(statement.id(), now, outcome.said());
        else rows.later(statement.id(), now.plus(pause(statement.attempts())), outcome.said());
    }

    static Duration pause(int attempts) {
        var doubled = FIRST.multipliedBy(1L << Math.min(attempts, 12));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
