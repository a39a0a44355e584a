package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.training.authoring.Edit;
import fr.souffleur.training.authoring.Place;
import fr.souffleur.ui.Tags;
import tools.jackson.databind.JsonNode;

/** The lessons in order: opened, moved, taken out, added. */
class LessonsPart extends Div {

    private static final long serialVersionUID = 1L;
    private static final Place LESSONS = Place.course("/lessons");

    LessonsPart(Writing writing) {
        var lessons = writing.desk().manuscript().at(LESSONS);
        var list = new OrderedList();
        list.addClassName("dlist");
        for (int i = 0; i < lessons.size(); i++) list.add(line(writing, lessons.path(i), i, lessons.size()));
        add(list);
        if (writing.writable()) add(more(writing));
    }

    private ListItem line(Writing writing, JsonNode lesson, int index, int size) {
        var ways = new Ways(writing.desk().draft());
        var title = lesson.path("title").asString("");
        var named = title.isBlank() ? getTranslation("training.author.untitled") : title;
        var faults = writing.desk().told().faults().stream()
                .filter(it -> ways.to(writing.desk(), it).equals(ways.lesson(index)))
                .count();
        var about =
                getTranslation("training.lesson.minutes", lesson.path("minutes").asInt(0))
                        + (faults == 0 ? "" : " · " + getTranslation("training.author.todo", faults));
        return new ListItem(
                new Div(Tags.in("fr", Tags.link(ways.lesson(index), named)), Tags.p("s soft num", about)),
                Tags.div(
                        "row",
                        Tags.link(ways.preview(index), getTranslation("training.author.preview"), "s"),
                        new ListTools(writing, LESSONS, "lesson", index, size, named)));
    }

    private Div more(Writing writing) {
        var title = new TextField(getTranslation("training.author.lesson.new"));
        title.setMaxLength(120);
        var go = Tags.button(
                getTranslation("training.author.lesson.add"),
                "btn sm",
                () -> writing.rebuild(new Edit.Add(LESSONS, Edit.Kind.LESSON, title.getValue()), "lesson-add"));
        go.setId("lesson-add");
        return Tags.div("row dmore", title, go);
    }
}
