package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import fr.souffleur.training.course.Question;
import fr.souffleur.training.quiz.Attempt;
import fr.souffleur.training.quiz.AttemptId;
import fr.souffleur.training.quiz.Given;
import fr.souffleur.training.quiz.Verdict;
import fr.souffleur.training.ui.QuestionPart;
import fr.souffleur.ui.Tags;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Questions played as who learns plays them; nothing of it is kept or counted. */
class TryPart extends Div {

    private static final long serialVersionUID = 1L;

    private final int passPercent;
    private final transient Supplier<List<Question>> draw;
    private transient Attempt attempt;

    /** @param draw questions for one go */
    TryPart(int passPercent, Supplier<List<Question>> draw) {
        this.passPercent = passPercent;
        this.draw = draw;
        attempt = fresh();
        ask(false);
    }

    private Attempt fresh() {
        return new Attempt(AttemptId.fresh(), "", "", draw.get(), List.of(), passPercent, Instant.EPOCH, null);
    }

    private void ask(boolean focus) {
        removeAll();
        var next = attempt.next();
        if (next.isEmpty()) {
            over();
            return;
        }
        var question = next.get();
        var part = new QuestionPart(
                "fr", attempt, question, (turn, given) -> mark(question, turn, given), () -> ask(true));
        add(part);
        if (focus) part.focus();
    }

    private Verdict mark(Question question, int turn, Given given) {
        var verdict = Verdict.of(question, given);
        attempt = attempt.with(new Attempt.Answered(question.id(), turn, given, verdict.right()));
        return verdict;
    }

    private void over() {
        var head = new H2(getTranslation(attempt.passed() ? "training.quiz.passed" : "training.quiz.not-yet"));
        head.getElement().setAttribute("tabindex", "-1");
        add(
                head,
                Tags.p("s soft", getTranslation("training.author.try.uncounted")),
                Tags.button(getTranslation("training.author.try.again"), "btn", () -> {
                    attempt = fresh();
                    ask(true);
                }));
        head.getElement().callJsFunction("focus");
    }
}
