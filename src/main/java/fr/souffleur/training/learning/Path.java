package fr.souffleur.training.learning;

import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structures.Belonging;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.course.Course.Audience;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which courses are for whom, from their roles and the structures that they have them in. Advice: every course is open to everybody. */
public final class Path {

    private Path() {}

    /**
     * What is for somebody who belongs there: what makes them ready first, with what it asks to have followed before it. For who
     * belongs nowhere yet, what players learn.
     */
    public static List<Progress> of(Collection<Belonging> belongings, List<Progress> all) {
        var path = all.stream().filter(it -> suits(it.course(), belongings)).toList();
        return path.stream()
                .sorted(Comparator.comparingInt((Progress it) -> place(it.course(), belongings, path))
                        .thenComparing(it -> it.course().before().size()))
                .toList();
    }

    private static boolean suits(Course course, Collection<Belonging> belongings) {
        if (belongings.isEmpty()) return course.audience().contains(Audience.PLAYER);
        return belongings.stream()
                .anyMatch(it -> course.suits(it.structure().kind())
                        && course.audience().stream().anyMatch(audiences(it)::contains));
    }

    /** As early as the earliest course that asks for it. */
    private static int place(Course course, Collection<Belonging> belongings, List<Progress> path) {
        var asking = path.stream()
                .map(Progress::course)
                .filter(it -> it.before().contains(course.id()))
                .mapToInt(it -> place(it, belongings));
        return IntStream.concat(asking, IntStream.of(place(course, belongings)))
                .min()
                .orElseThrow();
    }

    /** A course stands where whom it names first stands among what somebody does. */
    private static int place(Course course, Collection<Belonging> belongings) {
        return belongings.stream()
                .map(Path::audiences)
                .mapToInt(it -> it.indexOf(course.audience().getFirst()))
                .map(it -> it < 0 ? Audience.values().length : it)
                .min()
                .orElse(0);
    }

    /** What somebody does there, what comes first to be learned first. */
    static List<Audience> audiences(Belonging belonging) {
        var role = belonging.role();
        var newcomer = belonging.structure().medicoSocial() && (role == Role.PILOT || role == Role.MANAGEMENT);
        var audiences = new ArrayList<Audience>();
        if (newcomer) audiences.add(Audience.NEWCOMER);
        audiences.addAll(
                switch (role) {
                    case PILOT -> List.of(Audience.FACILITATOR, Audience.QUALITY, Audience.PLAYER);
                    case MANAGEMENT, HEAD, ARS_READER -> List.of(Audience.MANAGEMENT);
                    case OBSERVER -> List.of(Audience.OBSERVER, Audience.PLAYER);
                    case IT, READER -> List.of(Audience.PLAYER);
                    case CURATOR, COORDINATOR -> List.of(Audience.FACILITATOR, Audience.OBSERVER, Audience.QUALITY);
                    case ADMINISTRATOR -> List.of();
                });
        return audiences;
    }
}
