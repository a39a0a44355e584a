package fr.souffleur.live.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.live.NoteKind;
import fr.souffleur.ui.Tags;
import java.util.Locale;
import java.util.Map;

/** Decisions, facts and hypotheses of the crisis log, one a line, then help that was given. */
class DraftLog extends Section {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 3;

    private final transient DraftForm form;

    DraftLog(DraftForm form, Runnable again) {
        this.form = form;
        addClassName("dpart");
        add(new H2(getTranslation("live.later.log")), Tags.p("soft s", getTranslation("live.later.log-how")));
        var notes = Tags.div("drows");
        int lines = Math.max(LINES, form.draft().count("notes"));
        for (int i = 0; i < lines; i++) notes.add(note(i));
        DraftForm.goDown(notes);
        add(notes, more("notes", lines, "live.later.more-lines", again));
        int helps = form.draft().count("aids");
        add(new H2(getTranslation("live.later.aids")), Tags.p("soft s", getTranslation("live.later.aids-how")));
        for (int i = 0; i < helps; i++) add(aid(i));
        add(more("aids", helps, "live.later.more-aids", again));
    }

    private Div note(int i) {
        var key = "n." + i;
        int number = i + 1;
        var kind = new DraftChoice(
                form, key + ".kind", getTranslation("live.later.kind-of", number), NoteKind.DECISION.name());
        for (var it : new NoteKind[] {NoteKind.DECISION, NoteKind.FACT, NoteKind.HYPOTHESIS})
            kind.with(
                    it.name(),
                    new Span(getTranslation("live.later.note-" + it.name().toLowerCase(Locale.ROOT))));
        return Tags.div(
                "drow note",
                field(key + ".at", "live.later.line-hour", number, DraftField.Kind.HOUR, "notes"),
                field(key + ".text", "live.later.line-text", number, DraftField.Kind.TEXT, "notes"),
                kind);
    }

    private Div aid(int i) {
        var key = "a." + i;
        int number = i + 1;
        return Tags.div(
                "drow note",
                field(key + ".at", "live.later.aid-hour", number, DraftField.Kind.HOUR, "aids"),
                field(key + ".text", "live.later.aid-text", number, DraftField.Kind.TEXT, "aids"),
                new DraftBox(form, key + ".method", new Span(getTranslation("live.later.aid-method"))));
    }

    private DraftField field(String key, String words, int number, DraftField.Kind kind, String list) {
        return new DraftField(form, key, getTranslation(words, number), kind) {
            private static final long serialVersionUID = 1L;

            @Override
            void keep(DraftForm form, String key, String text) {
                int lines = Math.max(form.draft().count(list), number);
                form.typed(Map.of(key, text, list, String.valueOf(lines)));
            }
        };
    }

    private NativeButton more(String list, int lines, String words, Runnable again) {
        return Tags.button(getTranslation(words), "btn sm", () -> {
            form.typed(list, String.valueOf(lines + 1));
            again.run();
        });
    }
}
