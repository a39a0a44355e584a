package fr.souffleur.planning.declared;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.planning.declared.Declaration.State;
import fr.souffleur.structures.Regions;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a structure declares of exercises held elsewhere; it counts once who accompanies the structure has accepted it. */
@Service
@Transactional
public class Declarations {

    private final DeclarationRows rows;
    private final Rights rights;
    private final Structures structures;
    private final Regions regions;
    private final Answers answers;
    private final Journal journal;
    private final Clock clock;

    Declarations(
            DeclarationRows rows,
            Rights rights,
            Structures structures,
            Regions regions,
            Answers answers,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.rights = rights;
        this.structures = structures;
        this.regions = regions;
        this.answers = answers;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Declares an exercise; it waits for an answer.
     *
     * @throws Refused {@code planning.declared.future}, {@code planning.declared.too-old}, {@code planning.declared.twice}
     */
    public Declaration.Id declare(Caller caller, StructureId structure, Held held) {
        rights.require(caller, Right.PLAN, structure);
        check(structure, held);
        structures.hold(structure);
        if (rows.stands(structure, held, null)) throw new Refused("planning.declared.twice");
        return keep(caller, structure, held, null);
    }

    /** Of a structure, where all has been asked and looked at already. @param body that brings it for the structure */
    Declaration.Id keep(Caller caller, StructureId structure, Held held, @Nullable StructureId body) {
        var id = Declaration.Id.fresh();
        var by = person(caller);
        rows.add(new Declaration(id, structure, held, State.WAITING, Set.of(), null, by, clock.instant(), by, body));
        var act = act(Act.of("exercise-declared"), structure, id, held);
        journal.record(caller, body == null ? act : act.as(Role.COORDINATOR));
        return id;
    }

    /**
     * The structure says that what its regional body brought is true: it counts from now on (decision 19).
     *
     * @throws Refused {@code planning.declared.own} to who brought it, {@code planning.declared.settled},
     *     {@code planning.declared.not-brought} for what no body brought, or one that follows the structure no more,
     *     {@code planning.declared.confirm-covers} when another structure is to count by it
     */
    public void confirm(Caller caller, StructureId structure, Declaration.Id id) {
        rights.require(caller, Right.PLAN, structure);
        var it = rows.lock(structure, id);
        it.mustWait();
        it.mustBeAnothers(person(caller));
        if (it.body() == null || !regions.follows(it.body(), structure))
            throw new Refused("planning.declared.not-brought");
        if (!it.confirmable()) throw new Refused("planning.declared.confirm-covers");
        rows.settle(id, State.ACCEPTED, null, person(caller), clock.instant());
        journal.record(
                caller,
                act(Act.of("declaration-confirmed"), structure, id, it.held()).about(it.by()));
        answers.tell(it, "planning.mail.declaration-confirmed", List.of());
    }

    /**
     * Puts right what waits or was declined; it waits again, and is the structure's own word if a body brought it.
     *
     * @throws Refused {@code planning.declared.settled}, as above
     */
    public void change(Caller caller, StructureId structure, Declaration.Id id, Held held) {
        rights.require(caller, Right.PLAN, structure);
        structures.hold(structure);
        var before = rows.lock(structure, id);
        before.mustBeOpen();
        check(structure, held);
        if (rows.stands(structure, held, id)) throw new Refused("planning.declared.twice");
        rows.reword(before, held, person(caller));
        journal.record(caller, act(Act.of("declaration-changed"), structure, id, held));
    }

    /**
     * Takes it back. Before it was accepted nothing of it remains; after, it stays as withdrawn and counts no more.
     *
     * @param reason wanted only after it was accepted
     * @throws Refused {@code planning.declared.settled}, {@code planning.declared.reason}
     */
    public void withdraw(Caller caller, StructureId structure, Declaration.Id id, String reason) {
        rights.require(caller, Right.PLAN, structure);
        var before = rows.lock(structure, id);
        if (before.state() == State.ACCEPTED)
            rows.settle(id, State.WITHDRAWN, Declaration.reason(reason), person(caller), clock.instant());
        else {
            before.mustBeOpen();
            rows.forget(id);
        }
        journal.record(caller, act(Act.of("declaration-withdrawn"), structure, id, before.held()));
    }

    /** Its own and those of others that cover it, the newest day first. */
    @Transactional(readOnly = true)
    public List<Declaration> of(Caller caller, StructureId structure) {
        rights.require(caller, Right.SEE, structure);
        return rows.of(structure);
    }

    /**
     * Another structure took part and is to count too.
     *
     * @throws Refused {@code unknown} or {@code not-allowed} for who plans in one of them only,
     *     {@code planning.declared.settled} once it has its answer, {@code planning.covers} for what has no year of exercises
     */
    public void cover(Caller caller, StructureId structure, Declaration.Id id, StructureId other) {
        rights.require(caller, Right.PLAN, structure);
        rights.require(caller, Right.PLAN, other);
        var before = rows.lock(structure, id);
        before.mustWait();
        if (before.covers().contains(other)) return;
        if (other.equals(structure) || !structures.find(other).exercises()) throw new Refused("planning.covers");
        rows.cover(id, other, person(caller), clock.instant());
        journal.record(caller, act(Act.of("declaration-covers"), other, id, before.held()));
    }

    /** It does not count there after all; either side may say so, at any time. */
    public void uncover(Caller caller, StructureId structure, Declaration.Id id, StructureId other) {
        if (!rights.may(caller, Right.PLAN, structure)) rights.require(caller, Right.PLAN, other);
        var before = rows.lock(structure, id);
        if (!before.covers().contains(other)) throw new Refused("unknown");
        rows.uncover(id, other);
        journal.record(caller, act(Act.of("declaration-uncovers"), other, id, before.held()));
    }

    private void check(StructureId structure, Held held) {
        var place = structures.find(structure);
        if (!place.exercises()) throw new Refused("planning.covers");
        held.mustLieBefore(LocalDate.now(clock.withZone(place.zone())));
    }

    static Act act(Act act, StructureId structure, Declaration.Id id, Held held) {
        return act.in(structure)
                .with("on", held.on())
                .with("family", held.family())
                .with("declaration", id);
    }

    static PersonId person(Caller caller) {
        if (caller instanceof Caller.Person(var id)) return id;
        throw new Refused("unknown");
    }
}
