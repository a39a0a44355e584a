package fr.souffleur.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.souffleur.planning.ContextSheet.Question;
import fr.souffleur.planning.Preparation;
import fr.souffleur.planning.RunSheet;
import fr.souffleur.ui.Tags;
import java.util.Locale;
import java.util.Optional;

/** What the players will hear or read where the open answer stands, while it is being written. */
class Preview extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Preparation preparation;
    private final transient Optional<Excerpt> excerpt;
    private final String variable;
    private final Div words = new Div();

    Preview(Preparation preparation, RunSheet sheet, Question question) {
        this.preparation = preparation;
        this.variable = question.variable().key();
        this.excerpt = Excerpt.of(sheet, variable);
        addClassName("preview");
        var title = new H2(getTranslation(excerpt.isPresent() ? "planning.preview" : "planning.preview.none"));
        title.addClassName("lab");
        add(title);
        excerpt.ifPresent(it -> add(card(it), Tags.p("s soft", getTranslation("planning.preview.legend"))));
        var answer = question.answer();
        show(answer == null ? "" : answer);
    }

    void show(String text) {
        excerpt.ifPresent(it -> {
            var exercise = preparation.exercise();
            var marked = Marked.writing(
                    exercise.language(), exercise.path() + "/contexte", preparation.context(), variable, text);
            words.removeAll();
            words.add(Tags.html("quote", exercise.language(), marked.html(it.source())));
        });
    }

    private Component card(Excerpt excerpt) {
        var band = Tags.div("exo", Tags.span("word", getTranslation("planning.exercise-band")));
        var language = preparation.exercise().language();
        var line = excerpt.line();
        var head = Tags.div(
                "pvh",
                Tags.in(language, Tags.span("b", excerpt.title())),
                Tags.around("s soft", language, about(excerpt), line == null ? "" : line.toWords()));
        var body = Tags.div("pvb", head, words);
        return Tags.div("prev", band, body);
    }

    private String about(Excerpt excerpt) {
        var line = excerpt.line();
        return line == null
                ? getTranslation("planning.preview.document")
                : getTranslation(
                        "planning.preview.line",
                        getTranslation(
                                "planning.channel." + line.channel().name().toLowerCase(Locale.ROOT)),
                        line.toWords(),
                        line.minute());
    }
}
