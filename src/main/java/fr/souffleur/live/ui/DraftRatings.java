package fr.souffleur.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.live.BlankSheet;
import fr.souffleur.live.Rating;
import fr.souffleur.ui.Tags;

/** What the cell agreed on, criterion by criterion, and each observer's sheet beside it. */
class DraftRatings extends Section {

    private static final long serialVersionUID = 1L;

    private final transient DraftForm form;
    private final transient BlankSheet sheet;

    DraftRatings(DraftForm form, BlankSheet sheet, Runnable again) {
        this.form = form;
        this.sheet = sheet;
        addClassName("dpart");
        add(new H2(getTranslation("live.later.ratings")), Tags.p("soft s", getTranslation("live.later.ratings-how")));
        sheet.criteria().forEach(it -> add(agreed(it)));
        int sheets = form.draft().count("sheets");
        for (int i = 0; i < sheets; i++) add(observer(i));
        add(Tags.button(getTranslation("live.later.more-sheets"), "btn sm", () -> {
            form.typed("sheets", String.valueOf(sheets + 1));
            again.run();
        }));
    }

    private Component agreed(BlankSheet.Criterion criterion) {
        var title = criterion.id() + " · " + criterion.title();
        var levels = new DraftChoice(form, "c." + criterion.id(), title, "");
        levels.addClassName("dlevels");
        for (var it : Rating.values()) levels.with(it.sign(), Tags.span("sign num", it.sign()), words(criterion, it));
        return Tags.div(
                "dcriterion", Tags.in(sheet.language(), new H3(title)), levels, fact("c." + criterion.id(), title));
    }

    private Component observer(int i) {
        var table = Tags.div("dpart");
        table.add(new H3(getTranslation("live.later.sheet", i + 1)));
        for (var it : sheet.criteria()) {
            var title = it.id() + " · " + it.title();
            var key = "o." + i + "." + it.id();
            var levels = new DraftChoice(form, key, getTranslation("live.later.sheet-of", i + 1, title), "");
            for (var rating : Rating.values()) levels.with(rating.sign(), Tags.span("num", rating.sign()));
            table.add(Tags.div(
                    "drow rate", Tags.in(sheet.language(), Tags.span("dname", title)), levels, fact(key, title)));
        }
        return table;
    }

    private DraftField fact(String key, String title) {
        var fact =
                new DraftField(form, key + ".fact", getTranslation("live.later.fact-of", title), DraftField.Kind.TEXT);
        fact.ghost(getTranslation("live.later.fact"));
        return fact;
    }

    private Span words(BlankSheet.Criterion criterion, Rating rating) {
        return Tags.in(
                sheet.language(),
                new Span(
                        switch (rating) {
                            case NOT_PLAYED -> criterion.notPlayed();
                            case NOT_APPLICABLE -> criterion.notApplicable();
                            default -> criterion.anchors().get(rating.ordinal());
                        }));
    }
}
