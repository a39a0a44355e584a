package fr.souffleur.debrief.plan.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.debrief.plan.Gaps;
import fr.souffleur.debrief.plan.Plan;
import fr.souffleur.debrief.plan.PlanFiles;
import fr.souffleur.debrief.plan.Plans;
import fr.souffleur.debrief.plan.ui.PlanTools.Look;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The plan of actions of a structure, of all its exercises. */
@Route("s/:structure/plan")
@PermitAll
class PlanView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient Rights rights;
    private final transient Plans plans;
    private final transient Gaps gaps;
    private final transient PlanFiles files;
    private final transient Clock clock;

    PlanView(
            SignedIn signedIn,
            Structures structures,
            Rights rights,
            Plans plans,
            Gaps gaps,
            PlanFiles files,
            Clock clock) {
        super("debrief.plan.title", "plan");
        this.signedIn = signedIn;
        this.structures = structures;
        this.rights = rights;
        this.plans = plans;
        this.gaps = gaps;
        this.files = files;
        this.clock = clock;
    }

    static String path(StructureId structure) {
        return "s/" + structure + "/plan";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caller = signedIn.caller();
        var structure = structures.known(caller, structure(event));
        var query = event.getLocation().getQueryParameters();
        var asked = query.getSingleParameter("exercice").map(ExerciseId::parse).orElse(null);
        var plan = read(caller, structure.id(), asked);
        var days = new Days(getLocale(), structure.zone());
        var today = LocalDate.now(clock.withZone(structure.zone()));
        removeAll();
        add(Tags.p("eyebrow", structure.name()), new H1(getTranslation("debrief.plan.title")));
        if (plan.exercises().isEmpty())
            add(new EmptyState(getTranslation("debrief.plan.none"), getTranslation("debrief.plan.none-text")));
        else
            add(new PlanBody(
                    plans,
                    gaps,
                    rights.may(caller, Right.SEE, structure.id()) ? files : null,
                    caller,
                    () -> read(caller, structure.id(), asked),
                    asked,
                    Look.named(query.getSingleParameter("vue").orElse("")),
                    today,
                    days));
    }

    /** A guest, who is no member, sees the exercise that the address names. */
    private Plan read(Caller caller, StructureId structure, @Nullable ExerciseId asked) {
        if (asked == null || rights.may(caller, Right.SEE, structure)) return plans.of(caller, structure);
        var plan = plans.of(caller, asked);
        if (!plan.exercise(asked).structure().equals(structure)) throw new Refused("unknown");
        return plan;
    }
}
