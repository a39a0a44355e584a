package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Structures;
import fr.souffleur.training.authoring.CourseDrafts;
import fr.souffleur.training.authoring.Edit;
import fr.souffleur.training.authoring.Place;
import fr.souffleur.training.format.CourseReader;
import fr.souffleur.training.learning.QuestionFigures;
import fr.souffleur.training.shelf.Courses;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** One question: written on one side, tried on the other, with how it is answered today. */
@Route("s/:structure/cours/:draft/question/:number")
@PermitAll
class QuestionDraftView extends DraftPart {

    private static final long serialVersionUID = 1L;
    private static final Place QUESTIONS = new Place("questions.yaml", "/questions");

    private final transient QuestionFigures figures;
    private final transient Courses courses;

    QuestionDraftView(
            SignedIn signedIn,
            Structures structures,
            CourseDrafts drafts,
            People people,
            QuestionFigures figures,
            Courses courses) {
        super(signedIn, structures, drafts, people);
        this.figures = figures;
        this.courses = courses;
    }

    @Override
    void show(Writing writing, String number) {
        int size = writing.desk().manuscript().at(QUESTIONS).size();
        int index = index(number, size);
        var place = Place.question(index);
        var tried = new Div();
        Runnable again = () -> tried(writing, place, tried);
        again.run();
        writing.follow(again);
        var shown = Shown.of(signedIn().caller(), writing.desk().draft(), figures, courses);
        add(
                head(
                        writing,
                        getTranslation("training.quiz.of", index + 1, size),
                        getTranslation("training.author.kind." + writing.text(place.at("kind")))),
                writing,
                sides(
                        new Div(new AnswersPart(writing, place), remove(writing, place)),
                        new Div(
                                new FigurePart(shown, writing.text(place.at("id"))),
                                new Section(new H2(getTranslation("training.author.sight")), tried))));
    }

    /** Once nothing is wrong with it, it can be answered. */
    private void tried(Writing writing, Place place, Div into) {
        into.removeAll();
        if (writing.about(place).stream().anyMatch(it -> !it.advice())) {
            into.add(Tags.p("soft", getTranslation("training.author.sight.question")));
            return;
        }
        var question = CourseReader.question(writing.desk().manuscript().at(place));
        into.add(new TryPart(50, () -> List.of(question)));
    }

    private Div remove(Writing writing, Place place) {
        var row = Tags.div(
                "row lfoot",
                Tags.link(
                        new Ways(writing.desk().draft()).desk(), getTranslation("training.author.back"), "btn plain"));
        if (writing.writable())
            row.add(Tags.button(getTranslation("training.author.question.remove"), "textbutton", () -> {
                writing.write(new Edit.Remove(place));
                getUI().ifPresent(it -> it.navigate(new Ways(writing.desk().draft()).desk()));
            }));
        return row;
    }
}
