package fr.souffleur.planning.invites;

import fr.souffleur.common.Secret;
import fr.souffleur.notices.Mails;
import fr.souffleur.notices.Reason;
import fr.souffleur.notices.Recipient;
import fr.souffleur.planning.Announcement;
import fr.souffleur.planning.invites.InvitationLetters.Draft;
import fr.souffleur.planning.invites.Invited.State;
import fr.souffleur.planning.invites.Invited.Told;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Posts a mail to somebody invited and remembers what they were told, in one transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InvitationPost {

    private final InvitedRows rows;
    private final InvitationLetters letters;
    private final Mails mails;
    private final Clock clock;

    InvitationPost(InvitedRows rows, InvitationLetters letters, Mails mails, Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.mails = mails;
        this.clock = clock;
    }

    /** @return whether it was news: nobody is asked twice for the same reason, nor twice on one day */
    boolean tell(Message message, Invited to, Announcement about) {
        var now = clock.instant();
        var start = start(message, to, about);
        var sequence = sequence(message, to);
        var key = key(message, to, about, start, sequence, now);
        if (mails.delivery(Reason.needed(message.kind(), key)).isPresent()) return false;
        if (Recipient.reaches(to.address())) {
            var link = message == Message.CANCELLED ? null : rows.link(to.id(), now);
            mails.post(letters.letter(new Draft(message, to, about, start, sequence, key, link), now));
        }
        var state = to.after(message, about);
        rows.told(to.id(), state, sequence, new Told(start, about.place(), message.kind(), key, now));
        if (state == State.SENT && to.answeredAt() != null) rows.answer(to.id(), state, null, "");
        return true;
    }

    /** As it would go, with a link that leads nowhere. */
    Draft draft(Message message, Invited to, Announcement about) {
        var start = start(message, to, about);
        return new Draft(message, to, about, start, sequence(message, to), "draft", new Secret("…"));
    }

    private static int sequence(Message message, Invited to) {
        return switch (message) {
            case INVITED -> to.nextSequence();
            case MOVED, CANCELLED -> to.sequence() + 1;
            case AGAIN, REMINDER -> to.sequence();
        };
    }

    /** One that is called off is called off for the date that was told. */
    private static Instant start(Message message, Invited to, Announcement about) {
        var last = to.told();
        @Nullable
        Instant start = message == Message.CANCELLED && last != null
                ? last.start()
                : about.exercise().startsAt();
        return Objects.requireNonNull(start);
    }

    private static String key(
            Message message, Invited to, Announcement about, Instant start, int sequence, Instant now) {
        var zone = about.structure().zone();
        return switch (message) {
            case INVITED, MOVED, CANCELLED -> to.id() + "/" + sequence;
            case AGAIN -> to.id() + "/" + sequence + "/" + LocalDate.ofInstant(now, zone);
            case REMINDER -> to.id() + "/" + LocalDate.ofInstant(start, zone);
        };
    }
}
