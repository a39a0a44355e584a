package fr.souffleur.debrief.plan;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.PersonId;
import fr.souffleur.debrief.Action;
import fr.souffleur.debrief.ActionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed about an action.
 *
 * @param owner the function that carries it
 * @param person the member of the structure who does, once one is found
 * @param evidence how one will see that it is done
 * @param card a reflex card of the exercise's kit that it is about
 */
public record Terms(
        String text,
        String owner,
        @Nullable PersonId person,
        @Nullable LocalDate due,
        Priority priority,
        @Nullable Effort effort,
        String evidence,
        @Nullable String card) {

    public Terms {
        text = text.strip();
        owner = owner.strip();
        evidence = evidence.strip();
    }

    /** Something to do, in plain words, with nothing else settled. */
    public static Terms of(String text) {
        return new Terms(text, "", null, null, Priority.MEDIUM, null, "", null);
    }

    public Terms text(String newer) {
        return new Terms(newer, owner, person, due, priority, effort, evidence, card);
    }

    public Terms owner(String newer) {
        return new Terms(text, newer, person, due, priority, effort, evidence, card);
    }

    public Terms person(@Nullable PersonId newer) {
        return new Terms(text, owner, newer, due, priority, effort, evidence, card);
    }

    public Terms due(@Nullable LocalDate newer) {
        return new Terms(text, owner, person, newer, priority, effort, evidence, card);
    }

    public Terms priority(Priority newer) {
        return new Terms(text, owner, person, due, newer, effort, evidence, card);
    }

    public Terms effort(@Nullable Effort newer) {
        return new Terms(text, owner, person, due, priority, newer, evidence, card);
    }

    public Terms evidence(String newer) {
        return new Terms(text, owner, person, due, priority, effort, newer, card);
    }

    public Terms card(@Nullable String newer) {
        return new Terms(text, owner, person, due, priority, effort, evidence, newer);
    }

    /** @throws fr.souffleur.common.Refused as {@link Action} does */
    Action action(ActionId id, @Nullable CriterionId criterion, @Nullable String recommendation, int position) {
        return new Action(id, criterion, recommendation, text, owner, due, evidence, position);
    }
}
