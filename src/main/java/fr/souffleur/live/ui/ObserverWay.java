package fr.souffleur.live.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import fr.souffleur.common.Caller;
import fr.souffleur.live.FacilitatorScreen.Access;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.planning.Briefing;
import fr.souffleur.ui.Tags;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an observer comes in: on the day it waits for the room by itself and then leads there, with the code beside. */
class ObserverWay extends Section {

    private static final long serialVersionUID = 1L;

    private static final int EVERY_MILLIS = 5_000;

    private final transient LiveExercises live;
    private final transient Caller caller;
    private final transient Briefing briefing;
    private final transient Clock clock;
    private String shown = "";
    private transient @Nullable Registration polls;

    ObserverWay(LiveExercises live, Caller caller, Briefing briefing, Clock clock) {
        this.live = live;
        this.caller = caller;
        this.briefing = briefing;
        this.clock = clock;
        getElement().setAttribute("role", "status");
        look();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!today() || !shown.equals("waits")) return;
        polls = event.getUI().addPollListener(_ -> look());
        event.getUI().setPollInterval(EVERY_MILLIS);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polls == null) return;
        polls.remove();
        event.getUI().setPollInterval(-1);
    }

    /** Drawn anew only when something is new. */
    private void look() {
        var way = live.observing(caller, briefing.exercise().id());
        var now = way.map(Access::code).orElseGet(this::state);
        if (now.equals(shown)) return;
        shown = now;
        removeAll();
        way.ifPresentOrElse(this::lead, () -> add(Tags.p("lede", getTranslation("live.briefing." + now))));
        setClassName(way.isPresent() ? "way lit" : "way plain");
    }

    private String state() {
        return switch (briefing.exercise().status()) {
            case CANCELLED -> "cancelled";
            case PLAYED -> "played";
            case PLANNED, OPEN -> today() ? "waits" : "later";
        };
    }

    private void lead(Access access) {
        var code = access.code().substring(0, 4) + " " + access.code().substring(4);
        var go = Tags.link(path(access), getTranslation("live.briefing.enter"), "btn cue");
        go.setRouterIgnore(true);
        add(
                Tags.div(
                        "",
                        Tags.p("", getTranslation("live.briefing.open")),
                        Tags.p("soft2", getTranslation("live.briefing.code", code))),
                go);
    }

    /** On this portal, by whatever name it was reached. */
    private static String path(Access access) {
        return "/o/" + access.code();
    }

    private boolean today() {
        var zone = briefing.structure().zone();
        return Optional.ofNullable(briefing.exercise().startsAt())
                .filter(it -> it.atZone(zone).toLocalDate().equals(LocalDate.now(clock.withZone(zone))))
                .isPresent();
    }
}
