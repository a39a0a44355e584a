package fr.souffleur.planning.invites;

import fr.souffleur.common.Refused;
import fr.souffleur.common.Secret;
import fr.souffleur.planning.Announcement;
import fr.souffleur.planning.Announcements;
import fr.souffleur.planning.invites.Invited.State;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody answers who holds the link of an invitation; the link is all they need. */
@Service
@Transactional
public class Replies {

    private static final int LONGEST_REMARK = 300;
    private static final int LONGEST_LINK = 64;

    private final InvitedRows rows;
    private final Announcements announcements;
    private final Clock clock;

    Replies(InvitedRows rows, Announcements announcements, Clock clock) {
        this.rows = rows;
        this.announcements = announcements;
        this.clock = clock;
    }

    public enum Standing {
        OPEN,
        /** No date stands at the moment. */
        CANCELLED,
        OVER
    }

    /** What the link opens. */
    public record Question(Announcement about, Invited invited, Standing standing) {}

    /** Empty for a link that leads nowhere, or no longer. Looking changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Question> look(String link) {
        return link.length() > LONGEST_LINK
                ? Optional.empty()
                : rows.behind(new Secret(link)).flatMap(it -> question(announcements.of(it.exercise()), it));
    }

    /**
     * Answers, or changes an answer; until it begins, both are free.
     *
     * @param seen the number of the date that was read: what has moved since is read again first
     * @throws Refused {@code planning.invite.moved}, {@code planning.invite.closed}, {@code planning.invite.remark}
     */
    public Optional<Question> answer(String link, int seen, Answer answer, String remark) {
        if (link.length() > LONGEST_LINK) return Optional.empty();
        var held = rows.behind(new Secret(link));
        if (held.isEmpty()) return Optional.empty();
        var found = question(announcements.lock(held.get().exercise()), held.get());
        if (found.isEmpty()) return found;
        var asked = found.get();
        if (asked.standing() != Standing.OPEN) throw new Refused("planning.invite.closed");
        if (asked.invited().sequence() != seen) throw new Refused("planning.invite.moved");
        rows.answer(asked.invited().id(), State.valueOf(answer.name()), clock.instant(), checked(remark));
        return question(asked.about(), held.get());
    }

    private Optional<Question> question(Announcement about, InvitedRows.Held held) {
        return rows.of(held.exercise()).stream()
                .filter(it -> it.id().equals(held.invited()) && it.told() != null)
                .findFirst()
                .map(it -> new Question(about, it, standing(about, it)));
    }

    private Standing standing(Announcement about, Invited invited) {
        if (about.over(clock.instant())) return Standing.OVER;
        return about.stands() && invited.state() != State.CANCELLED ? Standing.OPEN : Standing.CANCELLED;
    }

    private static String checked(String remark) {
        var line = remark.replaceAll("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
        if (line.length() > LONGEST_REMARK) throw new Refused("planning.invite.remark", LONGEST_REMARK);
        return line;
    }
}
