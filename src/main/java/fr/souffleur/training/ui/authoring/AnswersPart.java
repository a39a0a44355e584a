package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.souffleur.training.authoring.Edit;
import fr.souffleur.training.authoring.Place;
import fr.souffleur.ui.Tags;

/** The fields of a question, by its kind. */
class AnswersPart extends Div {

    private static final long serialVersionUID = 1L;

    private final Writing writing;
    private final transient Place place;
    private final transient Fields field;

    AnswersPart(Writing writing, Place place) {
        this.writing = writing;
        this.place = place;
        this.field = new Fields(writing);
        addClassName("dfields");
        add(field.area("training.author.field.question", place.at("text"), 3_000, false));
        switch (writing.text(place.at("kind"))) {
            case "match" -> pairs();
            case "number" -> number();
            default -> answers();
        }
        add(field.area("training.author.field.explanation", place.at("explanation"), 3_000, true));
        add(field.line("training.author.field.id", place.at("id"), 60, false));
    }

    private void answers() {
        var list = place.at("answers");
        add(list(
                "answers",
                list,
                Edit.Kind.ANSWER,
                it -> Tags.div(
                        "dfields",
                        field.area("training.author.field.answer", it.at("text"), 600, false),
                        field.yes("training.author.field.right", it.at("right")),
                        field.area("training.author.field.feedback", it.at("feedback"), 1_200, false))));
    }

    private void pairs() {
        add(list(
                "pairs",
                place.at("pairs"),
                Edit.Kind.PAIR,
                it -> Tags.div(
                        "dfields",
                        field.line("training.author.field.left", it.at("left"), 300, false),
                        field.line("training.author.field.beside", it.at("right"), 300, false))));
        add(
                new ExtraField(writing, place.at("extra")),
                field.area("training.author.field.not-yet", place.at("feedback"), 1_200, false));
    }

    private void number() {
        add(
                Tags.div(
                        "row dline",
                        field.number(
                                "training.author.field.value", place.at("value"), -1_000_000_000, 1_000_000_000, false),
                        field.number("training.author.field.tolerance", place.at("tolerance"), 0, 1_000_000_000, true),
                        field.line("training.author.field.unit", place.at("unit"), 40, true)),
                field.area("training.author.field.not-yet", place.at("feedback"), 1_200, false),
                list(
                        "near",
                        place.at("near"),
                        Edit.Kind.NEAR,
                        it -> Tags.div(
                                "dfields",
                                field.number(
                                        "training.author.field.near",
                                        it.at("value"),
                                        -1_000_000_000,
                                        1_000_000_000,
                                        false),
                                field.area("training.author.field.feedback", it.at("feedback"), 1_200, false))));
    }

    private interface Member {
        Div of(Place place);
    }

    private Section list(String name, Place list, Edit.Kind kind, Member member) {
        var section = new Section(new H2(getTranslation("training.author." + name)));
        section.add(new FaultLine(writing, list));
        int size = writing.desk().manuscript().at(list).size();
        for (int i = 0; i < size; i++) {
            var called = getTranslation("training.author." + name + ".one", i + 1);
            section.add(Tags.div(
                    "dpool",
                    Tags.div(
                            "row phead",
                            Tags.span("b num", called),
                            new ListTools(writing, list, name, i, size, called)),
                    member.of(list.at(i))));
        }
        if (writing.writable()) {
            var add = Tags.button(
                    getTranslation("training.author." + name + ".add"),
                    "btn sm",
                    () -> writing.rebuild(new Edit.Add(list, kind, ""), name + "-add"));
            add.setId(name + "-add");
            section.add(add);
        }
        return section;
    }
}
