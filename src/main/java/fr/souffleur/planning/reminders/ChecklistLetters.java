package fr.souffleur.planning.reminders;

import fr.souffleur.common.Words;
import fr.souffleur.notices.Letter;
import fr.souffleur.notices.Letter.Section;
import fr.souffleur.notices.Mails;
import fr.souffleur.notices.Reason;
import fr.souffleur.notices.Recipient;
import fr.souffleur.planning.Announcement;
import fr.souffleur.planning.Checklist;
import fr.souffleur.ui.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The mail that tells who conducts what is due: once for each list and date, to each who has it in hand. */
@Component
class ChecklistLetters {

    private final Mails mails;

    ChecklistLetters(Mails mails) {
        this.mails = mails;
    }

    void post(Announcement about, Instant start, DueLists due) {
        var pilot = about.facilitator();
        if (!Recipient.reaches(pilot.email())) return;
        var zone = about.structure().zone();
        var words = Words.in(pilot.language());
        var kind = due.newest().offset() <= 0 ? "planning.mail.checklists" : "planning.mail.checklists-after";
        var key = about.exercise().id() + "/" + LocalDate.ofInstant(start, zone) + "/"
                + due.newest().offset();
        mails.post(new Letter(
                        Reason.comfortable(kind, key),
                        new Recipient(pilot.email(), pilot.id(), pilot.language(), zone),
                        List.of(
                                about.exercise().title(),
                                new Days(words.locale(), zone).full(start),
                                about.structure().name(),
                                offset(due.newest(), words)),
                        about.exercise().path(),
                        about.structure().id())
                .with(due.open().stream().map(it -> section(it, words)).toList()));
    }

    private static Section section(Checklist list, Words words) {
        var usual = words.say("planning.list." + list.offset());
        var title = usual.startsWith("planning.") ? offset(list, words) : offset(list, words) + " · " + usual;
        return new Section(
                title, list.items().stream().map(it -> "☐ " + it.text()).toList());
    }

    private static String offset(Checklist list, Words words) {
        if (list.offset() == 0) return words.say("planning.offset.day");
        return words.say(
                list.offset() < 0 ? "planning.offset.before" : "planning.offset.after", Math.abs(list.offset()));
    }
}
