package fr.souffleur.debrief.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.debrief.plan.Dossier;
import fr.souffleur.debrief.plan.Plans;
import fr.souffleur.debrief.plan.Proofs;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.ExerciseHosts;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;

/** One action: where it stands, what was agreed, what shows that it is done, and all that became of it. */
@Route("s/:structure/plan/:exercise/:action")
@PermitAll
class ActionView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient ExerciseHosts hosts;
    private final transient Structures structures;
    private final transient Plans plans;
    private final transient Proofs proofs;
    private final transient Clock clock;

    ActionView(SignedIn signedIn, ExerciseHosts hosts, Structures structures, Plans plans, Proofs proofs, Clock clock) {
        super("debrief.plan.action", "plan");
        addClassName("action1");
        this.signedIn = signedIn;
        this.hosts = hosts;
        this.structures = structures;
        this.plans = plans;
        this.proofs = proofs;
        this.clock = clock;
    }

    static String path(StructureId structure, ExerciseId exercise, ActionId action) {
        return PlanView.path(structure) + "/" + exercise + "/" + action;
    }

    /** As an address names it: under another structure than its own it does not exist. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var exercise = exercise(event);
        var structure = structure(event);
        if (hosts.hostOf(exercise)
                .filter(it -> it.structure().equals(structure))
                .isEmpty()) throw new Refused("unknown");
        show(signedIn.caller(), exercise, ActionId.parse(named(event, "action")));
    }

    private void show(Caller caller, ExerciseId exercise, ActionId id) {
        var dossier = plans.get(caller, exercise, id);
        var zone = structures.find(dossier.action().structure()).zone();
        var days = new Days(getLocale(), zone);
        var words = new ActionWords(getLocale(), days, LocalDate.now(clock.withZone(zone)));
        Runnable again = () -> show(caller, exercise, id);
        var open = new OpenAction(plans, caller, dossier, getLocale(), again);
        var title = new H1();
        open.follow(() -> title.setText(open.action().what().text()));
        removeAll();
        add(
                back(dossier),
                title,
                new ActionState(open, words),
                dossier.mayChange() ? new TermsForm(open, words) : new TermsShown(dossier, words),
                new ProofsPart(proofs, caller, dossier, days, again),
                new CommentsPart(plans, caller, dossier, days, again),
                new HistoryPart(open, words, days));
        if (dossier.mayChange()) add(remove(open));
    }

    private Div back(Dossier dossier) {
        var exercise = dossier.exercise();
        return Tags.div(
                "eyebrow",
                Tags.link(
                        "/" + PlanView.path(exercise.structure()) + "?exercice=" + exercise.id(),
                        getTranslation("debrief.plan.title")),
                Tags.in(exercise.language(), Tags.span("", " · " + exercise.title())));
    }

    /** What was removed stays on this page, with the way back, until one leaves it. */
    private Div remove(OpenAction open) {
        var said = new Div();
        said.getElement().setAttribute("role", "status");
        return Tags.div(
                "row end",
                Tags.button(getTranslation("debrief.plan.remove"), "textbutton", () -> {
                    if (open.orSay(said, open::remove)) removed(open);
                }),
                said);
    }

    private void removed(OpenAction open) {
        var undo = Tags.button(getTranslation("debrief.plan.undo"), "btn", open::restore);
        var plan = Tags.link(
                "/" + PlanView.path(open.action().structure()), getTranslation("debrief.plan.title"), "btn plain");
        var gone = Tags.div(
                "gone",
                Tags.span(
                        "",
                        getTranslation("debrief.removed", open.action().what().text())),
                undo,
                plan);
        gone.getElement().setAttribute("role", "status");
        removeAll();
        add(new H1(getTranslation("debrief.plan.action")), gone);
        undo.focus();
    }
}
