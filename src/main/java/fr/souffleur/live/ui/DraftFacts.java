package fr.souffleur.live.ui;

import com.vaadin.flow.component.html.Div;
import fr.souffleur.live.BlankSheet;
import fr.souffleur.ui.Tags;

/** What observers saw and wrote down besides their ratings. */
class DraftFacts extends DraftRows {

    private static final long serialVersionUID = 1L;

    private final transient BlankSheet sheet;

    DraftFacts(DraftForm form, BlankSheet sheet, Runnable again) {
        super(form, "facts", again);
        this.sheet = sheet;
        head("live.later.facts", "live.later.facts-how");
        rows(0, "live.later.more-facts");
    }

    @Override
    Div row(int i, int number) {
        var key = "f." + i;
        var inject = new DraftSelect(
                form(),
                key + ".inject",
                getTranslation("live.later.fact-inject", number),
                getTranslation("live.later.no-inject"));
        for (var it : sheet.lines())
            inject.with(it.id().value(), it.id().value() + " · " + it.title(), sheet.language());
        return Tags.div(
                "drow two",
                field(key + ".at", "live.later.fact-hour", number, DraftField.Kind.HOUR),
                said(key + ".text", "live.later.fact-text", number, "live.later.fact"),
                inject);
    }
}
