package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.identity.People;
import fr.souffleur.kits.source.Fault;
import fr.souffleur.training.authoring.CourseDrafts;
import fr.souffleur.training.authoring.Desk;
import fr.souffleur.training.authoring.Edit;
import fr.souffleur.training.authoring.Place;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A draft open on one page: what is left in a field is kept at once, what the checker says follows, and who finds that
 * somebody else was quicker is told, their own words still in the field.
 */
class Writing extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CourseDrafts drafts;
    private final transient People people;
    private final transient Caller caller;
    private final transient Days days;
    private final transient List<Runnable> followers = new ArrayList<>();
    private final Span kept = new Span();
    private final Div undo = new Div();
    private transient Desk desk;

    Writing(CourseDrafts drafts, People people, Caller caller, Desk desk, Days days) {
        this.drafts = drafts;
        this.people = people;
        this.caller = caller;
        this.desk = desk;
        this.days = days;
        addClassNames("row", "keptline", "s");
        kept.getElement().setAttribute("role", "status");
        add(kept, undo);
        if (!desk.writable()) kept.setText(getTranslation("training.author.still"));
        offerUndo();
    }

    Desk desk() {
        return desk;
    }

    boolean writable() {
        return desk.writable();
    }

    /** Hears of every change that was kept. */
    void follow(Runnable follower) {
        followers.add(follower);
    }

    /** Keeps one change; the fields stay as they are. */
    void write(Edit edit) {
        change(seen ->
                drafts.write(caller, desk.draft().structure(), desk.draft().id(), edit, seen));
    }

    /** Keeps a change after which the page looks different. @param focus id of what the keyboard stands on then; may be empty */
    void rebuild(Edit edit, String focus) {
        write(edit);
        again(focus);
    }

    /** What stands at a place of the course, as text. */
    String text(Place place) {
        return desk.manuscript().at(place).asString("");
    }

    List<Fault> about(Place place) {
        return desk.told().about(place);
    }

    private void change(Function<Integer, Desk> move) {
        try {
            desk = move.apply(desk.draft().revision());
        } catch (Refused refused) {
            if (!refused.key().equals("training.draft-moved-on")) throw refused;
            tellWhoWasQuicker();
            return;
        }
        kept.setText(
                getTranslation("training.author.kept", days.hour(desk.draft().changedAt())));
        offerUndo();
        followers.forEach(Runnable::run);
    }

    private void offerUndo() {
        undo.removeAll();
        if (desk.undo() && desk.writable())
            undo.add(Tags.button(getTranslation("training.author.undo"), "textbutton", () -> {
                change(seen -> drafts.undo(
                        caller, desk.draft().structure(), desk.draft().id(), seen));
                again("");
            }));
    }

    private void tellWhoWasQuicker() {
        var now =
                drafts.open(caller, desk.draft().structure(), desk.draft().id()).draft();
        var who = people.names(List.of(now.changedBy())).getOrDefault(now.changedBy(), "");
        removeAll();
        addClassName("quicker");
        var said = Tags.p("b", getTranslation("training.author.quicker", who, days.hour(now.changedAt())));
        said.getElement().setAttribute("role", "alert");
        add(
                said,
                Tags.p("s", getTranslation("training.author.quicker.text")),
                Tags.button(getTranslation("training.author.reload"), "btn sm", () -> again("")));
        getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    private static void again(String focus) {
        var ui = UI.getCurrent();
        ui.refreshCurrentRoute(false);
        if (!focus.isEmpty())
            ui.getPage().executeJs("setTimeout(() => document.getElementById($0)?.focus(), 50)", focus);
    }
}
