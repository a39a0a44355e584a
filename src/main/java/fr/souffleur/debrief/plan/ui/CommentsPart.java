package fr.souffleur.debrief.plan.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import fr.souffleur.common.Caller;
import fr.souffleur.debrief.plan.Comment;
import fr.souffleur.debrief.plan.Dossier;
import fr.souffleur.debrief.plan.Plans;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Needed;
import fr.souffleur.ui.Tags;

/** What was said of the action, with name and hour. */
class CommentsPart extends Section {

    private static final long serialVersionUID = 1L;

    CommentsPart(Plans plans, Caller caller, Dossier dossier, Days days, Runnable again) {
        addClassName("comments");
        add(new H2(getTranslation("debrief.plan.comments", dossier.comments().size())));
        var list = new OrderedList();
        for (var it : dossier.comments()) {
            var who = dossier.names().getOrDefault(it.by(), "");
            list.add(new ListItem(
                    Tags.p("lab", getTranslation("debrief.plan.said-by", named(who), days.moment(it.at()))),
                    Tags.p("typed", it.text())));
        }
        if (!dossier.comments().isEmpty()) add(list);
        if (!dossier.mayWork()) return;
        var text = new TextArea(getTranslation("debrief.plan.comment"));
        text.setMaxLength(Comment.LONGEST);
        text.setWidthFull();
        var action = dossier.action();
        add(text, Tags.button(getTranslation("debrief.plan.comment-add"), "btn sm", () -> {
            if (!Needed.filled(text)) return;
            plans.comment(caller, action.exercise(), action.id(), text.getValue());
            again.run();
        }));
    }

    private String named(String who) {
        return who.isBlank() ? getTranslation("journal.by.erased") : who;
    }
}
