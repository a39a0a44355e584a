package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.training.authoring.CourseDecisions;
import fr.souffleur.training.authoring.CourseDrafts;
import fr.souffleur.training.authoring.Draft;
import fr.souffleur.training.authoring.OnShelf;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Marks;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;

/** The curators' desk for courses: drafts on their way, what learners follow, what was put away. */
@Route("s/:structure/cours")
@PermitAll
class DraftsView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient CourseDrafts drafts;
    private final transient CourseDecisions decisions;
    private final transient People people;

    DraftsView(
            SignedIn signedIn, Structures structures, CourseDrafts drafts, CourseDecisions decisions, People people) {
        super("training.author.title", "ws");
        this.signedIn = signedIn;
        this.structures = structures;
        this.drafts = drafts;
        this.decisions = decisions;
        this.people = people;
    }

    static String path(StructureId structure) {
        return "s/" + structure + "/cours";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caller = signedIn.caller();
        var structure = structures.get(caller, structure(event));
        var all = drafts.all(caller, structure.id());
        var shelf = new CourseShelfLines(drafts, decisions, caller, structure.id());
        var versions = decisions.shelf(caller, structure.id());
        var names = people.names(all.stream().map(Draft::changedBy).toList());
        removeAll();
        add(
                new H1(getTranslation("training.author.title")),
                Tags.p("lede", getTranslation("training.author.about")),
                part("under-way", lines(all.stream().filter(Draft::open).toList(), names, structure)),
                new StartPart(drafts, caller, structure.id()),
                part("shelf", shelf.of(standing(versions, true))),
                folded("off-shelf", shelf.of(standing(versions, false))),
                folded(
                        "past",
                        lines(
                                all.stream()
                                        .filter(it -> it.status() == Draft.Status.SET_ASIDE)
                                        .toList(),
                                names,
                                structure)));
    }

    private static List<OnShelf> standing(List<OnShelf> versions, boolean chosen) {
        return versions.stream()
                .filter(it -> (it.standing() == OnShelf.Standing.ON_SHELF) == chosen)
                .toList();
    }

    private OrderedList lines(List<Draft> shown, Map<PersonId, String> names, Structure structure) {
        var days = new Days(getLocale(), structure.zone());
        var list = new OrderedList();
        list.addClassNames("exs", "wslist");
        for (var draft : shown) {
            var title = draft.title().isBlank() ? draft.course() : draft.title();
            var about = getTranslation(
                    "training.author.line",
                    draft.course(),
                    draft.version(),
                    names.getOrDefault(draft.changedBy(), ""),
                    days.moment(draft.changedAt()));
            list.add(new ListItem(
                    draft.open() ? Marks.now() : Marks.later(),
                    new Div(Tags.in("fr", new H3(Tags.link(new Ways(draft).desk(), title))), Tags.p("soft num", about)),
                    Tags.span(
                            "state",
                            getTranslation(
                                    "training.author.status." + draft.status().word()))));
        }
        return list;
    }

    private Component part(String name, OrderedList list) {
        var section = new Section(new H2(getTranslation("training.author." + name)));
        if (list.getComponentCount() > 0) section.add(list);
        else
            section.add(new EmptyState(
                    getTranslation("training.author." + name + ".none"),
                    getTranslation("training.author." + name + ".none-text")));
        return section;
    }

    private Component folded(String name, OrderedList list) {
        var folded = new NativeDetails(getTranslation("training.author." + name, list.getComponentCount()), list);
        folded.setVisible(list.getComponentCount() > 0);
        return folded;
    }
}
