package fr.souffleur.shell;

import fr.souffleur.structures.Structures.Belonging;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The six steps of a structure's year and where it stands. */
@Component
class Year {

    private final Clock clock;

    Year(Clock clock) {
        this.clock = clock;
    }

    record Step(String name, String words, String path) {}

    List<Step> steps(Optional<Belonging> here) {
        return List.of();
    }

    /** The calendar year in the structure's own zone. */
    int number(Optional<Belonging> here) {
        return here.map(it -> ZonedDateTime.now(clock.withZone(it.structure().zone())))
                .orElseGet(() -> ZonedDateTime.now(clock))
                .getYear();
    }
}
