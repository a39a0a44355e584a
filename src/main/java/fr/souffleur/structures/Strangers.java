package fr.souffleur.structures;

import static souffleur.db.Tables.STRUCTURES_STRUCTURE;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Who asks for a structure that is not theirs is answered as if it did not exist, and the structure's journal knows: once an
 * hour for each person and structure, ten structures an hour for each person, so that nobody can flood it.
 */
@Component
class Strangers {

    private static final Duration SPELL = Duration.ofHours(1);
    private static final int MOST_STRUCTURES = 10;
    private static final int MOST_PEOPLE = 10_000;

    private final DSLContext sql;
    private final Journal journal;
    private final Clock clock;
    private final Map<PersonId, Spell> spells = new LinkedHashMap<>();

    private record Spell(Instant since, Set<StructureId> asked) {}

    Strangers(DSLContext sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /** Somebody who belongs to no part of it asked for this right there. */
    void asked(PersonId person, Right right, StructureId structure) {
        if (!aboard(structure) || !first(person, structure)) return;
        journal.aside(
                new Caller.Person(person),
                Act.of("stranger-asked").in(structure).with("right", right));
    }

    private boolean aboard(StructureId structure) {
        return sql.fetchExists(
                sql.selectOne().from(STRUCTURES_STRUCTURE).where(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(structure)));
    }

    private synchronized boolean first(PersonId person, StructureId structure) {
        var now = clock.instant();
        spells.values().removeIf(it -> it.since.plus(SPELL).isBefore(now));
        if (spells.size() >= MOST_PEOPLE && !spells.containsKey(person)) return false;
        var asked = spells.computeIfAbsent(person, _ -> new Spell(now, new HashSet<>())).asked;
        return asked.size() < MOST_STRUCTURES && asked.add(structure);
    }
}
