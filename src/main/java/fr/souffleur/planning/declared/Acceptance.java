package fr.souffleur.planning.declared;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.planning.declared.Declaration.State;
import fr.souffleur.structures.Regions;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A coordinator of the regional body looks at what its structures declared, and says whether it counts. */
@Service
@Transactional
public class Acceptance {

    private final DeclarationRows rows;
    private final Answers answers;
    private final Regions regions;
    private final Rights rights;
    private final Journal journal;
    private final Clock clock;

    Acceptance(DeclarationRows rows, Answers answers, Regions regions, Rights rights, Journal journal, Clock clock) {
        this.rows = rows;
        this.answers = answers;
        this.regions = regions;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** A declaration that waits. @param own whether the caller said it, and so leaves the answer to a colleague */
    public record Waiting(Declaration declaration, Structure structure, List<Structure> covers, boolean own) {}

    /** Of all structures that the body follows, the newest day first. @throws Refused for who is no coordinator there */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(Caller caller, StructureId body) {
        var followed = accompanied(caller, body);
        var me = Declarations.person(caller);
        return rows.waiting(followed.keySet()).stream()
                .map(it -> new Waiting(
                        it,
                        Objects.requireNonNull(followed.get(it.structure())),
                        it.covers().stream()
                                .flatMap(covered -> Stream.ofNullable(followed.get(covered)))
                                .toList(),
                        it.saidBy(me)))
                .toList();
    }

    /**
     * From now on it counts, for each structure that it covers.
     *
     * @throws Refused {@code planning.declared.own} to who said it, {@code planning.declared.settled},
     *     {@code planning.declared.covers-elsewhere} when it covers a structure that the body does not follow
     */
    public void accept(Caller caller, StructureId body, StructureId structure, Declaration.Id id) {
        var followed = accompanied(caller, body);
        var it = mine(caller, followed, structure, id);
        if (!followed.keySet().containsAll(it.covers())) throw new Refused("planning.declared.covers-elsewhere");
        settle(caller, it, State.ACCEPTED, null, Act.of("declaration-accepted"));
        answers.tell(it, "planning.mail.declaration-accepted", List.of());
    }

    /** @param reason told to the structure; @throws Refused as above, {@code planning.declared.reason} */
    public void decline(Caller caller, StructureId body, StructureId structure, Declaration.Id id, String reason) {
        var it = mine(caller, accompanied(caller, body), structure, id);
        var said = Declaration.reason(reason);
        settle(caller, it, State.DECLINED, said, Act.of("declaration-declined"));
        answers.tell(it, "planning.mail.declaration-declined", List.of(said));
    }

    private void settle(Caller caller, Declaration it, State state, @Nullable String reason, Act act) {
        rows.settle(it.id(), state, reason, Declarations.person(caller), clock.instant());
        journal.record(
                caller,
                Declarations.act(act.as(Role.COORDINATOR), it.structure(), it.id(), it.held())
                        .about(it.by()));
    }

    private Declaration mine(
            Caller caller, Map<StructureId, Structure> followed, StructureId structure, Declaration.Id id) {
        if (!followed.containsKey(structure)) throw new Refused("unknown");
        rights.require(caller, Right.FOLLOW, structure);
        rights.require(caller, Right.ADMIT, structure);
        var it = rows.lock(structure, id);
        it.mustWait();
        it.mustBeAnothers(Declarations.person(caller));
        return it;
    }

    /** Coordinators only: who reads for the agency here and pilots there has both halves of the right, and not this one. */
    Map<StructureId, Structure> accompanied(Caller caller, StructureId body) {
        rights.require(caller, Right.REGISTER, body);
        return regions.followed(caller, body).stream().collect(Collectors.toMap(Structure::id, Function.identity()));
    }
}
