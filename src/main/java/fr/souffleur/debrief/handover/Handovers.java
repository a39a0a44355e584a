package fr.souffleur.debrief.handover;

import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.Report;
import fr.souffleur.debrief.attestation.Attestations;
import fr.souffleur.debrief.handover.Handover.Colleague;
import fr.souffleur.debrief.plan.Plans;
import fr.souffleur.documents.Paper;
import fr.souffleur.identity.People;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.planning.Checklist;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.next.NextExercises;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.Structures.Member;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The handover of a structure's exercises, for who plans there and reads its reports. */
@Service
@Transactional
public class Handovers {

    private final Exercises exercises;
    private final NextExercises next;
    private final Debriefs debriefs;
    private final Plans plans;
    private final Attestations attestations;
    private final Structures structures;
    private final People people;
    private final Rights rights;
    private final Journal journal;
    private final Clock clock;

    Handovers(
            Exercises exercises,
            NextExercises next,
            Debriefs debriefs,
            Plans plans,
            Attestations attestations,
            Structures structures,
            People people,
            Rights rights,
            Journal journal,
            Clock clock) {
        this.exercises = exercises;
        this.next = next;
        this.debriefs = debriefs;
        this.plans = plans;
        this.attestations = attestations;
        this.structures = structures;
        this.people = people;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** All of it as a paper, in the words of who asks. @param portal where the portal is, for the links that it prints */
    public Paper paper(Caller caller, StructureId structure, Words words, String portal) {
        rights.require(caller, Right.PLAN, structure);
        rights.require(caller, Right.READ_REPORT, structure);
        var handover = handover(caller, structure);
        journal.record(caller, Act.of("handover-exported").in(structure));
        return new HandoverPaper(handover, words, portal).paper();
    }

    private Handover handover(Caller caller, StructureId id) {
        var structure = structures.find(id);
        var all = exercises.of(caller, id);
        var current = all.stream()
                .filter(it -> it.status() == Exercise.Status.PLANNED || it.status() == Exercise.Status.OPEN)
                .findFirst();
        var played =
                all.stream().filter(it -> it.status() == Exercise.Status.PLAYED).toList();
        var last = played.stream()
                .filter(it -> debriefs.played(caller, it.id()).isPresent())
                .findFirst();
        return new Handover(
                structure,
                LocalDate.now(clock.withZone(structure.zone())),
                current.orElse(null),
                current.map(it -> due(caller, it)).orElse(List.of()),
                next.of(caller, id).orElse(null),
                plans.of(caller, id),
                last.flatMap(it -> debriefs.played(caller, it.id()))
                        .map(Report::synthesis)
                        .orElse(""),
                last.flatMap(it -> attestations.address(caller, it.id())).orElse(""),
                played,
                people(caller, id));
    }

    private List<Checklist> due(Caller caller, Exercise exercise) {
        return exercises.preparation(caller, exercise.id()).checklists().stream()
                .filter(it -> !it.done())
                .sorted(Comparator.comparingInt(Checklist::offset))
                .toList();
    }

    private List<Colleague> people(Caller caller, StructureId structure) {
        var members = structures.members(caller, structure);
        var names = people.names(members.stream().map(Member::person).collect(Collectors.toSet()));
        return members.stream()
                .map(it -> new Colleague(
                        it.role(), Optional.ofNullable(names.get(it.person())).orElse("")))
                .sorted(Comparator.comparing(Colleague::role).thenComparing(Colleague::name))
                .toList();
    }
}
