package fr.souffleur.planning.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.planning.ContextSheet;
import fr.souffleur.planning.ContextSheet.Question;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.Preparation;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;

/** The context sheet: one question open at a time, each answer kept as it is written and heard in a text beside it. */
@Route("s/:structure/exercices/:exercise/contexte")
@PermitAll
class ContextView extends ExercisePage {

    private static final long serialVersionUID = 1L;

    private final transient Rights rights;
    private final transient Clock clock;
    private final Paragraph kept = Tags.p("s soft kept", "");
    private final Div progress = Tags.div("soft prog10");

    ContextView(SignedIn signedIn, Exercises exercises, Rights rights, Clock clock) {
        super(signedIn, exercises, "planning.context", "ctx");
        this.rights = rights;
        this.clock = clock;
        kept.getElement().setAttribute("role", "status");
    }

    @Override
    void show(Exercise exercise, BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter("question");
        var preparation = exercises().preparation(caller(), exercise.id());
        show(preparation, asked.flatMap(preparation.context()::find).orElseGet(() -> firstOpen(preparation.context())));
    }

    private void show(Preparation preparation, Question open) {
        var exercise = preparation.exercise();
        var preview = rights.may(caller(), Right.CONDUCT, exercise.id())
                ? Optional.of(new Preview(preparation, exercises().script(caller(), exercise.id()), open))
                : Optional.<Preview>empty();
        var list = new OrderedList();
        list.addClassName("qs");
        for (var question : preparation.context().questions()) {
            int number = preparation.context().questions().indexOf(question) + 1;
            list.add(
                    question.equals(open)
                            ? new OpenQuestion(
                                    exercise.language(), question, number, new Pen(preparation, question, preview))
                            : new ClosedQuestion(preparation, question, number, () -> reopen(preparation, question)));
        }
        progress(preparation.context());
        if (exercise.status() == Exercise.Status.OPEN) kept.setText(getTranslation("planning.context.room"));
        var left = Tags.div("ctxl", Tags.p("eyebrow", eyebrow(exercise)));
        left.add(new H1(getTranslation("planning.context.title")), progress, kept, list);
        left.add(Tags.link(exercise.path(), getTranslation("planning.to-prepare"), "btn plain"));
        var right = new Aside();
        right.addClassName("ctxr");
        preview.ifPresent(right::add);
        right.add(new PrivacyNote());
        removeAll();
        add(left, right);
    }

    /** Reads the sheet again, so that a colleague's answers show, and opens a question. */
    private void reopen(Preparation preparation, Question question) {
        var now = exercises().preparation(caller(), preparation.exercise().id());
        show(now, now.context().find(question.variable().key()).orElse(question));
    }

    /** What must be filled first, then what nobody answered, then the beginning. */
    private static Question firstOpen(ContextSheet sheet) {
        return sheet.missing().stream()
                .findFirst()
                .or(() -> sheet.questions().stream()
                        .filter(it -> it.answer() == null)
                        .findFirst())
                .orElseGet(sheet.questions()::getFirst);
    }

    private void progress(ContextSheet sheet) {
        progress.removeAll();
        progress.add(
                Drawn.bar(sheet.answered(), sheet.questions().size()),
                Tags.span(
                        "num",
                        getTranslation(
                                "planning.context.progress",
                                sheet.answered(),
                                sheet.questions().size(),
                                sheet.missing().size())));
    }

    /** What becomes of the words being written. */
    private final class Pen implements OpenQuestion.Writing {

        private final Preparation preparation;
        private final Question question;
        private final Optional<Preview> preview;

        Pen(Preparation preparation, Question question, Optional<Preview> preview) {
            this.preparation = preparation;
            this.question = question;
            this.preview = preview;
        }

        @Override
        public void typed(String text) {
            preview.ifPresent(it -> it.show(text));
        }

        @Override
        public void keep(String text) {
            var id = preparation.exercise().id();
            exercises().answer(caller(), id, question.variable().key(), text);
            var days = new Days(getLocale(), preparation.structure().zone());
            kept.setText(getTranslation("planning.kept", days.hour(clock.instant())));
            progress(exercises().preparation(caller(), id).context());
        }

        @Override
        public void next() {
            var questions = preparation.context().questions();
            int position = questions.indexOf(question) + 1;
            if (position < questions.size()) reopen(preparation, questions.get(position));
            else
                getUI().ifPresent(
                                it -> it.navigate(preparation.exercise().path().substring(1)));
        }
    }
}
