package fr.souffleur.training.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.training.learning.Rehearsals;
import fr.souffleur.ui.Tags;
import java.util.List;

/** Where to rehearse with the robot cell: the exercises that one conducts; else how to come to one. */
class RehearsalPart extends Section {

    private static final long serialVersionUID = 1L;

    RehearsalPart(List<Rehearsals.Place> places) {
        addClassNames("card", "noprint");
        add(new H2(getTranslation("training.rehearsal.title")));
        if (places.isEmpty()) {
            add(Tags.p("soft", getTranslation("training.rehearsal.none")));
            add(Tags.link("/s", getTranslation("training.rehearsal.kit"), "btn"));
            return;
        }
        add(Tags.p("soft", getTranslation("training.rehearsal.about")));
        var list = new UnorderedList();
        for (var place : places) {
            var line = new ListItem(
                    Tags.in(place.language(), Tags.span("b", place.title())),
                    Tags.link(place.path(), getTranslation("training.rehearsal.go"), "btn"));
            if (place.done()) line.add(States.done(getTranslation("training.rehearsal.was")));
            list.add(line);
        }
        add(list);
    }
}
