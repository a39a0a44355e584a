package fr.souffleur.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.planning.Briefing;
import fr.souffleur.planning.Briefings;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/** Before the day, for who observes: what, where, when, how long, the grid; on the day, the way in. */
@Route("s/:structure/exercices/:exercise/observer")
@PermitAll
class BriefingView extends Screen {

    private static final long serialVersionUID = 1L;

    private static final List<String> DUTIES = List.of("apart", "facts", "group", "rate", "script");

    private final transient Briefings briefings;
    private final transient LiveExercises live;
    private final transient SignedIn signedIn;
    private final transient Clock clock;

    BriefingView(Briefings briefings, LiveExercises live, SignedIn signedIn, Clock clock) {
        super("live.briefing.title", "briefing");
        this.briefings = briefings;
        this.live = live;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var briefing = briefings.of(signedIn.caller(), structure(event), exercise(event));
        removeAll();
        add(
                Tags.p("eyebrow", briefing.structure().name()),
                new H1(getTranslation("live.briefing.title")),
                Tags.in(
                        briefing.exercise().language(),
                        Tags.p("lede", briefing.exercise().title())),
                new ObserverWay(live, signedIn.caller(), briefing, clock),
                facts(briefing),
                duties(),
                new BriefingGrid(briefing));
    }

    private Component facts(Briefing briefing) {
        var list = new DescriptionList();
        list.addClassName("facts");
        fact(list, "when", when(briefing));
        fact(list, "where", where(briefing));
        var minutes = briefing.minutes();
        fact(
                list,
                "length",
                getTranslation(
                        "live.briefing.minutes",
                        minutes.total(),
                        minutes.welcome(),
                        minutes.play(),
                        minutes.debrief()));
        fact(list, "who", briefing.facilitator());
        return list;
    }

    private void fact(DescriptionList list, String name, String said) {
        list.add(
                new DescriptionList.Term(getTranslation("live.briefing." + name)),
                new DescriptionList.Description(said));
    }

    private String when(Briefing briefing) {
        var start = briefing.exercise().startsAt();
        if (start == null) return getTranslation("live.briefing.no-date");
        return new Days(getLocale(), briefing.structure().zone()).full(start);
    }

    private String where(Briefing briefing) {
        var name = briefing.structure().name();
        return briefing.town().isEmpty() ? name : getTranslation("live.briefing.place", name, briefing.town());
    }

    private Component duties() {
        var list = new UnorderedList();
        list.addClassName("duties");
        DUTIES.forEach(it -> list.add(new ListItem(getTranslation("live.briefing.duty." + it))));
        return new Section(new H2(getTranslation("live.briefing.duties")), list);
    }
}
