package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.html.Div;
import fr.souffleur.training.authoring.Place;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.reading.LessonText;
import fr.souffleur.training.ui.LessonArticle;
import fr.souffleur.ui.Tags;
import java.util.ArrayList;

/** A lesson of a draft through the eyes of who learns, as far as it is written. */
class LessonSight extends Div {

    private static final long serialVersionUID = 1L;

    private final Writing writing;
    private final int index;

    LessonSight(Writing writing, int index) {
        this.writing = writing;
        this.index = index;
        addClassName("sight");
        show();
    }

    final void show() {
        var lesson = writing.desk().manuscript().at(Place.lesson(index));
        var source = writing.desk().manuscript().written(lesson.path("text").asString(""));
        var drawings = new ArrayList<Course.Diagram>();
        for (var it : lesson.path("diagrams"))
            drawings.add(new Course.Diagram(
                    it.path("file").asString(""),
                    it.path("title").asString(""),
                    it.path("alt").asString("")));
        removeAll();
        add(Tags.in("fr", Tags.p("lede", lesson.path("goal").asString(""))));
        if (source.isBlank()) add(Tags.p("soft", getTranslation("training.author.sight.empty")));
        else
            add(new LessonArticle(
                    "fr",
                    LessonText.of("fr", source, drawings),
                    new Ways(writing.desk().draft()).drawings()));
    }
}
