package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import fr.souffleur.common.Caller;
import fr.souffleur.planning.Exercise;
import fr.souffleur.structures.Sharing;
import fr.souffleur.structures.Sharing.Share;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** What the region sees of an exercise by itself, and the report shown, lent or taken back by an act of the structure. */
class SharePart extends Div {

    private static final long serialVersionUID = 1L;

    /** A month: time enough to read, short enough to be asked again. */
    private static final Duration LOAN = Duration.ofDays(30);

    SharePart(Sharing sharing, Structures structures, Clock clock, Caller caller, Exercise exercise) {
        addClassName("share");
        show(sharing, structures, clock, caller, exercise);
    }

    private void show(Sharing sharing, Structures structures, Clock clock, Caller caller, Exercise exercise) {
        var days = new Days(getLocale(), structures.find(exercise.structure()).zone());
        var shares = sharing.of(caller, exercise.id());
        Runnable again = () -> show(sharing, structures, clock, caller, exercise);
        removeAll();
        add(
                new H2(getTranslation("debrief.page.region")),
                Tags.p("s soft", getTranslation("debrief.page.region-words")));
        for (var audience : sharing.audiences(caller, exercise.id())) {
            var share =
                    shares.stream().filter(it -> it.shownTo().equals(audience)).findFirst();
            add(line(sharing, clock, caller, exercise, audience, share, days, again));
        }
    }

    private Component line(
            Sharing sharing,
            Clock clock,
            Caller caller,
            Exercise exercise,
            Structure audience,
            Optional<Share> share,
            Days days,
            Runnable again) {
        var name = Tags.p("b", audience.name());
        if (share.isPresent()) {
            var until = share.get().until();
            var state = until == null
                    ? getTranslation("debrief.share.shown")
                    : getTranslation("debrief.share.lent", days.plain(days.dayOf(until)));
            return new Div(
                    name,
                    Tags.p("s", state),
                    act(
                            "debrief.share.take-back",
                            audience,
                            "debrief.share.taken-back",
                            again,
                            () -> sharing.takeBack(caller, exercise.id(), audience.id())));
        }
        return new Div(
                name,
                Tags.div(
                        "row tight",
                        act(
                                "debrief.share.show",
                                audience,
                                "debrief.share.now-shown",
                                again,
                                () -> sharing.show(caller, exercise.id(), audience.id(), null)),
                        act(
                                "debrief.share.lend",
                                audience,
                                "debrief.share.now-shown",
                                again,
                                () -> sharing.show(
                                        caller,
                                        exercise.id(),
                                        audience.id(),
                                        clock.instant().plus(LOAN)))));
    }

    private Component act(String label, Structure audience, String said, Runnable again, Runnable what) {
        var button = Tags.button(getTranslation(label), "btn sm", () -> {
            what.run();
            Toast.say(getTranslation(said, audience.name()));
            again.run();
        });
        button.getElement()
                .setAttribute(
                        "aria-label", getTranslation("debrief.share.act-who", getTranslation(label), audience.name()));
        return button;
    }
}
