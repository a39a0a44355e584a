package fr.souffleur.debrief.handover;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.notices.Letter;
import fr.souffleur.notices.Mails;
import fr.souffleur.notices.Reason;
import fr.souffleur.notices.Recipient;
import fr.souffleur.planning.Announcements;
import fr.souffleur.planning.Change;
import fr.souffleur.planning.ExerciseFollower;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is given an exercise hears of it, with the way to what they have to know; the page asks them to sign in. */
@Component
class HandoverMail implements ExerciseFollower {

    private final Announcements announcements;
    private final Mails mails;

    HandoverMail(Announcements announcements, Mails mails) {
        this.announcements = announcements;
        this.mails = mails;
    }

    /** Not who takes it in hand by themselves. */
    @Override
    public void changed(ExerciseId id, Change change) {
        if (change.what() != Change.What.HANDED) return;
        var about = announcements.of(id);
        var pilot = about.facilitator();
        if (pilot.id().equals(change.by()) || !Recipient.reaches(pilot.email())) return;
        var structure = about.structure();
        mails.post(new Letter(
                Reason.needed(
                        "debrief.mail.handover", id + "/" + about.exercise().revision()),
                new Recipient(pilot.email(), pilot.id(), pilot.language(), structure.zone()),
                List.of(about.exercise().title(), structure.name()),
                "/s/" + structure.id() + "/passation",
                structure.id()));
    }
}
