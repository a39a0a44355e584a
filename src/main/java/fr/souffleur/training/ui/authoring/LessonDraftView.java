package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Structures;
import fr.souffleur.training.authoring.CourseDrafts;
import fr.souffleur.training.authoring.Edit;
import fr.souffleur.training.authoring.Place;
import fr.souffleur.ui.FileBox;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One lesson, written on one side and read on the other. */
@Route("s/:structure/cours/:draft/lecon/:number")
@PermitAll
class LessonDraftView extends DraftPart {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 1024 * 1024;

    LessonDraftView(SignedIn signedIn, Structures structures, CourseDrafts drafts, People people) {
        super(signedIn, structures, drafts, people);
    }

    @Override
    void show(Writing writing, String number) {
        int size = writing.desk().manuscript().at(Place.course("/lessons")).size();
        int index = index(number, size);
        var place = Place.lesson(index);
        var read = new LessonSight(writing, index);
        writing.follow(read::show);
        add(
                head(writing, getTranslation("training.lesson.of", index + 1, size), writing.text(place.at("title"))),
                writing,
                sides(
                        new Div(fields(writing, place), drawings(writing, place)),
                        new Section(new H2(getTranslation("training.author.sight")), read)));
    }

    private Div fields(Writing writing, Place place) {
        var field = new Fields(writing);
        return Tags.div(
                "dfields",
                field.line("training.author.field.title", place.at("title"), 120, false),
                field.area("training.author.field.goal", place.at("goal"), 400, false),
                Tags.div(
                        "row dline",
                        field.number("training.author.field.minutes", place.at("minutes"), 1, 60, false),
                        field.choice("training.author.field.kind", place.at("kind"), kinds())),
                field.markdown("training.author.field.text", writing.text(place.at("text"))),
                new NativeDetails(
                        getTranslation("training.author.markdown"),
                        Tags.p("s", getTranslation("training.author.markdown.about"))));
    }

    private Map<String, String> kinds() {
        var words = new LinkedHashMap<String, String>();
        for (var it : List.of("reading", "rehearsal", "calibration"))
            words.put(it, getTranslation("training.author.lesson-kind." + it));
        return words;
    }

    private Section drawings(Writing writing, Place lesson) {
        var section = new Section(new H2(getTranslation("training.author.drawings")));
        var list = lesson.at("diagrams");
        int size = writing.desk().manuscript().at(list).size();
        var field = new Fields(writing);
        for (int i = 0; i < size; i++) {
            var one = list.at(i);
            var file = writing.text(one.at("file"));
            section.add(Tags.div(
                    "dpool",
                    Tags.div(
                            "row phead",
                            Tags.span("b num", file),
                            new ListTools(writing, list, "drawing", i, size, file)),
                    Tags.p("s soft", getTranslation("training.author.drawings.place", "![](../" + file + ")")),
                    field.line("training.author.field.drawing", one.at("title"), 160, false),
                    field.area("training.author.field.alt", one.at("alt"), 3_000, false)));
        }
        if (writing.writable())
            section.add(FileBox.named(
                    getTranslation("training.author.drawings.add"),
                    ".svg,.png,.jpg,.jpeg,.webp",
                    LARGEST,
                    (name, content) -> writing.rebuild(new Edit.Draw(lesson, name, content), "")));
        return section;
    }
}
