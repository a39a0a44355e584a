package fr.souffleur.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.live.BlankSheet;
import fr.souffleur.planning.RunSheet.Hint;
import fr.souffleur.ui.Tags;

/** Help that was given: what the script had ready, to be ticked as on its pages, and any other, a line each. */
class DraftHelp extends DraftRows {

    private static final long serialVersionUID = 1L;

    private final transient BlankSheet sheet;

    DraftHelp(DraftForm form, BlankSheet sheet, Runnable again) {
        super(form, "aids", again);
        this.sheet = sheet;
        head("live.later.aids", "live.later.aids-how");
        if (sheet.lines().stream().anyMatch(it -> !it.hints().isEmpty())) add(hints());
        rows(0, "live.later.more-aids");
    }

    /** Under which the draft keeps whether this help was given. */
    static String key(BlankSheet.Line line, int hint) {
        return "h." + line.id() + "." + hint;
    }

    private Component hints() {
        var all = Tags.div("dhints");
        boolean ticked = false;
        for (var line : sheet.lines()) {
            if (line.hints().isEmpty()) continue;
            all.add(Tags.in(sheet.language(), new H3(line.id() + " · " + line.title())));
            for (int i = 0; i < line.hints().size(); i++) {
                ticked |= form().draft().has(key(line, i));
                all.add(new DraftBox(form(), key(line, i), words(line.hints().get(i))));
            }
        }
        var fold = new NativeDetails(getTranslation("live.later.hints"), all);
        fold.setOpen(ticked);
        return fold;
    }

    private Span words(Hint hint) {
        var about = hint.method() || hint.criterion() == null
                ? getTranslation("live.later.hint-method")
                : getTranslation("live.later.hint-action", hint.criterion().value());
        return new Span(Tags.in(sheet.language(), new Span(hint.words())), Tags.span("soft s", " " + about));
    }

    @Override
    Div row(int i, int number) {
        var key = "a." + i;
        var criterion = new DraftSelect(
                form(),
                key + ".criterion",
                getTranslation("live.later.aid-criterion", number),
                getTranslation("live.later.no-criterion"));
        for (var it : sheet.criteria())
            criterion.with(it.id().value(), it.id().value() + " · " + it.title(), sheet.language());
        return Tags.div(
                "drow two",
                field(key + ".at", "live.later.aid-hour", number, DraftField.Kind.HOUR),
                field(key + ".text", "live.later.aid-text", number, DraftField.Kind.TEXT),
                new DraftBox(form(), key + ".method", new Span(getTranslation("live.later.aid-method"))),
                criterion);
    }
}
