package fr.souffleur.debrief.evidence;

import fr.souffleur.common.Words;
import fr.souffleur.debrief.Action;
import fr.souffleur.debrief.Report;
import fr.souffleur.debrief.attestation.Box;
import fr.souffleur.debrief.plan.PlanAction;
import fr.souffleur.debrief.plan.Progress;
import java.util.List;
import java.util.Map;

/**
 * What can be shown of one exercise to whoever asks for proof.
 *
 * @param report validated, without the first names that were given at the door
 * @param boxes as the attestation has them; what was declared only while that attestation is valid
 * @param followed its actions as the plan follows them today; none where there is no plan
 * @param demands those that fit the structure
 */
public record Evidence(
        Report report,
        Map<Box, Box.Answer> boxes,
        Attested attested,
        List<PlanAction> followed,
        List<Demand> demands,
        References references) {

    public Evidence {
        report = report.withoutNames();
        boxes = Map.copyOf(boxes);
        followed = List.copyOf(followed);
        demands = List.copyOf(demands);
    }

    public boolean validated() {
        return report.stamp() != null;
    }

    /** What was decided and not given up since, as it reads today. */
    public List<Action> actions() {
        return followed.isEmpty()
                ? report.notebook().actions()
                : followed.stream()
                        .filter(it -> it.state() != Progress.State.DROPPED)
                        .map(PlanAction::what)
                        .toList();
    }

    public long done() {
        return followed.stream().filter(it -> it.state() == Progress.State.DONE).count();
    }

    /** The exercise's language: its papers speak it, and the screen says what they say. */
    public Words words() {
        return Words.in(report.language());
    }

    /** A demand, point by point. */
    public List<Shown> shown(Demand demand) {
        var showing = new Showing(this);
        return demand.points().stream().map(showing::of).toList();
    }

    public Reference reference(Demand demand) {
        return references.of(demand);
    }
}
