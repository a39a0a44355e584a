package fr.souffleur.steering.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import fr.souffleur.structures.Sharing.Shown;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import java.util.List;

/** Reports that structures chose to show; the paper itself is asked for its right again. */
class ShownReports extends Section {

    private static final long serialVersionUID = 1L;

    ShownReports(List<Shown> shown, Days days) {
        var list = new OrderedList();
        list.addClassName("plines");
        for (var it : shown) {
            var since = getTranslation("steering.follow.shown-since", days.plain(days.dayOf(it.since())));
            list.add(new ListItem(Tags.div("pwho", Tags.span("b", it.name()), Tags.span("s soft", since), paper(it))));
        }
        add(new H2(getTranslation("steering.follow.shown")), list);
    }

    private Anchor paper(Shown shown) {
        var paper = Tags.link(
                "/s/" + shown.structure() + "/exercices/" + shown.exercise() + "/rapport.pdf",
                getTranslation("steering.follow.report"));
        paper.setRouterIgnore(true);
        paper.getElement().setAttribute("aria-label", getTranslation("steering.follow.report-of", shown.name()));
        return paper;
    }
}
