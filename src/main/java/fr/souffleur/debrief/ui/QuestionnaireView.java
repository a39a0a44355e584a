package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import fr.souffleur.debrief.questionnaire.Questionnaires;
import fr.souffleur.debrief.questionnaire.Results;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Exercises;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The anonymous questionnaire: the way there for phones, the envelope entered sheet by sheet, what may be known of it. */
@Route("s/:structure/exercices/:exercise/questionnaire")
@PermitAll
class QuestionnaireView extends Screen {

    private static final long serialVersionUID = 1L;
    private static final int EVERY_MILLIS = 5_000;

    private final transient SignedIn signedIn;
    private final transient Exercises exercises;
    private final transient Questionnaires questionnaires;
    private final Div way = Tags.div("dside way");
    private final Div count = Tags.div("dside");
    private final ResultsPart results = new ResultsPart();
    private transient @Nullable Exercise exercise;
    private transient @Nullable Registration polls;
    private transient Results shown = Results.NONE;

    QuestionnaireView(SignedIn signedIn, Exercises exercises, Questionnaires questionnaires) {
        super("debrief.questionnaire.title", "db");
        this.signedIn = signedIn;
        this.exercises = exercises;
        this.questionnaires = questionnaires;
        count.getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polls = event.getUI().addPollListener(_ -> look());
        event.getUI().setPollInterval(EVERY_MILLIS);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polls != null) polls.remove();
        event.getUI().setPollInterval(-1);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var here = exercises.get(signedIn.caller(), structure(event), exercise(event));
        exercise = here;
        var ways = questionnaires.ways(signedIn.caller(), here.id());
        var sheet = exercises.sheet(here.id());
        removeAll();
        add(
                Tags.div(
                        "desk",
                        Tags.p("eyebrow", here.title()),
                        new H1(getTranslation("debrief.questionnaire.title")),
                        Tags.p("lede", getTranslation("debrief.questionnaire.lead")),
                        results,
                        new EnvelopePart(sheet.language(), first().lines(), reply -> {
                            questionnaires.enter(signedIn.caller(), here.id(), reply.blank(), reply.reply());
                            look();
                        }),
                        Tags.div(
                                "row end",
                                Tags.link(here.path() + "/debriefing", getTranslation("debrief.page.debrief"), "btn"),
                                Tags.link(here.path() + "/rapport", getTranslation("debrief.to-report"), "btn"))),
                new Aside(way, count));
        way(ways);
        show();
    }

    private Results first() {
        shown = now();
        return shown;
    }

    private Results now() {
        return exercise == null ? Results.NONE : questionnaires.results(signedIn.caller(), exercise.id());
    }

    private void look() {
        var newer = now();
        if (newer.equals(shown)) return;
        var reopened = newer.open() != shown.open();
        shown = newer;
        if (reopened && exercise != null) way(questionnaires.ways(signedIn.caller(), exercise.id()));
        show();
    }

    private void way(List<Questionnaires.Way> ways) {
        way.removeAll();
        way.add(new H2(getTranslation("debrief.questionnaire.way")));
        if (ways.isEmpty()) way.add(Tags.p("s soft", getTranslation("debrief.questionnaire.closed")));
        for (var it : ways) {
            var qr = new Html("<div class=\"qr\">" + it.qrSvg() + "</div>");
            way.add(qr, link(it), Tags.p("s soft", getTranslation("debrief.questionnaire.way-words")));
        }
    }

    private static Component link(Questionnaires.Way way) {
        var link = Tags.link("/q/" + way.code(), way.address().replaceFirst("^https?://", ""), "s num");
        link.setRouterIgnore(true);
        link.setTarget("_blank");
        return link;
    }

    private void show() {
        count.removeAll();
        count.add(
                new H2(getTranslation("debrief.questionnaire.count")),
                Tags.p("", getTranslation("debrief.questionnaire.handed-in", shown.handedIn())));
        if (shown.drawable())
            count.add(Tags.button(getTranslation("debrief.questionnaire.draw"), "btn", () -> {
                if (exercise != null) questionnaires.draw(signedIn.caller(), exercise.id());
                look();
            }));
        if (shown.open())
            count.add(Tags.button(getTranslation("debrief.questionnaire.close"), "btn plain", () -> {
                if (exercise != null) questionnaires.close(signedIn.caller(), exercise.id());
                look();
            }));
        else
            count.add(Tags.button(getTranslation("debrief.questionnaire.reopen"), "btn plain", () -> {
                if (exercise != null) questionnaires.reopen(signedIn.caller(), exercise.id());
                look();
            }));
        results.show(shown);
    }
}
