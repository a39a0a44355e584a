package fr.souffleur.kits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.kits.Shelved.Candidate;
import fr.souffleur.kits.Shelved.Name;
import fr.souffleur.kits.Shelved.Standing;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShelvedTest {

    private static final String HAD = "souffleur/HAD-01";

    private final List<Candidate> versions =
            List.of(candidate("1.0.0", false), candidate("1.10.0", true), candidate("1.9.0", true));

    @Test
    void theHighestNumberStandsOnTheShelf() {
        assertThat(Shelved.of(versions, Set.of()))
                .extracting(it -> it.book().kit().version() + " " + it.standing())
                .containsExactly("1.10.0 ON_SHELF", "1.9.0 REPLACED", "1.0.0 REPLACED");
    }

    @Test
    void whenItIsRetiredTheNextOneTakesItsPlace() {
        assertThat(Shelved.of(versions, Set.of(new Name(HAD, "1.10.0"))))
                .extracting(Shelved::standing)
                .containsExactly(Standing.RETIRED, Standing.ON_SHELF, Standing.REPLACED);
    }

    @Test
    void aKitWhoseVersionsAreAllRetiredIsGone() {
        var all = Set.of(new Name(HAD, "1.10.0"), new Name(HAD, "1.9.0"), new Name(HAD, "1.0.0"));
        assertThat(Shelved.of(versions, all)).noneMatch(Shelved::chosen);
    }

    @Test
    void aVersionThatIsShippedNowIsNotListedTwice() {
        assertThat(Shelved.of(List.of(candidate("1.0.0", true), candidate("1.0.0", false)), Set.of()))
                .singleElement()
                .satisfies(it -> assertThat(it.edition()).isNull());
    }

    @Test
    void aPreliminaryVersionComesBeforeTheOneItPrepares() {
        assertThat(Version.of("1.2.0-essai.1")).isLessThan(Version.of("1.2.0")).isGreaterThan(Version.of("1.1.9"));
    }

    private static Candidate candidate(String version, boolean brought) {
        var book = Objects.requireNonNull(
                Zipped.kit("HAD-01").version(version).bring().book());
        return new Candidate(book, brought ? EditionId.fresh() : null, null);
    }
}
