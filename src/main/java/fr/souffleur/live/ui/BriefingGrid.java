package fr.souffleur.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.documents.Markdown;
import fr.souffleur.planning.Briefing;
import fr.souffleur.planning.Briefing.Criterion;
import fr.souffleur.ui.Tags;
import java.util.Map;

/** The lines that will be looked at, theme by theme, each with its four worded levels under it. */
class BriefingGrid extends Section {

    private static final long serialVersionUID = 1L;

    private final String language;
    private final transient Markdown markdown;

    BriefingGrid(Briefing briefing) {
        this.language = briefing.exercise().language();
        this.markdown = Markdown.with(language, Map.of());
        var lines =
                briefing.themes().stream().mapToInt(it -> it.criteria().size()).sum();
        add(
                new H2(getTranslation("live.briefing.grid")),
                Tags.p("soft2", getTranslation("live.briefing.grid-text", lines)));
        for (var theme : briefing.themes()) {
            add(Tags.in(language, new H3(markdown.plain(theme.title()))));
            theme.criteria().forEach(it -> add(criterion(it)));
        }
    }

    private Component criterion(Criterion it) {
        var levels = new UnorderedList();
        for (int level = 0; level < it.anchors().size(); level++)
            levels.add(new ListItem(
                    Tags.span("b", String.valueOf(level)),
                    Tags.span("", markdown.plain(it.anchors().get(level)))));
        levels.addClassName("levels");
        var details = new NativeDetails(
                it.id().value() + " · " + markdown.plain(it.title()),
                Tags.div("", Tags.p("", markdown.plain(it.question())), levels));
        return Tags.in(language, details);
    }
}
