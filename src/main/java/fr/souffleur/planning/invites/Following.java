package fr.souffleur.planning.invites;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.planning.Announcements;
import fr.souffleur.planning.Change;
import fr.souffleur.planning.ExerciseFollower;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells those invited when the date moves, when there is none any more, and when there is one again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Following implements ExerciseFollower {

    private final InvitedRows rows;
    private final InvitationPost post;
    private final Announcements announcements;

    Following(InvitedRows rows, InvitationPost post, Announcements announcements) {
        this.rows = rows;
        this.post = post;
        this.announcements = announcements;
    }

    @Override
    public void changed(ExerciseId exercise, Change change) {
        tell(exercise);
    }

    /** Everybody hears what they do not know yet. @return how many */
    int tell(ExerciseId exercise) {
        var everybody = rows.of(exercise);
        if (everybody.isEmpty()) return 0;
        var now = announcements.of(exercise);
        int told = 0;
        for (var it : everybody) {
            var message = it.toHear(now);
            if (message.isPresent() && post.tell(message.get(), it, now)) told++;
        }
        return told;
    }
}
