package fr.souffleur.planning;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import java.util.List;

/** When a reaction is offered. Minutes are minutes of play; the names of kinds are stored and never change. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Condition.Chosen.class, name = "chosen"),
    @JsonSubTypes.Type(value = Condition.Done.class, name = "done"),
    @JsonSubTypes.Type(value = Condition.NotDone.class, name = "not-done"),
    @JsonSubTypes.Type(value = Condition.Silence.class, name = "silence"),
    @JsonSubTypes.Type(value = Condition.Given.class, name = "given"),
    @JsonSubTypes.Type(value = Condition.Minute.class, name = "minute"),
    @JsonSubTypes.Type(value = Condition.All.class, name = "all"),
    @JsonSubTypes.Type(value = Condition.Any.class, name = "any")
})
public sealed interface Condition {

    /** The newest answer to this choice. */
    record Chosen(String choice, String option) implements Condition {}

    record Done(CriterionId criterion) implements Condition {}

    /** Nobody has seen it done, and this minute has come. */
    record NotDone(CriterionId criterion, int by) implements Condition {}

    /** Given so many minutes ago, and not relanced since. */
    record Silence(InjectId inject, int after) implements Condition {}

    record Given(InjectId inject) implements Condition {}

    record Minute(int minute) implements Condition {}

    record All(List<Condition> all) implements Condition {}

    record Any(List<Condition> any) implements Condition {}
}
