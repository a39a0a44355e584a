package fr.souffleur.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.live.BlankSheet;
import fr.souffleur.live.BlankSheet.State;
import fr.souffleur.live.PaperHours.Doubt;
import fr.souffleur.live.PaperSession;
import fr.souffleur.live.PaperSession.Fate;
import fr.souffleur.live.PaperSessions;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Toast;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Set;

/** The last step of an entry: says what is still wrong, what will happen, asks what is doubtful, and writes. */
record LaterSaving(
        Component page,
        Draft draft,
        BlankSheet sheet,
        PaperSessions papers,
        Caller caller,
        ExerciseId exercise,
        Runnable done) {

    void ask(DraftForm form) {
        var reading = new DraftReading(draft, sheet);
        if (sheet.state() == State.TO_ENTER) {
            var session = reading.session();
            show(reading, form);
            session.ifPresent(it -> confirm("live.later.save", said(it), () -> enter(it, EnumSet.noneOf(Doubt.class))));
        } else {
            var ratings = reading.ratings();
            show(reading, form);
            if (ratings.isEmpty()) Toast.refuse(say("live.later.nothing"));
            else if (reading.faults().isEmpty())
                confirm("live.later.save-ratings", say("live.later.confirm-ratings"), () -> {
                    papers.rate(caller, exercise, ratings);
                    done.run();
                });
        }
    }

    private void show(DraftReading reading, DraftForm form) {
        var words = Words.in(page.getUI().orElseThrow().getLocale());
        var said = new LinkedHashMap<String, String>();
        reading.faults().forEach((key, why) -> said.put(key, words.say(why)));
        form.show(said);
        if (!said.isEmpty()) Toast.refuse(say("live.later.look", said.size()));
    }

    private String said(PaperSession it) {
        var days = new Days(page.getUI().orElseThrow().getLocale(), sheet.zone());
        var given =
                it.stimuli().stream().filter(one -> one.fate() == Fate.GIVEN).toList();
        var finex = it.finex();
        var when = finex == null
                ? say("live.later.confirm-open", days.plain(it.day()), days.hour(it.debex()))
                : say("live.later.confirm-when", days.plain(it.day()), days.hour(it.debex()), days.hour(finex));
        return say(
                "live.later.confirm",
                when,
                given.size(),
                given.stream().filter(one -> one.at() == null).count(),
                it.improvised().size(),
                it.notes().size(),
                it.aids().size(),
                it.facts().size(),
                it.ratings().agreed().size());
    }

    private void enter(PaperSession session, Set<Doubt> sure) {
        try {
            papers.enter(caller, exercise, session, sure);
        } catch (Refused no) {
            var doubt = EnumSet.allOf(Doubt.class).stream()
                    .filter(it -> it.key().equals(no.key()))
                    .findFirst()
                    .orElseThrow(() -> no);
            sure.add(doubt);
            var words = Words.in(page.getUI().orElseThrow().getLocale());
            confirm("live.later.so-it-is", words.say(no), () -> enter(session, sure));
            return;
        }
        done.run();
    }

    private void confirm(String verb, String words, Runnable then) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(say("live.later.before"));
        dialog.setText(words);
        dialog.setCancelable(true);
        dialog.setCancelText(say("live.later.back"));
        dialog.setConfirmText(say(verb));
        dialog.addConfirmListener(_ -> then.run());
        dialog.open();
    }

    private String say(String key, Object... arguments) {
        return page.getTranslation(key, arguments);
    }
}
