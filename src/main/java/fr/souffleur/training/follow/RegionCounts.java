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
import java.util.HashSet;
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
        var followed = regions.followed(caller, place).stream()
                .filter(Structure::exercises)
                .map(Structure::id)
                .toList();
        var members = structures.belonging(followed).values();
        var all = new HashSet<PersonId>();
        members.forEach(all::addAll);
        return new Counts(
                followed.size(),
                holding(members, ready.to(Certifies.FACILITATOR, all).keySet()),
                holding(members, ready.to(Certifies.OBSERVER, all).keySet()),
                courses.all().stream().map(it -> count(it, all)).toList());
    }

    private Counts.OfCourse count(CourseBook book, Set<PersonId> people) {
        int number = ready.of(people, book.course()).size();
        return new Counts.OfCourse(
                book.course(), number < Counts.FEWEST ? OptionalInt.empty() : OptionalInt.of(number));
    }

    private static int holding(Collection<Set<PersonId>> members, Set<PersonId> ready) {
        return (int) members.stream()
                .filter(it -> it.stream().anyMatch(ready::contains))
                .count();
    }
}
