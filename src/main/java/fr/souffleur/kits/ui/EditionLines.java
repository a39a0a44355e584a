package fr.souffleur.kits.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.kits.workshop.Edition;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Marks;
import fr.souffleur.ui.Tags;
import java.util.List;
import java.util.Map;

/** Editions as lines that lead to them. */
record EditionLines(StructureId structure, Map<PersonId, String> names, Days days) {

    OrderedList of(List<Edition> editions) {
        var list = new OrderedList();
        list.addClassNames("exs", "wslist");
        editions.forEach(it -> list.add(line(it)));
        return list;
    }

    private ListItem line(Edition edition) {
        var words = Words.in(days.locale());
        var title = new H3(Tags.link(EditionView.path(structure, edition.id()), edition.title()));
        var mark = switch (edition.status()) {
            case PUBLISHED -> Marks.done();
            case IN_REVIEW, APPROVED -> Marks.now();
            case SET_ASIDE -> Marks.later();
        };
        var about = words.say(
                "kits.edition.line",
                edition.kit(),
                edition.version(),
                edition.number(),
                names.getOrDefault(edition.broughtBy(), ""),
                days.moment(edition.broughtAt()));
        return new ListItem(
                mark,
                new Div(title, Tags.p("soft num", about)),
                Tags.span("state", words.say("kits.edition.status." + edition.status())));
    }
}
