package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.router.Route;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Structures;
import fr.souffleur.training.authoring.CourseDrafts;
import fr.souffleur.training.authoring.Place;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;

/** One lesson of a draft, whole, as who learns will read it. */
@Route("s/:structure/cours/:draft/apercu/:number")
@PermitAll
class PreviewView extends DraftPart {

    private static final long serialVersionUID = 1L;

    PreviewView(SignedIn signedIn, Structures structures, CourseDrafts drafts, People people) {
        super(signedIn, structures, drafts, people);
        addClassName("lesson");
    }

    @Override
    void show(Writing writing, String number) {
        int size = writing.desk().manuscript().at(Place.course("/lessons")).size();
        int index = index(number, size);
        var ways = new Ways(writing.desk().draft());
        var foot = Tags.div("row lfoot");
        if (index + 1 < size)
            foot.add(Tags.link(ways.preview(index + 1), getTranslation("training.lesson.next"), "btn cue"));
        else if (writing.desk().book().map(it -> it.course().quiz()).isPresent())
            foot.add(Tags.link(ways.quiz(), getTranslation("training.author.try-quiz"), "btn cue"));
        foot.add(Tags.link(ways.lesson(index), getTranslation("training.author.write-on"), "btn plain"));
        add(
                head(
                        writing,
                        getTranslation("training.lesson.of", index + 1, size),
                        writing.text(Place.lesson(index).at("title"))),
                Tags.p("s soft", getTranslation("training.author.preview.about")),
                new LessonSight(writing, index),
                foot);
    }
}
