package fr.souffleur.notices;

import static souffleur.db.Tables.NOTICES_MAIL;

import fr.souffleur.TestClock;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.DSLContext;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes what the portal has posted to a mail server of the tests' own, for tests of modules that post. */
@Lazy
@Component
public class Postman implements DisposableBean {

    private final MailRows rows;
    private final PreferenceRows choices;
    private final Pen pen;
    private final TransactionTemplate transaction;
    private final DSLContext sql;
    private final TestClock.Moving clock;
    private final MailServer server = new MailServer();

    Postman(
            MailRows rows,
            PreferenceRows choices,
            Pen pen,
            TransactionTemplate transaction,
            DSLContext sql,
            TestClock.Moving clock) {
        this.rows = rows;
        this.choices = choices;
        this.pen = pen;
        this.transaction = transaction;
        this.sql = sql;
        this.clock = clock;
    }

    /** A mail as it came. @param calendar its calendar part; empty when there is none */
    public record Posted(
            String to, String kind, String subject, String text, String calendar, String messageId, Instant at) {

        /** Where its button leads, within the portal. */
        public String link() {
            return text.lines()
                    .filter(it -> it.contains("/i/"))
                    .map(it -> it.substring(it.indexOf("/i/")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Nothing is left of earlier tests. */
    public void empty() {
        sql.deleteFrom(NOTICES_MAIL).execute();
        server.take();
    }

    /** All that is due goes; what came since the last time, in no order. */
    public List<Posted> deliver() {
        new Digests(rows, pen, transaction, clock, Duration.ofDays(3)).gather();
        new Deliveries(rows, choices, server.office(), transaction, clock).run();
        return came();
    }

    /** The mail server does not answer. */
    public List<Posted> deliverWhileAway() {
        new Deliveries(rows, choices, MailServer.away(), transaction, clock).run();
        return came();
    }

    /** A mail server that knows nobody whose address begins so takes its part; nobody else hears of it. */
    public void deliverWithout(String unknown) {
        try (var refusing = new RefusingServer(unknown, "550 no such person")) {
            new Deliveries(rows, choices, refusing.office(), transaction, clock).run();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The portal is killed after the server has taken the first mail and before that was noted. */
    public List<Posted> deliverAndDie() {
        var dies = new AtomicBoolean(true);
        var dying = new TransactionTemplate(transaction.getTransactionManager()) {
            private static final long serialVersionUID = 1L;

            @Override
            public <T> T execute(TransactionCallback<T> action) {
                return super.execute(it -> {
                    var result = action.doInTransaction(it);
                    if (dies.getAndSet(false)) throw new IllegalStateException("killed before the commit");
                    return result;
                });
            }
        };
        try {
            new Deliveries(rows, choices, server.office(), dying, clock).run();
        } catch (IllegalStateException killed) {
            return came();
        }
        throw new AssertionError("nothing was due");
    }

    private List<Posted> came() {
        return server.take().stream().map(this::posted).toList();
    }

    private Posted posted(MimeMessage it) {
        try {
            var id = MailServer.header(it, "Message-ID");
            var kind = sql.select(NOTICES_MAIL.KIND)
                    .from(NOTICES_MAIL)
                    .where(NOTICES_MAIL.MESSAGE_ID.eq(id))
                    .fetchSingle(NOTICES_MAIL.KIND);
            var calendar = MailServer.parts(it).stream().anyMatch(part -> part.startsWith("text/calendar"))
                    ? MailServer.calendar(it)
                    : "";
            return new Posted(
                    it.getAllRecipients()[0].toString(),
                    kind,
                    it.getSubject(),
                    MailServer.text(it),
                    calendar,
                    id,
                    clock.instant());
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public void destroy() {
        server.close();
    }
}
