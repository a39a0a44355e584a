package fr.souffleur.training.follow;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structures;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.shelf.Courses;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A structure's people and the course that makes each ready: who plans there sees ready or not yet, asks and reminds. */
@Service
@Transactional
public class Team {

    private final Structures structures;
    private final People people;
    private final Courses courses;
    private final Ready ready;
    private final AskedRows asked;
    private final AskedLetters letters;
    private final Rights rights;
    private final Journal journal;
    private final Clock clock;

    Team(
            Structures structures,
            People people,
            Courses courses,
            Ready ready,
            AskedRows asked,
            AskedLetters letters,
            Rights rights,
            Journal journal,
            Clock clock) {
        this.structures = structures;
        this.people = people;
        this.courses = courses;
        this.ready = ready;
        this.asked = asked;
        this.letters = letters;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * One person in one role.
     *
     * @param until last day of the certificate; null without one
     * @param askedAt the last time that somebody asked or the portal reminded; null when nobody did
     */
    public record Mate(
            PersonId person,
            String name,
            Role role,
            Course course,
            boolean ready,
            @Nullable LocalDate until,
            @Nullable Instant askedAt,
            boolean mayRemind) {}

    /** Everybody there whom a course is for, by name. */
    @Transactional(readOnly = true)
    public List<Mate> of(Caller caller, StructureId structure) {
        rights.require(caller, Right.PLAN, structure);
        var members = structures.belonging(structure);
        var invited =
                asked.of(structure).stream().collect(Collectors.toMap(it -> it.person() + " " + it.course(), it -> it));
        var standing = new HashMap<String, Map<PersonId, Optional<LocalDate>>>();
        var mates = new ArrayList<Mate>();
        for (var member : members)
            Wanted.of(member.role(), courses.all()).ifPresent(course -> {
                var theirs = standing.computeIfAbsent(
                        course.id(),
                        _ -> ready.of(
                                members.stream().map(Structures.Member::person).toList(), course));
                mates.add(mate(member, course, theirs, invited.get(member.person() + " " + course.id())));
            });
        mates.sort((one, other) -> one.name().compareToIgnoreCase(other.name()));
        return List.copyOf(mates);
    }

    private Mate mate(
            Structures.Member member,
            Course course,
            Map<PersonId, Optional<LocalDate>> standing,
            @Nullable Asked invited) {
        var until = standing.get(member.person());
        Instant last = null;
        if (invited != null) last = invited.remindedAt() == null ? invited.at() : invited.remindedAt();
        return new Mate(
                member.person(),
                people.get(member.person()).name(),
                member.role(),
                course,
                until != null,
                until == null ? null : until.orElse(null),
                last,
                invited == null || invited.mayRemind(clock.instant()));
    }

    /**
     * Asks somebody to follow the course of their role, by mail.
     *
     * @throws Refused {@code training.ready-already}, {@code training.asked-lately} within three days, {@code unknown} for no member
     */
    public void ask(Caller caller, StructureId structure, PersonId person, String course) {
        var mate = of(caller, structure).stream()
                .filter(it -> it.person().equals(person) && it.course().id().equals(course))
                .findFirst()
                .orElseThrow(() -> new Refused("unknown"));
        if (mate.ready()) throw new Refused("training.ready-already");
        var now = clock.instant();
        var before = asked.locked(structure, person, course);
        if (before.filter(it -> !it.mayRemind(now)).isPresent()) throw new Refused("training.asked-lately");
        var by = person(caller);
        asked.ask(structure, person, course, by, now);
        letters.ask(new Asked(structure, person, course, by, now, null, 0), mate.course());
        journal.record(
                caller,
                Act.of("training-asked")
                        .in(structure)
                        .about(person)
                        .with("course", mate.course().code()));
    }

    /** Asks everybody who is not ready and was not asked lately. @return how many */
    public int askAll(Caller caller, StructureId structure) {
        var open = of(caller, structure).stream()
                .filter(it -> !it.ready() && it.mayRemind())
                .toList();
        open.forEach(it -> ask(caller, structure, it.person(), it.course().id()));
        return open.size();
    }

    private static PersonId person(Caller caller) {
        if (caller instanceof Caller.Person(var id)) return id;
        throw new Refused("unknown");
    }
}
