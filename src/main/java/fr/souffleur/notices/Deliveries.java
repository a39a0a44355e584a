package fr.souffleur.notices;

import fr.souffleur.notices.Mail.State;
import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes what is due to the mail server, each mail in a transaction of its own whose lock other nodes pass over: a mail goes
 * once, unless this portal dies between the server's yes and the commit; then the same goes again, Message-ID included.
 */
@Component
class Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    /** In one run; what is left goes with the next. */
    private static final int MOST = 500;

    private final MailRows rows;
    private final PreferenceRows preferences;
    private final PostOffice office;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Deliveries(
            MailRows rows,
            PreferenceRows preferences,
            PostOffice office,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.preferences = preferences;
        this.office = office;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What became of one attempt. */
    private enum Outcome {
        GONE,
        NOTHING_DUE,
        SERVER_AWAY
    }

    /** While no server is set, or it is away, mails wait. */
    void run() {
        if (!office.open()) return;
        for (int count = 0; count < MOST; count++) if (transaction.execute(_ -> one()) != Outcome.GONE) return;
    }

    private Outcome one() {
        var due = rows.next(clock.instant());
        if (due.isEmpty()) return Outcome.NOTHING_DUE;
        var mail = due.get();
        if (mail.page().stop() != null && preferences.of(mail.person()) == Preference.NONE) {
            rows.unwanted(mail);
            return Outcome.GONE;
        }
        try {
            office.send(mail, clock.instant());
            rows.sent(mail, clock.instant());
            return Outcome.GONE;
        } catch (MailException refusal) {
            return refused(mail, refusal);
        }
    }

    private Outcome refused(Mail mail, MailException refusal) {
        var answer = answer(refusal);
        var now = clock.instant();
        var due = now.plus(
                Patience.pause(mail.attempts() + 1, ThreadLocalRandom.current().nextDouble()));
        var over = answer.forGood() || due.isAfter(mail.giveUpAt());
        LOG.warn("mail {} was not taken: {}", mail.id(), answer.words());
        rows.refused(mail, over ? State.UNDELIVERED : State.WAITING, due, answer.words());
        return answer.heard() ? Outcome.GONE : Outcome.SERVER_AWAY;
    }

    /** @param heard whether the server spoke of this mail at all @param forGood whether it will never take it */
    private record Answer(boolean heard, boolean forGood, String words) {}

    private static Answer answer(MailException refusal) {
        if (refusal instanceof MailSendException sending)
            for (var each : sending.getMessageExceptions())
                if (each instanceof SendFailedException failed) {
                    var invalid = failed.getInvalidAddresses();
                    return new Answer(true, invalid != null && invalid.length > 0, words(deepest(failed)));
                }
        // A mail that cannot even be written says nothing of the server.
        return new Answer(refusal instanceof MailPreparationException, false, words(deepest(refusal)));
    }

    private static Exception deepest(Exception outer) {
        var deepest = outer;
        while (true) {
            var next =
                    deepest instanceof jakarta.mail.MessagingException it ? it.getNextException() : deepest.getCause();
            if (!(next instanceof Exception inner) || next == deepest) return deepest;
            deepest = inner;
        }
    }

    private static String words(Exception refusal) {
        return Plain.cut(String.valueOf(refusal.getMessage()), 300);
    }
}
