package fr.souffleur.planning.invites;

import fr.souffleur.planning.Announcement;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Those who have not answered a week before: they are reminded once for each date, unless they have only just been asked. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SilentInvited {

    private static final int DAYS_BEFORE = 7;
    private static final Duration JUST_ASKED = Duration.ofDays(3);

    private final InvitedRows rows;
    private final InvitationPost post;
    private final Clock clock;

    SilentInvited(InvitedRows rows, InvitationPost post, Clock clock) {
        this.rows = rows;
        this.post = post;
        this.clock = clock;
    }

    public void remind(Announcement about) {
        var start = about.exercise().startsAt();
        if (!about.stands() || start == null) return;
        var now = clock.instant();
        var zone = about.structure().zone();
        var left = ChronoUnit.DAYS.between(
                now.atZone(zone).toLocalDate(), start.atZone(zone).toLocalDate());
        if (left < 1 || left > DAYS_BEFORE) return;
        for (var it : rows.of(about.exercise().id())) {
            var last = it.told();
            if (it.silent() && last != null && last.at().plus(JUST_ASKED).isBefore(now))
                post.tell(Message.REMINDER, it, about);
        }
    }
}
