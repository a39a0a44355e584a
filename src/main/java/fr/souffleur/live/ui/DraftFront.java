package fr.souffleur.live.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.live.BlankSheet;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import java.time.Duration;
import java.util.Map;

/** When it was, and who was there. */
class DraftFront extends Section {

    private static final long serialVersionUID = 1L;

    /** FINEX was said, and nobody took its hour. */
    private static final String OPEN = "finex.open";

    /** @param again draws the page anew */
    DraftFront(DraftForm form, BlankSheet sheet, Runnable again) {
        addClassName("dpart");
        var day = new DraftField(form, "day", getTranslation("live.later.day"), DraftField.Kind.DAY);
        var debex = new DraftField(form, "debex", "DEBEX", DraftField.Kind.HOUR);
        boolean open = form.draft().has(OPEN);
        var finex = open
                ? new DraftField(form, "duration", getTranslation("live.later.duration"), DraftField.Kind.MINUTES)
                : new DraftField(form, "finex", "FINEX", DraftField.Kind.HOUR);
        var planned = sheet.planned();
        if (planned != null) {
            var days = new Days(getLocale(), sheet.zone());
            debex.ghost(days.hour(planned));
            if (!open) finex.ghost(days.hour(planned.plus(Duration.ofMinutes(sheet.playMinutes()))));
        }
        add(
                new H2(getTranslation("live.later.when")),
                Tags.div(
                        "dhours",
                        labelled("live.later.day", day),
                        labelled("live.later.debex", debex),
                        labelled(open ? "live.later.duration" : "live.later.finex", finex)),
                open(form, again),
                open ? Tags.p("soft s", getTranslation("live.later.finex-open-how")) : new Span(),
                new DraftBox(form, "partial", new Span(getTranslation("live.later.partial"))),
                new H2(getTranslation("live.later.who")),
                roles(form, sheet));
    }

    /** An hour that nobody took is not made up: what stood in the field goes, one step back brings it again. */
    private DraftBox open(DraftForm form, Runnable again) {
        return new DraftBox(form, OPEN, new Span(getTranslation("live.later.finex-open"))) {
            private static final long serialVersionUID = 1L;

            @Override
            void keep(DraftForm form, String key, String ticked) {
                form.typed(Map.of(key, ticked, "finex", "", "duration", ""));
                again.run();
            }
        };
    }

    private Div labelled(String words, DraftField field) {
        return Tags.div("field", new Span(getTranslation(words)), field);
    }

    private static Div roles(DraftForm form, BlankSheet sheet) {
        var roles = Tags.div("droles");
        for (var it : sheet.roles())
            roles.add(new DraftBox(form, "p." + it.id(), Tags.in(sheet.language(), new Span(it.name()))));
        return roles;
    }
}
