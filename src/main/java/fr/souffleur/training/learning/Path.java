package fr.souffleur.training.learning;

import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures.Belonging;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.course.Course.Audience;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which courses are for whom, from their roles and the structures that they have them in. Advice: every course is open to everybody. */
public final class Path {

    private Path() {}

    /** What is for somebody who belongs there, in the order of the shelf; for who belongs nowhere yet, what newcomers and players learn. */
    public static List<Progress> of(Collection<Belonging> belongings, List<Progress> all) {
        return all.stream().filter(it -> suits(it.course(), belongings)).toList();
    }

    private static boolean suits(Course course, Collection<Belonging> belongings) {
        if (belongings.isEmpty()) return fits(course, EnumSet.of(Audience.PLAYER));
        return belongings.stream()
                .anyMatch(it ->
                        course.suits(it.structure().kind()) && fits(course, audiences(it.role(), it.structure())));
    }

    private static boolean fits(Course course, Set<Audience> audiences) {
        return course.audience().stream().anyMatch(audiences::contains);
    }

    static Set<Audience> audiences(Role role, Structure structure) {
        var audiences = switch (role) {
            case PILOT -> EnumSet.of(Audience.FACILITATOR, Audience.QUALITY, Audience.PLAYER);
            case MANAGEMENT -> EnumSet.of(Audience.MANAGEMENT);
            case OBSERVER -> EnumSet.of(Audience.OBSERVER, Audience.PLAYER);
            case IT, READER -> EnumSet.of(Audience.PLAYER);
            case CURATOR, COORDINATOR -> EnumSet.of(Audience.FACILITATOR, Audience.OBSERVER, Audience.QUALITY);
            case HEAD, ARS_READER -> EnumSet.of(Audience.MANAGEMENT);
            case ADMINISTRATOR -> EnumSet.noneOf(Audience.class);
        };
        var newcomer = structure.medicoSocial() && (role == Role.PILOT || role == Role.MANAGEMENT);
        if (newcomer) audiences.add(Audience.NEWCOMER);
        return audiences;
    }
}
