package fr.souffleur.notices;

import fr.souffleur.notices.Mail.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails of this portal as who keeps it running sees them: never what they say. For modules that have asked for a right. */
@Service
@Transactional
public class Outbox {

    private static final int MOST = 50;

    private final KeptRows rows;
    private final PostOffice office;
    private final Clock clock;
    private final Duration patience;

    Outbox(KeptRows rows, PostOffice office, Clock clock, @Value("${souffleur.mail.patience}") Duration patience) {
        this.rows = rows;
        this.office = office;
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * One mail. @param kind stem of its words; {@code .name} says what it is
     *
     * @param refusal what the mail server said last, in its own words
     */
    public record Line(
            UUID id,
            String kind,
            String address,
            Instant createdAt,
            Instant dueAt,
            @Nullable Instant sentAt,
            int attempts,
            @Nullable String refusal) {}

    /** How many there are of each, and the newest fifty of them. @param open whether a mail server is set */
    public record Standing(
            boolean open,
            int waiting,
            int held,
            int sent,
            int undelivered,
            List<Line> nextOnes,
            List<Line> lastSent,
            List<Line> lastUndelivered) {}

    @Transactional(readOnly = true)
    public Standing standing() {
        var counts = rows.counts();
        return new Standing(
                office.open(),
                counts.getOrDefault(State.WAITING, 0),
                counts.getOrDefault(State.HELD, 0),
                counts.getOrDefault(State.SENT, 0),
                counts.getOrDefault(State.UNDELIVERED, 0),
                rows.lines(State.WAITING, MOST),
                rows.lines(State.SENT, MOST),
                rows.lines(State.UNDELIVERED, MOST));
    }

    /** Tried again with the next run, and for as long as a new one; nothing happens to what was sent. */
    public void again(UUID mail) {
        var now = clock.instant();
        rows.again(mail, now, now.plus(patience));
    }
}
