package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.documents.Markdown;
import fr.souffleur.training.authoring.Edit;
import fr.souffleur.training.authoring.Place;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Tags;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The quiz by its pools, each with its questions and how they are answered. */
class QuizPart extends Div {

    private static final long serialVersionUID = 1L;
    private static final Place POOLS = Place.course("/quiz/pools");
    private static final Place QUESTIONS = new Place("questions.yaml", "/questions");

    private final Writing writing;
    private final transient Shown shown;

    QuizPart(Writing writing, Shown shown) {
        this.writing = writing;
        this.shown = shown;
        var pools = writing.desk().manuscript().at(POOLS);
        if (pools.size() == 0)
            add(new EmptyState(
                    getTranslation("training.author.quiz.none"), getTranslation("training.author.quiz.none-text")));
        else {
            var field = new Fields(writing);
            add(Tags.div(
                    "row dline",
                    field.line("training.author.field.quiz-title", Place.course("/quiz/title"), 120, true),
                    field.number("training.author.field.minutes", Place.course("/quiz/minutes"), 1, 60, false)));
        }
        for (int i = 0; i < pools.size(); i++) add(pool(i, pools.size()));
        if (writing.writable()) add(more());
    }

    private Div pool(int index, int size) {
        var place = Place.pool(index);
        var field = new Fields(writing);
        var id = writing.text(place.at("id"));
        var title = writing.text(place.at("title"));
        var head = Tags.div(
                "row phead",
                Tags.in("fr", new H3(title.isBlank() ? getTranslation("training.author.untitled") : title)),
                new ListTools(writing, POOLS, "pool", index, size, title));
        var box = Tags.div(
                "dpool",
                head,
                Tags.div(
                        "row dline",
                        field.line("training.author.field.pool", place.at("title"), 160, false),
                        field.choice("training.author.field.again", place.at("lesson"), lessons()),
                        field.number("training.author.field.draw", place.at("draw"), 1, 20, false)),
                questions(id));
        if (writing.writable()) box.add(question(id), new TakePart(writing, id));
        return box;
    }

    private OrderedList questions(String pool) {
        var all = writing.desk().manuscript().at(QUESTIONS);
        var list = new OrderedList();
        list.addClassName("dlist");
        for (int i = 0; i < all.size(); i++)
            if (all.path(i).path("pool").asString("").equals(pool)) list.add(line(i));
        return list;
    }

    private ListItem line(int index) {
        var place = Place.question(index);
        var text = Markdown.with("fr", Map.of()).plain(writing.text(place.at("text")));
        var named = text.isBlank() ? getTranslation("training.author.untitled") : text;
        var faults = writing.about(place).stream().filter(it -> !it.advice()).count();
        var about = getTranslation("training.author.kind." + writing.text(place.at("kind")))
                + (faults == 0 ? "" : " · " + getTranslation("training.author.todo", faults));
        var line = new ListItem(new Div(
                Tags.in("fr", Tags.link(new Ways(writing.desk().draft()).question(index), named)),
                Tags.p("s soft num", about)));
        shown.of(writing.text(place.at("id"))).ifPresent(it -> line.add(FigurePart.flags(it)));
        return line;
    }

    private Map<String, String> lessons() {
        var titles = new LinkedHashMap<String, String>();
        for (var it : writing.desk().manuscript().at(Place.course("/lessons")))
            titles.put(it.path("id").asString(""), it.path("title").asString(""));
        return titles;
    }

    private Div question(String pool) {
        var kind = new Select<String>();
        kind.setAriaLabel(getTranslation("training.author.question.kind"));
        kind.setItems(List.of("choice", "choices", "match", "number"));
        kind.setItemLabelGenerator(it -> getTranslation("training.author.kind." + it));
        kind.setValue("choice");
        var go = Tags.button(getTranslation("training.author.question.add"), "btn sm", () -> {
            writing.write(new Edit.Add(QUESTIONS, Edit.Kind.QUESTION, pool + " " + kind.getValue()));
            var last = writing.desk().manuscript().at(QUESTIONS).size() - 1;
            getUI().ifPresent(it -> it.navigate(new Ways(writing.desk().draft()).question(last)));
        });
        return Tags.div("row dmore", kind, go);
    }

    private Div more() {
        var title = new TextField(getTranslation("training.author.pool.new"));
        title.setMaxLength(160);
        var go = Tags.button(
                getTranslation("training.author.pool.add"),
                "btn sm",
                () -> writing.rebuild(new Edit.Add(POOLS, Edit.Kind.POOL, title.getValue()), "pool-add"));
        go.setId("pool-add");
        return Tags.div("row dmore", title, go);
    }
}
