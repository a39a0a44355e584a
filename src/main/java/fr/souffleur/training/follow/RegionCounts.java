package fr.souffleur.training.follow;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Regions;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.training.course.Course.Certifies;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.shelf.Courses;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a body that follows structures sees of their training: counts. */
@Service
@Transactional(readOnly = true)
public class RegionCounts {

    private final Regions regions;
    private final Structures structures;
    private final Courses courses;
    private final Ready ready;

    RegionCounts(Regions regions, Structures structures, Courses courses, Ready ready) {
        this.regions = regions;
        this.structures = structures;
        this.courses = courses;
        this.ready = ready;
    }

    /** @throws fr.souffleur.common.Refused {@code unknown} or {@code not-allowed} for who does not follow */
    public Counts counts(Caller caller, StructureId place) {
        var members = new HashMap<StructureId, List<PersonId>>();
        for (var it : regions.followed(caller, place)) if (it.exercises()) members.put(it.id(), people(it));
        var all = new HashSet<PersonId>();
        members.values().forEach(all::addAll);
        return new Counts(
                members.size(),
                holding(members.values(), ready.to(Certifies.FACILITATOR, all).keySet()),
                holding(members.values(), ready.to(Certifies.OBSERVER, all).keySet()),
                courses.all().stream().map(it -> count(it, all)).toList());
    }

    private List<PersonId> people(Structure structure) {
        return structures.belonging(structure.id()).stream()
                .map(Structures.Member::person)
                .distinct()
                .toList();
    }

    private Counts.OfCourse count(CourseBook book, Set<PersonId> people) {
        int number = ready.of(people, book.course()).size();
        return new Counts.OfCourse(
                book.course(), number < Counts.FEWEST ? OptionalInt.empty() : OptionalInt.of(number));
    }

    private static int holding(Collection<List<PersonId>> members, Set<PersonId> ready) {
        return (int) members.stream()
                .filter(it -> it.stream().anyMatch(ready::contains))
                .count();
    }
}
