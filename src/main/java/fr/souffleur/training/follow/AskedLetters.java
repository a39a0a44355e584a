package fr.souffleur.training.follow;

import fr.souffleur.identity.People;
import fr.souffleur.notices.Letter;
import fr.souffleur.notices.Mails;
import fr.souffleur.notices.Reason;
import fr.souffleur.notices.Recipient;
import fr.souffleur.structures.Structures;
import fr.souffleur.training.course.Course;
import java.util.List;
import org.springframework.stereotype.Component;

/** The mails that ask somebody to learn: who asks, which course, how long it takes. */
@Component
class AskedLetters {

    private final Mails mails;
    private final People people;
    private final Structures structures;

    AskedLetters(Mails mails, People people, Structures structures) {
        this.mails = mails;
        this.people = people;
        this.structures = structures;
    }

    void ask(Asked asked, Course course) {
        post("training.mail.asked", asked, course);
    }

    void remind(Asked asked, Course course) {
        post("training.mail.reminded", asked, course);
    }

    private void post(String kind, Asked asked, Course course) {
        var to = people.get(asked.person());
        if (!Recipient.reaches(to.email())) return;
        var structure = structures.find(asked.structure());
        var key = asked.structure() + "/" + asked.person() + "/" + course.code() + "/"
                + asked.at().getEpochSecond() + "/" + asked.reminders();
        mails.post(new Letter(
                Reason.comfortable(kind, key),
                new Recipient(to.email(), to.id(), to.language(), structure.zone()),
                List.of(
                        course.title(),
                        people.get(asked.by()).name(),
                        structure.name(),
                        String.valueOf(course.minutes()),
                        course.promise()),
                "/formation/" + course.code(),
                structure.id()));
    }
}
