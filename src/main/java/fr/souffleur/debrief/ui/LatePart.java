package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.Versions;
import fr.souffleur.debrief.Versions.Standing;
import fr.souffleur.live.Audience;
import fr.souffleur.live.LateMove;
import fr.souffleur.planning.Exercise;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import java.util.Objects;

/** What was entered without network and came home after validation: taken in once the report is open again, or put away. */
class LatePart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Days days;

    LatePart(Versions versions, Caller caller, Exercise exercise, Days days, Standing standing, Runnable again) {
        this.days = days;
        addClassName("late");
        var list = new UnorderedList();
        list.addClassNames("s", "dashes");
        for (var late : standing.late()) {
            var away = Tags.button(getTranslation("debrief.late.away"), "textbutton", () -> {
                versions.putAway(caller, exercise.id(), late.move());
                again.run();
                Toast.say(getTranslation("debrief.late.put-away"));
            });
            away.getElement().setAttribute("aria-label", getTranslation("debrief.late.away-what", who(late)));
            list.add(new ListItem(line(late), away));
        }
        add(new H3(getTranslation("debrief.late.title")), Tags.p("s soft", getTranslation("debrief.late.help")), list);
        if (!standing.validated())
            add(Tags.button(getTranslation("debrief.late.take"), "btn sm", () -> {
                var refused = versions.takeIn(caller, exercise.id());
                again.run();
                if (refused.isEmpty()) Toast.say(getTranslation("debrief.late.taken"));
                else
                    Toast.refuse(getTranslation(
                            "debrief.late.refused",
                            refused.size(),
                            Words.in(getLocale()).say(refused.getFirst())));
            }));
    }

    private Component line(LateMove late) {
        var when = days.moment(Objects.requireNonNullElse(late.claimedAt(), late.arrivedAt()));
        var text = late.text().isEmpty() ? getTranslation("debrief.late.press") : late.text();
        return Tags.div("", Tags.p("lab", getTranslation("debrief.late.line", when, who(late))), Tags.p("typed", text));
    }

    private String who(LateMove late) {
        if (late.audience() == Audience.OBSERVER) return getTranslation("debrief.late.observer");
        return late.role().isEmpty() ? getTranslation("debrief.late.facilitator") : late.role();
    }
}
