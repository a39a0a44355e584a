package fr.souffleur.steering;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.planning.Sightings;
import fr.souffleur.structures.Regions;
import fr.souffleur.structures.Structure;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of a region, or of a group, has exercised this year. */
@Service
@Transactional(readOnly = true)
public class Coverage {

    private final Regions regions;
    private final Sightings sightings;
    private final Clock clock;

    Coverage(Regions regions, Sightings sightings, Clock clock) {
        this.regions = regions;
        this.sightings = sightings;
        this.clock = clock;
    }

    /**
     * Each structure followed there, by name.
     *
     * @throws Refused {@code unknown} or {@code not-allowed} for who does not follow
     */
    public List<Standing> of(Caller caller, StructureId place) {
        var exercises = sightings.of(caller, place);
        return regions.followed(caller, place).stream()
                .filter(Structure::exercises)
                .map(it -> Standing.of(
                        it, exercises.getOrDefault(it.id(), List.of()), LocalDate.now(clock.withZone(it.zone()))))
                .toList();
    }
}
