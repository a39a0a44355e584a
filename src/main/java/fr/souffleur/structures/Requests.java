package fr.souffleur.structures;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.STRUCTURES_REQUEST;
import static souffleur.db.Tables.STRUCTURES_STRUCTURE;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.notices.Reason;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people come aboard by themselves: they ask, somebody of the structure or of its regional body answers. */
@Service
@Transactional
public class Requests {

    private final DSLContext sql;
    private final Rights rights;
    private final Structures structures;
    private final Members members;
    private final Newcomers newcomers;
    private final Letters letters;
    private final People people;
    private final Journal journal;
    private final Clock clock;

    Requests(
            DSLContext sql,
            Rights rights,
            Structures structures,
            Members members,
            Newcomers newcomers,
            Letters letters,
            People people,
            Journal journal,
            Clock clock) {
        this.sql = sql;
        this.rights = rights;
        this.structures = structures;
        this.members = members;
        this.newcomers = newcomers;
        this.letters = letters;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Asks for a role in a structure that may not be aboard yet; the same asking again changes the role and the words.
     *
     * @throws Refused {@code structures.unconfirmed} before the address is confirmed, {@code structures.closed},
     *     {@code structures.statement}, {@code structures.role-elsewhere}
     */
    public Request.Id ask(Caller caller, Newcomer newcomer, Role role, String statement) {
        mustBeConfirmed(caller);
        return ask(caller, newcomers.known(newcomer), role, statement);
    }

    /** @see #ask(Caller, Newcomer, Role, String) */
    public Request.Id ask(Caller caller, StructureId structure, Role role, String statement) {
        mustBeConfirmed(caller);
        var person = person(caller);
        if (statement.isBlank() || statement.length() > Request.LONGEST)
            throw new Refused("structures.statement", Request.LONGEST);
        var open = newcomers.open(structure);
        Appointing.check(open, role, null, clock.instant());
        sql.insertInto(STRUCTURES_REQUEST)
                .set(STRUCTURES_REQUEST.REQUEST_ID, Request.Id.fresh().value())
                .set(STRUCTURES_REQUEST.STRUCTURE_ID, structure)
                .set(STRUCTURES_REQUEST.PERSON_ID, person)
                .set(STRUCTURES_REQUEST.ROLE, role.name())
                .set(STRUCTURES_REQUEST.STATEMENT, statement.strip())
                .set(STRUCTURES_REQUEST.ASKED_AT, clock.instant())
                .set(STRUCTURES_REQUEST.STATE, Request.State.WAITING.name())
                .onDuplicateKeyUpdate()
                .set(STRUCTURES_REQUEST.ROLE, role.name())
                .set(STRUCTURES_REQUEST.STATEMENT, statement.strip())
                .execute();
        var id = fetch(STRUCTURES_REQUEST.STRUCTURE_ID.eq(structure).and(STRUCTURES_REQUEST.WAITING_PERSON.eq(person)))
                .getFirst()
                .id();
        for (var welcomer : letters.welcomers(structure))
            letters.tell(
                    welcomer,
                    open,
                    Reason.comfortable("structures.mail.asked", id.toString()),
                    List.of(open.name()),
                    "/s");
        return id;
    }

    /** What the caller asked for, the newest first. */
    @Transactional(readOnly = true)
    public List<Request> mine(Caller caller) {
        return fetch(STRUCTURES_REQUEST.PERSON_ID.eq(person(caller)));
    }

    /** Those that wait for an answer of this structure or, of a regional body, in the structures that it follows. */
    @Transactional(readOnly = true)
    public List<Request> waiting(Caller caller, StructureId place) {
        var body = structures.find(place).kind().equals(Structure.REGIONAL_BODY);
        rights.require(caller, body ? Right.FOLLOW : Right.ADMIT, place);
        var where = body ? STRUCTURES_STRUCTURE.BODY_ID.eq(place) : STRUCTURES_REQUEST.STRUCTURE_ID.eq(place);
        return fetch(where.and(STRUCTURES_REQUEST.STATE.eq(Request.State.WAITING.name()))).stream()
                .filter(it -> rights.may(caller, Right.ADMIT, it.structure().id()))
                .toList();
    }

    /** Lets the asker in, and with the first one the structure. @throws Refused {@code structures.settled} */
    public void accept(Caller caller, Request.Id id) {
        var request = settle(caller, id, Request.State.ACCEPTED);
        newcomers.welcome(request.structure().id());
        members.enter(request.structure().id(), request.person(), request.role(), null, person(caller));
        journal.record(
                caller,
                Act.of("request-accepted")
                        .in(request.structure().id())
                        .about(request.person())
                        .with("role", request.role()));
        answer(request, "structures.mail.accepted", "/s/" + request.structure().id());
    }

    /** @throws Refused {@code structures.settled} */
    public void refuse(Caller caller, Request.Id id) {
        var request = settle(caller, id, Request.State.REFUSED);
        journal.record(
                caller,
                Act.of("request-refused")
                        .in(request.structure().id())
                        .about(request.person())
                        .with("role", request.role()));
        answer(request, "structures.mail.declined", "/arriver");
    }

    /** The asker takes it back. @throws Refused {@code structures.settled} */
    public void withdraw(Caller caller, Request.Id id) {
        if (!get(id).person().equals(person(caller))) throw new Refused("unknown");
        end(caller, id, Request.State.WITHDRAWN);
    }

    /** Whoever answers would otherwise let in an address that anybody may have typed. */
    private void mustBeConfirmed(Caller caller) {
        if (!people.get(person(caller)).confirmed()) throw new Refused("structures.unconfirmed");
    }

    private void answer(Request request, String kind, String path) {
        letters.tell(
                request.person(),
                request.structure(),
                Reason.needed(kind, request.id().toString()),
                List.of(request.structure().name()),
                path);
    }

    private Request settle(Caller caller, Request.Id id, Request.State state) {
        var request = get(id);
        rights.require(caller, Right.ADMIT, request.structure().id());
        if (request.person().equals(person(caller))) throw new Refused("structures.own-request");
        end(caller, id, state);
        return request;
    }

    private void end(Caller caller, Request.Id id, Request.State state) {
        var changed = sql.update(STRUCTURES_REQUEST)
                .set(STRUCTURES_REQUEST.STATE, state.name())
                .set(STRUCTURES_REQUEST.SETTLED_AT, clock.instant())
                .set(STRUCTURES_REQUEST.SETTLED_BY, person(caller))
                .where(STRUCTURES_REQUEST.REQUEST_ID.eq(id.value()))
                .and(STRUCTURES_REQUEST.STATE.eq(Request.State.WAITING.name()))
                .execute();
        if (changed == 0) throw new Refused("structures.settled");
    }

    private Request get(Request.Id id) {
        return fetch(STRUCTURES_REQUEST.REQUEST_ID.eq(id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new Refused("unknown"));
    }

    private List<Request> fetch(Condition where) {
        return sql.select(
                        STRUCTURES_REQUEST.REQUEST_ID,
                        STRUCTURES_STRUCTURE.STRUCTURE_ID,
                        STRUCTURES_STRUCTURE.NAME,
                        STRUCTURES_STRUCTURE.KIND,
                        STRUCTURES_STRUCTURE.ZONE,
                        STRUCTURES_STRUCTURE.ABOARD_AT.isNotNull(),
                        STRUCTURES_REQUEST.PERSON_ID,
                        STRUCTURES_REQUEST.ROLE,
                        STRUCTURES_REQUEST.STATEMENT,
                        STRUCTURES_REQUEST.ASKED_AT,
                        STRUCTURES_REQUEST.STATE)
                .from(STRUCTURES_REQUEST)
                .join(STRUCTURES_STRUCTURE)
                .on(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(STRUCTURES_REQUEST.STRUCTURE_ID))
                .where(where)
                .orderBy(STRUCTURES_REQUEST.ASKED_AT.desc(), STRUCTURES_REQUEST.REQUEST_ID)
                .fetch(mapping(
                        (id, structure, name, kind, zone, aboard, person, role, statement, at, state) -> new Request(
                                new Request.Id(id),
                                new Structure(structure, name, kind, ZoneId.of(zone)),
                                aboard,
                                person,
                                Role.valueOf(role),
                                statement,
                                at,
                                Request.State.valueOf(state))));
    }

    private static PersonId person(Caller caller) {
        if (caller instanceof Caller.Person(var id)) return id;
        throw new Refused("unknown");
    }
}
