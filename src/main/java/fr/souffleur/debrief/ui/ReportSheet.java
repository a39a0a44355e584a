package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.souffleur.common.Caller;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.Phrase;
import fr.souffleur.debrief.Phrases;
import fr.souffleur.debrief.Phrases.Past;
import fr.souffleur.debrief.Phrases.Written;
import fr.souffleur.debrief.Report;
import fr.souffleur.debrief.ReportPaper;
import fr.souffleur.documents.Block;
import fr.souffleur.planning.Exercise;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The draft on screen, with its phrases to change where they stand. What somebody types is never drawn over. */
class ReportSheet extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Debriefs debriefs;
    private final transient Phrases phrases;
    private final transient Caller caller;
    private final transient Exercise exercise;
    private final transient Days days;
    private final transient Clock clock;
    private final transient Map<Phrase, PhraseEditor> open = new EnumMap<>(Phrase.class);
    private transient Report report;

    ReportSheet(Debriefs debriefs, Phrases phrases, Caller caller, Exercise exercise, Days days, Clock clock) {
        this.debriefs = debriefs;
        this.phrases = phrases;
        this.caller = caller;
        this.exercise = exercise;
        this.days = days;
        this.clock = clock;
        this.report = debriefs.report(caller, exercise.id());
        draw();
    }

    /** Shows what others wrote meanwhile; editors stay as they are. */
    void refresh() {
        var newer = debriefs.report(caller, exercise.id());
        if (newer.equals(report)) return;
        report = newer;
        draw();
    }

    private void draw() {
        open.values().forEach(it -> it.getElement().removeFromParent());
        removeAll();
        add(new PaperSheet(ReportPaper.of(report), this::laid));
    }

    /** A phrase: its editor while one is open, else its words with the button that opens one. */
    private Component laid(Block.Part part, Component words) {
        var phrase = Phrase.valueOf(part.name());
        var editor = open.get(phrase);
        if (editor != null) return editor;
        var empty = part.blocks().isEmpty();
        var name = getTranslation("debrief.phrase." + phrase.name().toLowerCase(Locale.ROOT));
        var edit = Tags.button(
                getTranslation(empty ? "debrief.phrase.add" : "debrief.phrase.edit"),
                "textbutton edit",
                () -> edit(phrase));
        edit.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(empty ? "debrief.phrase.add-what" : "debrief.phrase.edit-what", name));
        if (empty) edit.setText(getTranslation("debrief.phrase.add-what", name));
        return Tags.div("phrase", words, edit);
    }

    private void edit(Phrase phrase) {
        open.put(
                phrase,
                new PhraseEditor(
                        new Desk(), phrase, report.notebook().own(phrase).orElse(""), report.language()));
        draw();
        var editor = open.get(phrase);
        if (editor != null) editor.getElement().executeJs("this.querySelector('vaadin-text-area')?.focus()");
    }

    private final class Desk implements PhraseEditor.Desk {

        @Override
        public Written write(Phrase phrase, String base, String text) {
            return phrases.write(caller, exercise.id(), phrase, base, text);
        }

        @Override
        public List<Past> past(Phrase phrase) {
            return phrases.past(caller, exercise.id(), phrase);
        }

        @Override
        public String drafted(Phrase phrase) {
            return report.drafted(phrase);
        }

        @Override
        public void close(Phrase phrase) {
            open.remove(phrase);
            report = debriefs.report(caller, exercise.id());
            draw();
        }

        @Override
        public Clock clock() {
            return clock;
        }

        @Override
        public Days days() {
            return days;
        }
    }
}
