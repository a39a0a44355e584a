package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.training.authoring.CourseDecisions;
import fr.souffleur.training.authoring.CourseDrafts;
import fr.souffleur.training.authoring.DraftId;
import fr.souffleur.training.authoring.OnShelf;
import fr.souffleur.ui.Marks;
import fr.souffleur.ui.Tags;
import java.util.List;

/** Published versions as lines, with what can be done with them. */
final class CourseShelfLines {

    private final CourseDrafts drafts;
    private final CourseDecisions decisions;
    private final Caller caller;
    private final StructureId structure;

    CourseShelfLines(CourseDrafts drafts, CourseDecisions decisions, Caller caller, StructureId structure) {
        this.drafts = drafts;
        this.decisions = decisions;
        this.caller = caller;
        this.structure = structure;
    }

    OrderedList of(List<OnShelf> versions) {
        var list = new OrderedList();
        list.addClassNames("exs", "wslist");
        versions.forEach(it -> list.add(line(it)));
        return list;
    }

    private ListItem line(OnShelf shelved) {
        var course = shelved.course();
        var draft = shelved.draft();
        var ours = draft != null && structure.equals(shelved.by());
        var title = Tags.in(course.language(), new H3());
        if (draft != null && ours) title.add(Tags.link(DraftsView.path(structure) + "/" + draft, course.title()));
        else title.setText(course.title());
        var from = say("training.author." + (draft == null ? "shipped" : ours ? "ours" : "others"));
        var acts = Tags.div("wsacts", Tags.span("state", say("training.author.standing." + shelved.standing())));
        if (draft != null && ours) acts.add(decision(draft, shelved));
        if (shelved.standing() == OnShelf.Standing.ON_SHELF) acts.add(next(shelved));
        return new ListItem(
                shelved.standing() == OnShelf.Standing.ON_SHELF ? Marks.done() : Marks.later(),
                new Div(title, Tags.p("soft num", say("training.author.version", course.id(), course.version(), from))),
                acts);
    }

    private Component next(OnShelf shelved) {
        return named(
                Tags.button(say("training.author.next-version"), "textbutton", () -> {
                    var draft = drafts.begin(caller, structure, shelved.course().id());
                    UI.getCurrent().navigate(DraftsView.path(structure) + "/" + draft);
                }),
                shelved);
    }

    private Component decision(DraftId draft, OnShelf shelved) {
        if (shelved.standing() == OnShelf.Standing.RETIRED)
            return named(
                    Tags.button(say("training.author.restore"), "textbutton", () -> {
                        decisions.restore(caller, structure, draft);
                        again();
                    }),
                    shelved);
        return named(
                Tags.button(
                        say("training.author.retire"),
                        "textbutton",
                        () -> new ReasonDialog(
                                        "training.author.retire",
                                        shelved.course().title(),
                                        reason -> {
                                            decisions.retire(caller, structure, draft, reason);
                                            again();
                                        })
                                .open()),
                shelved);
    }

    /** For who hears the buttons one after the other. */
    private static Component named(Component button, OnShelf shelved) {
        var text = button.getElement().getText();
        button.getElement()
                .setAttribute(
                        "aria-label",
                        text + ", " + shelved.course().code() + " "
                                + shelved.course().version());
        return button;
    }

    private static void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
