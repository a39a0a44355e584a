package fr.souffleur.training.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures.Belonging;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.format.CoursesCheck;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Of the courses that are shipped. */
class PathTest {

    private static final List<Progress> ALL = CoursesCheck.of(java.nio.file.Path.of("kits/courses")).courses().stream()
            .map(it -> Progress.none(Objects.requireNonNull(it.book()).course()))
            .toList();

    @Test
    void aPilotOfASmallHomeBeginsWithItsFirstStepsAndThenLearnsToAnimate() {
        assertThat(path(in("ehpad", Role.PILOT)))
                .startsWith("MEDICO-SOCIAL", "PARTICIPER", "ANIMER")
                .contains("RETEX")
                .doesNotContain("DIRIGER");
    }

    @Test
    void aHospitalIsAskedNothingOfSmallHomes() {
        assertThat(path(in("hospital", Role.PILOT)))
                .startsWith("PARTICIPER", "ANIMER")
                .doesNotContain("MEDICO-SOCIAL");
        assertThat(path(in("hospital", Role.MANAGEMENT))).startsWith("DIRIGER");
    }

    @Test
    void anObserverLearnsToObserve() {
        assertThat(path(in("ehpad", Role.OBSERVER))).startsWith("PARTICIPER", "OBSERVER");
    }

    @Test
    void whoBelongsNowhereYetLearnsWhatPlayersLearn() {
        assertThat(path()).containsExactly("PARTICIPER");
    }

    @Test
    void rolesInSeveralPlacesAddUp() {
        assertThat(path(in("ehpad", Role.OBSERVER), in("hospital", Role.MANAGEMENT)))
                .contains("OBSERVER", "DIRIGER", "PARTICIPER");
    }

    private static Belonging in(String kind, Role role) {
        return new Belonging(new Structure(StructureId.fresh(), "Une maison", kind, ZoneId.of("Europe/Paris")), role);
    }

    private static List<String> path(Belonging... belongings) {
        return Path.of(Arrays.asList(belongings), ALL).stream()
                .map(Progress::course)
                .map(Course::code)
                .toList();
    }
}
