package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.documents.Markdown;
import fr.souffleur.training.learning.Figure;
import fr.souffleur.ui.Tags;
import java.util.Map;

/** How a question is answered by those who meet it for the first time. */
class FigurePart extends Div {

    private static final long serialVersionUID = 1L;

    FigurePart(Shown shown, String question) {
        addClassNames("card", "figures");
        add(new H2(getTranslation("training.author.figures")));
        if (shown.version().isEmpty()) {
            add(Tags.p("s", getTranslation("training.author.figures.nobody")));
            return;
        }
        var found = shown.of(question);
        if (found.isEmpty()) add(Tags.p("s", getTranslation("training.author.figures.few", Figure.ENOUGH)));
        found.ifPresent(this::show);
        add(Tags.p("s soft", getTranslation("training.author.figures.version", shown.version())));
    }

    private void show(Figure figure) {
        add(
                Tags.p(
                        "b num",
                        getTranslation(
                                "training.author.figures.right",
                                String.valueOf(figure.percent(figure.rightAtFirst())),
                                figure.people())),
                flags(figure));
        var list = new UnorderedList();
        for (var it : figure.shares())
            list.add(new ListItem(
                    Tags.span(
                            "num",
                            getTranslation(
                                    "training.author.figures.share", String.valueOf(figure.percent(it.people())))),
                    Tags.in(
                            "fr",
                            Tags.span(
                                    it.right() ? "right" : "",
                                    Markdown.with("fr", Map.of()).plain(it.words()))),
                    Tags.span("s soft", it.right() ? getTranslation("training.author.figures.right-one") : "")));
        add(list);
    }

    /** What stands out; nothing when all is well. */
    static Component flags(Figure figure) {
        var flags = Tags.div("row");
        if (figure.tooEasy()) flags.add(Tags.span("state", say("training.author.figures.too-easy")));
        if (figure.misleading()) flags.add(Tags.span("state warn", say("training.author.figures.misleading")));
        return flags;
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
