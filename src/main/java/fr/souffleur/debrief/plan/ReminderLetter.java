package fr.souffleur.debrief.plan;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.plan.Reminders.Line;
import fr.souffleur.identity.People;
import fr.souffleur.notices.Letter;
import fr.souffleur.notices.Mails;
import fr.souffleur.notices.Reason;
import fr.souffleur.notices.Recipient;
import fr.souffleur.structures.Structure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** One mail for all that somebody is told of a structure's plan on a day. */
@Component
class ReminderLetter {

    /** How many actions have a line of their own; the text has as many places. */
    private static final int MOST = 10;

    private final People people;
    private final Mails mails;

    ReminderLetter(People people, Mails mails) {
        this.people = people;
        this.mails = mails;
    }

    /** Who is blocked, or has no address that can be written to, finds the same on the screen. */
    void post(Structure structure, PersonId id, List<Line> lines, LocalDate today) {
        var person = people.unblocked(id);
        if (person.isEmpty() || !Recipient.reaches(person.get().email())) return;
        var words = Words.in(person.get().language());
        var arguments = new ArrayList<String>();
        arguments.add(structure.name());
        arguments.add(words.say("debrief.mail.plan.count", lines.size()));
        for (int i = 0; i < MOST; i++) arguments.add(i < lines.size() ? line(words, lines.get(i), today) : "");
        arguments.add(lines.size() > MOST ? words.say("debrief.mail.plan.more", lines.size() - MOST) : "");
        var one = lines.size() == 1 ? lines.getFirst().action().path() : "/s/" + structure.id() + "/plan";
        mails.post(new Letter(
                Reason.comfortable("debrief.mail.plan", structure.id() + "/" + id + "/" + today),
                new Recipient(person.get().email(), id, person.get().language(), structure.zone()),
                arguments,
                one,
                structure.id()));
    }

    private static String line(Words words, Line line, LocalDate today) {
        var action = line.action();
        var due = action.what().due();
        long days = due == null ? 0 : ChronoUnit.DAYS.between(today, due);
        var kind = days > 0 ? "soon" : days == 0 ? "today" : "late";
        var when = words.say("debrief.mail.plan." + kind, Math.abs(days));
        var owner = action.what().owner();
        var who = owner.isEmpty() ? words.say("debrief.plan.nobody") : owner;
        var text = words.say("debrief.mail.plan.line", action.what().text(), who, when);
        return line.gone() && action.person() != null ? words.say("debrief.mail.plan.gone", text) : text;
    }
}
