package fr.souffleur.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.souffleur.common.Refused;
import fr.souffleur.training.course.Question;
import fr.souffleur.training.quiz.Attempt;
import fr.souffleur.training.quiz.Given;
import fr.souffleur.training.quiz.Verdict;
import fr.souffleur.training.reading.LessonText;
import fr.souffleur.ui.Tags;

/** One question: asked, answered, told what the answer teaches, tried once more, explained. */
public class QuestionPart extends Section {

    private static final long serialVersionUID = 1L;
    private static final String ASKED = "question";

    private final String language;
    private final transient Attempt attempt;
    private final transient Question question;
    private final transient Marking marking;
    private final transient Runnable next;
    private final H2 head;
    private final Div field = new Div();
    private final Div said = new Div();
    private final Div acts = Tags.div("row");

    /** Says what an answer comes to: a learner's is kept, one who looks at their own draft is only told. */
    public interface Marking {
        Verdict mark(int turn, Given given);
    }

    /** @param language of the course's words @param next what follows once it is settled */
    public QuestionPart(String language, Attempt attempt, Question question, Marking marking, Runnable next) {
        this.language = language;
        this.attempt = attempt;
        this.question = question;
        this.marking = marking;
        this.next = next;
        addClassName("question");
        head = new H2(getTranslation(
                "training.quiz.of", attempt.settled() + 1, attempt.questions().size()));
        head.getElement().setAttribute("tabindex", "-1");
        head.addClassNames("num");
        var text = Tags.html("prose asked", language, LessonText.html(language, question.text()));
        text.setId(ASKED);
        said.addClassName("said");
        said.getElement().setAttribute("role", "status");
        add(head, text);
        if (question instanceof Question.Choices) add(Tags.p("s soft", getTranslation("training.quiz.several")));
        add(field, said, acts);
        ask(attempt.answers(question.id()).size() + 1);
    }

    public void focus() {
        head.getElement().callJsFunction("focus");
    }

    private void ask(int turn) {
        var answer = new AnswerField(question, language, ASKED);
        field.removeAll();
        field.add(answer);
        acts.removeAll();
        acts.add(Tags.button(getTranslation("training.quiz.answer"), "btn cue", () -> answer(answer, turn)));
    }

    private void answer(AnswerField answer, int turn) {
        try {
            var verdict = marking.mark(turn, answer.given());
            say(verdict, turn);
        } catch (Refused refused) {
            if (!refused.key().equals("training.nothing-given")
                    && !refused.key().equals("training.no-number")) throw refused;
            said.removeAll();
            said.add(Tags.p("b", getTranslation("refused." + refused.key())));
        }
    }

    private void say(Verdict verdict, int turn) {
        var over = verdict.right() || turn >= Attempt.TURNS;
        said.removeAll();
        var word =
                verdict.right() ? "training.quiz.right" : over ? "training.quiz.explained" : "training.quiz.once-more";
        said.add(Tags.p("b verdict " + (verdict.right() ? "right" : "not-yet"), getTranslation(word)));
        for (var remark : verdict.remarks()) said.add(remark(remark));
        var explanation = question.explanation();
        if (over && explanation != null)
            said.add(Tags.html("prose keep", language, LessonText.html(language, explanation)));
        if (over) {
            field.getElement().setEnabled(false);
            acts.removeAll();
            var go = Tags.button(getTranslation("training.quiz.next"), "btn cue", next);
            acts.add(go);
            go.focus();
        } else {
            ask(turn + 1);
        }
    }

    private Div remark(Verdict.Remark remark) {
        var line = Tags.div("remark");
        if (!remark.about().isEmpty())
            line.add(Tags.in(language, Tags.p("s " + (remark.right() ? "right" : "not-yet"), remark.about())));
        if (!remark.text().isEmpty()) line.add(Tags.html("prose", language, LessonText.html(language, remark.text())));
        return line;
    }
}
