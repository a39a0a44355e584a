package fr.souffleur.live.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.live.NoteKind;
import fr.souffleur.ui.Tags;
import java.util.Locale;

/** Decisions, facts and hypotheses of the crisis log, one a line. */
class DraftLog extends DraftRows {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 3;

    DraftLog(DraftForm form, Runnable again) {
        super(form, "notes", again);
        head("live.later.log", "live.later.log-how");
        rows(LINES, "live.later.more-lines");
    }

    @Override
    Div row(int i, int number) {
        var key = "n." + i;
        var kind = new DraftChoice(
                form(), key + ".kind", getTranslation("live.later.kind-of", number), NoteKind.DECISION.name());
        for (var it : new NoteKind[] {NoteKind.DECISION, NoteKind.FACT, NoteKind.HYPOTHESIS})
            kind.with(
                    it.name(),
                    new Span(getTranslation("live.later.note-" + it.name().toLowerCase(Locale.ROOT))));
        return Tags.div(
                "drow note",
                field(key + ".at", "live.later.line-hour", number, DraftField.Kind.HOUR),
                field(key + ".text", "live.later.line-text", number, DraftField.Kind.TEXT),
                kind);
    }
}
