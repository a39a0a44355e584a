package fr.souffleur.live.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.live.BlankSheet;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import java.time.Duration;

/** When it was, and who was there. */
class DraftFront extends Section {

    private static final long serialVersionUID = 1L;

    DraftFront(DraftForm form, BlankSheet sheet) {
        addClassName("dpart");
        var day = new DraftField(form, "day", getTranslation("live.later.day"), DraftField.Kind.DAY);
        var debex = new DraftField(form, "debex", "DEBEX", DraftField.Kind.HOUR);
        var finex = new DraftField(form, "finex", "FINEX", DraftField.Kind.HOUR);
        var planned = sheet.planned();
        if (planned != null) {
            var days = new Days(getLocale(), sheet.zone());
            debex.ghost(days.hour(planned));
            finex.ghost(days.hour(planned.plus(Duration.ofMinutes(sheet.playMinutes()))));
        }
        add(
                new H2(getTranslation("live.later.when")),
                Tags.div(
                        "dhours",
                        labelled("live.later.day", day),
                        labelled("live.later.debex", debex),
                        labelled("live.later.finex", finex)),
                new DraftBox(form, "partial", new Span(getTranslation("live.later.partial"))),
                new H2(getTranslation("live.later.who")),
                roles(form, sheet));
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
