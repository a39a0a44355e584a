package fr.souffleur.training.follow;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structures;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.course.Course.Certifies;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.shelf.Courses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What training would help before an exercise. Advice and never a lock; for modules that have asked for a right. */
@Service
@Transactional(readOnly = true)
public class Advice {

    private final Courses courses;
    private final Ready ready;
    private final Structures structures;

    Advice(Courses courses, Ready ready, Structures structures) {
        this.courses = courses;
        this.ready = ready;
        this.structures = structures;
    }

    /** @param what who is not ready yet: who facilitates, or every observer @param path of the course */
    public record Tip(Certifies what, String title, String language, int minutes, String path) {}

    /** @param observed whether an observer is expected */
    public List<Tip> of(StructureId structure, PersonId facilitator, boolean observed) {
        var tips = new ArrayList<Tip>();
        add(tips, Certifies.FACILITATOR, List.of(facilitator));
        var observers = structures.belonging(structure).stream()
                .filter(it -> it.role() == Role.OBSERVER)
                .map(Structures.Member::person)
                .toList();
        if (observed) add(tips, Certifies.OBSERVER, observers);
        return tips;
    }

    private void add(List<Tip> tips, Certifies what, Collection<PersonId> people) {
        if (!ready.to(what, people).isEmpty()) return;
        Wanted.certifying(what, courses.all().stream().map(CourseBook::course).toList())
                .ifPresent(it -> tips.add(tip(what, it)));
    }

    private static Tip tip(Certifies what, Course course) {
        return new Tip(what, course.title(), course.language(), course.minutes(), "/formation/" + course.code());
    }
}
