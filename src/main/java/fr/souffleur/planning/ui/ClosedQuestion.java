package fr.souffleur.planning.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.documents.Typography;
import fr.souffleur.planning.ContextSheet.Question;
import fr.souffleur.planning.Preparation;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;

/** A question that waits its turn or has its answer; a press opens it. */
class ClosedQuestion extends ListItem {

    private static final long serialVersionUID = 1L;

    ClosedQuestion(Preparation preparation, Question question, int number, Runnable open) {
        addClassName(question.answer() == null ? "qw" : "qd");
        var language = preparation.exercise().language();
        var ask = new NativeButton(Typography.in(language, question.variable().question()), click -> open.run());
        ask.addClassNames("textbutton", "q");
        add(
                Tags.span("n num", String.valueOf(number)),
                Tags.div(
                        "qa",
                        Tags.in(language, ask),
                        Tags.div("given", answer(question, language), state(preparation, question))));
    }

    private Span answer(Question question, String language) {
        var value = question.value();
        if (value == null)
            return question.missing() ? Tags.span("missing", getTranslation("planning.question.missing")) : new Span();
        return Tags.in(language, Tags.span(question.answer() == null ? "soft" : "a", value));
    }

    private Span state(Preparation preparation, Question question) {
        var by = question.answeredBy();
        var at = question.at();
        if (by == null || at == null)
            return question.value() == null
                    ? new Span()
                    : Tags.span("state wait", getTranslation("planning.question.default"));
        var days = new Days(getLocale(), preparation.structure().zone());
        if (question.fromProfile()) return Tags.span("state done", getTranslation("planning.question.from-profile"));
        var said = Tags.span("state done", "");
        said.removeAll();
        said.add(
                Drawn.icon("<path d=\"M5 12.5l4.5 4.5L19 7.5\"/>"),
                new Span(getTranslation("planning.question.by", preparation.name(by), days.brief(days.dayOf(at)))));
        return said;
    }
}
