package fr.souffleur.planning;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.souffleur.common.InjectId;
import java.util.List;

/** What a reaction does when the facilitator agrees. The names of kinds are stored and never change. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Effect.Say.class, name = "say"),
    @JsonSubTypes.Type(value = Effect.Relance.class, name = "relance"),
    @JsonSubTypes.Type(value = Effect.Give.class, name = "give"),
    @JsonSubTypes.Type(value = Effect.Skip.class, name = "skip"),
    @JsonSubTypes.Type(value = Effect.Hold.class, name = "hold")
})
public sealed interface Effect {

    /** The facilitator's own voice brings it to the table; no screen shows it. */
    record Say(String words) implements Effect {}

    record Relance(InjectId inject) implements Effect {}

    record Give(InjectId inject) implements Effect {}

    record Skip(List<InjectId> injects) implements Effect {}

    record Hold(InjectId inject) implements Effect {}
}
