package fr.souffleur.training.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.training.learning.Calibrations.Session;
import fr.souffleur.training.quiz.Calibrated.Compared;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@DoorTest
@TestPropertySource(properties = "souffleur.courses=src/test/resources/courses")
class CalibrationsIT {

    @Autowired
    Calibrations calibrations;

    @Autowired
    Learning learning;

    private final Caller anna = new Caller.Person(PersonId.fresh());

    @Test
    void ratingsAreKeptAsTheyComeAndChangeUntilTheyAreHandedIn() {
        var session = calibrations.begin(anna, "VIGNETTES", "e");
        calibrations.rate(anna, session.id(), "v1/1.1", "1");
        calibrations.rate(anna, session.id(), "v1/1.1", "3");

        var again = calibrations.begin(anna, "VIGNETTES", "e");
        assertThat(again.id()).isEqualTo(session.id());
        assertThat(again.drafts()).containsExactly(Map.entry("v1/1.1", "3"));
        assertThatThrownBy(() -> calibrations.handIn(anna, session.id(), "v1"))
                .hasMessageContaining("training.ratings-missing");
    }

    @Test
    void anObserverIsNotYetCalibratedAndThenIs() {
        var first = rated("e", Map.of("v1/1.1", "1", "v1/3.1", "3", "v1/5.3", "NJ"));
        assertThat(first.closedAt()).isNotNull();
        assertThat(first.result().right()).isEqualTo(1);
        assertThat(first.result().reached()).isFalse();
        assertThat(learning.of(anna, "VIGNETTES").calibrated()).isFalse();

        var second = rated("h", Map.of("v2/3.1", "1", "v2/2.2", "0"));
        assertThat(second.result().reached()).isTrue();
        assertThat(learning.of(anna, "VIGNETTES").complete()).isTrue();
        assertThat(calibrations.of(anna, "VIGNETTES")).hasSize(2);
    }

    @Test
    void theKeyIsSilentUntilAVignetteIsHandedInAndThenAnswersEveryRating() {
        var session = calibrations.begin(anna, "VIGNETTES", "e");
        calibrations.rate(anna, session.id(), "v1/5.3", "0");
        assertThat(calibrations.begin(anna, "VIGNETTES", "e").result().ratings())
                .extracting(Compared::given)
                .containsOnlyNulls();

        var after = rated("e", Map.of("v1/1.1", "3", "v1/3.1", "1", "v1/5.3", "0"));
        assertThat(after.result().ratings().getLast().comment())
                .contains("Un 0 reprocherait un stimulus qui n’est pas venu.");
        assertThatThrownBy(() -> calibrations.rate(anna, session.id(), "v1/1.1", "0"))
                .hasMessageContaining("training.handed-in");
        assertThat(calibrations.handIn(anna, session.id(), "v1").result()).isEqualTo(after.result());
    }

    @Test
    void whatIsNotAskedForAndWhatIsAnothersIsUnknown() {
        var session = calibrations.begin(anna, "VIGNETTES", "e");
        var other = new Caller.Person(PersonId.fresh());

        assertThatThrownBy(() -> calibrations.rate(anna, session.id(), "v2/3.1", "1"))
                .hasMessageContaining("unknown");
        assertThatThrownBy(() -> calibrations.rate(anna, session.id(), "v1/1.1", "4"))
                .hasMessageContaining("unknown");
        assertThatThrownBy(() -> calibrations.rate(other, session.id(), "v1/1.1", "1"))
                .hasMessageContaining("unknown");
        assertThatThrownBy(() -> calibrations.begin(anna, "VIGNETTES", "x")).hasMessageContaining("unknown");
        assertThatThrownBy(() -> calibrations.begin(anna, "PETIT", "e")).hasMessageContaining("unknown");
        assertThatThrownBy(() -> learning.done(anna, "VIGNETTES", "calibrage"))
                .hasMessageContaining("training.by-rating");
    }

    private Session rated(String set, Map<String, String> levels) {
        var session = calibrations.begin(anna, "VIGNETTES", set);
        levels.forEach((place, level) -> calibrations.rate(anna, session.id(), place, level));
        return calibrations.handIn(
                anna, session.id(), session.set().vignettes().getFirst().id());
    }
}
