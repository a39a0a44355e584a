package fr.souffleur.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.live.FacilitatorScreen.Access;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Phase;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;

/** Before play: the facilitator opens the room, shows the codes and goes on to the console. */
@Route("s/:structure/exercices/:exercise/salle")
@PermitAll
class EntranceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient LiveExercises live;
    private final transient SignedIn signedIn;
    private transient ExerciseId exercise = ExerciseId.fresh();
    private String path = "";

    EntranceView(LiveExercises live, SignedIn signedIn) {
        this.live = live;
        this.signedIn = signedIn;
        addClassName("entrance");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        exercise = Addressed.exercise(event, live);
        path = "/" + event.getLocation().getPath().replaceAll("/salle$", "");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("live.entrance.title") + " · Souffleur";
    }

    private void show() {
        var caller = signedIn.caller();
        var missing = live.missing(caller, exercise);
        var phase = live.phase(caller, exercise).orElse(Phase.CLOSED);
        removeAll();
        add(new H1(getTranslation("live.entrance.title")));
        if (phase != Phase.CLOSED) showOpen(caller, phase, missing);
        else if (missing.isEmpty()) showReady(caller);
        else add(stillMissing(missing));
    }

    private void showReady(Caller caller) {
        add(lede("live.entrance.ready"), open(caller, "live.entrance.open", "cue"), later());
    }

    private void showOpen(Caller caller, Phase phase, List<String> missing) {
        var console = new Anchor(path + "/animer", getTranslation("live.entrance.console"));
        console.addClassNames("btn", "cue");
        console.setRouterIgnore(true);
        var ways = new Div();
        ways.addClassName("ways");
        live.entrances(caller, exercise).forEach(it -> ways.add(way(it)));
        add(lede("live.entrance.opened"), console, ways);
        if (phase == Phase.WAITING) add(later());
        if (phase == Phase.WAITING && missing.isEmpty())
            add(lede("live.entrance.again-why"), open(caller, "live.entrance.again", "plain"));
    }

    private Component open(Caller caller, String words, String look) {
        var button = new NativeButton(getTranslation(words), click -> {
            live.open(caller, exercise);
            show();
        });
        button.addClassNames("btn", look);
        return button;
    }

    private Component later() {
        var link = new Anchor(path + "/saisie", getTranslation("live.later.link"));
        link.addClassNames("btn", "plain");
        return link;
    }

    private Component stillMissing(List<String> missing) {
        var list = new UnorderedList();
        missing.forEach(it -> list.add(new ListItem(it)));
        var sheet = new Anchor(path + "/contexte", getTranslation("live.entrance.answer"));
        sheet.addClassNames("btn", "cue");
        var section = new Section(new H2(getTranslation("live.entrance.missing")), list, sheet);
        section.addClassNames("empty");
        return section;
    }

    private Component way(Access access) {
        var who = access.audience().name().toLowerCase(Locale.ROOT);
        var code = new Paragraph(
                access.code().substring(0, 4) + " " + access.code().substring(4));
        code.addClassName("bigcode");
        var address = new Anchor(access.address(), access.address());
        address.setRouterIgnore(true);
        address.setTarget("_blank");
        var way = new Section(
                new H2(getTranslation("live.entrance." + who)),
                new Html("<div>" + access.qrSvg() + "</div>"),
                code,
                new Paragraph(address));
        way.addClassNames("card", "door");
        return way;
    }

    private Component lede(String key) {
        var text = new Paragraph(getTranslation(key));
        text.addClassName("lede");
        return text;
    }
}
