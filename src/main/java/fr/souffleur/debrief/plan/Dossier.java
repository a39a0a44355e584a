package fr.souffleur.debrief.plan;

import fr.souffleur.common.PersonId;
import fr.souffleur.debrief.ActionChange;
import fr.souffleur.debrief.plan.Plan.Played;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that is known of one action.
 *
 * @param cards reflex cards of its exercise, with the structure's answers
 * @param candidates members whom it can be given to, by name
 * @param names of everybody who appears in it
 * @param mayWork whether whoever looks may start, comment, prove and finish it
 */
public record Dossier(
        PlanAction action,
        Played exercise,
        List<Comment> comments,
        List<Proof> proofs,
        List<ActionChange> history,
        List<Card> cards,
        Map<PersonId, String> candidates,
        Map<PersonId, String> names,
        Set<PersonId> members,
        boolean mayWork) {

    /** @param html made by {@code Markdown} */
    public record Card(String id, String title, String html) {}

    public boolean mayChange() {
        return exercise.mayChange();
    }
}
