package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.Phrase;
import fr.souffleur.debrief.Phrases.Past;
import fr.souffleur.debrief.Phrases.Written;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/**
 * One phrase of the report, changed where it stands and kept as it is typed. When somebody else changed the same words, both
 * stand side by side until a person has chosen.
 */
class PhraseEditor extends Div {

    private static final long serialVersionUID = 1L;

    /** Long enough not to be asked at each sign, short enough to lose nothing. */
    private static final int PAUSE_MILLIS = 800;

    private final transient Desk desk;
    private final Phrase phrase;
    private final TextArea area = new TextArea();
    private final Paragraph state = Tags.p("s soft", "");
    private final Div below = new Div();
    private String base;

    /** What an editor needs of its page. */
    interface Desk {
        Written write(Phrase phrase, String base, String text);

        List<Past> past(Phrase phrase);

        /** What stands drafted where one's own words are empty. */
        String drafted(Phrase phrase);

        /** The page goes back to reading. */
        void close(Phrase phrase);

        Clock clock();

        Days days();
    }

    /** @param own the words that stand there now, empty while the drafted ones do */
    PhraseEditor(Desk desk, Phrase phrase, String own, String language) {
        this.desk = desk;
        this.phrase = phrase;
        this.base = own;
        addClassName("phrase-editor");
        area.setLabel(getTranslation("debrief.phrase." + phrase.name().toLowerCase(Locale.ROOT)));
        area.setValue(own.isEmpty() ? desk.drafted(phrase) : own);
        area.setMaxLength(Phrase.LONGEST);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLIS);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) save();
        });
        area.getElement().setAttribute("lang", language);
        state.getElement().setAttribute("role", "status");
        add(area, state, below, buttons());
        area.focus();
    }

    private Component buttons() {
        var close = Tags.button(getTranslation("debrief.phrase.close"), "btn sm", () -> {
            if (save()) desk.close(phrase);
        });
        var drafted = Tags.button(getTranslation("debrief.phrase.drafted"), "textbutton", () -> {
            area.setValue("");
            if (save()) area.setValue(desk.drafted(phrase));
        });
        var past = Tags.button(getTranslation("debrief.phrase.past"), "textbutton", this::showPast);
        return Tags.div("row tight", close, drafted, past);
    }

    /** @return whether it stands */
    private boolean save() {
        var typed = area.getValue().strip();
        if (typed.equals(base) || base.isEmpty() && typed.equals(desk.drafted(phrase))) return true;
        try {
            return switch (desk.write(phrase, base, typed)) {
                case Written.Stands(var text) -> {
                    stands(typed, text);
                    yield true;
                }
                case Written.Clash clash -> {
                    choose(clash, typed);
                    yield false;
                }
            };
        } catch (Refused no) {
            // What was typed stays in its field: it can be copied from there.
            state.setText(Words.in(getLocale()).say(no));
            state.addClassName("no");
            return false;
        }
    }

    private void stands(String typed, String text) {
        base = text;
        below.removeAll();
        state.removeClassName("no");
        var at = desk.days().hour(desk.clock().instant());
        state.setText(getTranslation(text.equals(typed) ? "debrief.phrase.saved" : "debrief.phrase.merged", at));
        if (!text.equals(typed)) area.setValue(text);
    }

    private void choose(Written.Clash clash, String mine) {
        state.setText(getTranslation(
                "debrief.phrase.clash", clash.by().isEmpty() ? getTranslation("debrief.stands.somebody") : clash.by()));
        state.addClassName("no");
        below.removeAll();
        below.add(
                Tags.div("theirs", new Span(clash.theirs())),
                Tags.div(
                        "row tight",
                        Tags.button(getTranslation("debrief.phrase.mine"), "btn sm", () -> take(clash, mine)),
                        Tags.button(
                                getTranslation("debrief.phrase.theirs"), "btn sm", () -> take(clash, clash.theirs())),
                        Tags.button(
                                getTranslation("debrief.phrase.both"),
                                "btn sm",
                                () -> take(clash, clash.theirs() + "\n" + mine))));
    }

    private void take(Written.Clash clash, String chosen) {
        base = clash.theirs();
        area.setValue(chosen);
        if (chosen.equals(base)) stands(chosen, chosen);
        else save();
        area.focus();
    }

    private void showPast() {
        below.removeAll();
        var all = desk.past(phrase);
        if (all.isEmpty()) below.add(Tags.p("s soft", getTranslation("debrief.phrase.past-none")));
        for (var past : all) {
            var when = desk.days().moment(past.at());
            var text = past.text().isEmpty() ? desk.drafted(phrase) : past.text();
            var back = Tags.button(getTranslation("debrief.phrase.bring-back"), "textbutton", () -> {
                area.setValue(text);
                save();
            });
            back.getElement().setAttribute("aria-label", getTranslation("debrief.phrase.bring-back-when", when));
            below.add(Tags.div(
                    "theirs",
                    Tags.p("lab", past.by().isEmpty() ? when : getTranslation("debrief.late.line", when, past.by())),
                    new Span(text),
                    back));
        }
    }
}
