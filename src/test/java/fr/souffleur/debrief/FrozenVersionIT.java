package fr.souffleur.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.kits.Kits;
import fr.souffleur.kits.Zipped;
import fr.souffleur.kits.workshop.Workshop;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the workshop does with the shelf never reaches an exercise that has chosen. */
@DoorTest
@Import(Tables.class)
class FrozenVersionIT {

    @Autowired
    Tables tables;

    @Autowired
    Workshop workshop;

    @Autowired
    Kits kits;

    @Autowired
    Exercises exercises;

    @Autowired
    Structures structures;

    @Autowired
    Debriefs debriefs;

    @Autowired
    LiveExercises live;

    @Autowired
    TestClock.Moving clock;

    final StructureId gcs = StructureId.fresh();
    final String kit = "essai/F-" + Integer.toHexString(gcs.hashCode()).toUpperCase(Locale.ROOT);

    @Test
    void anExerciseKeepsTheVersionItChoseThroughANewOneAndThroughRetirement() {
        structures.add(new Structure(gcs, "GCS Val-Fictif", Structure.REGIONAL_BODY, ZoneId.of("Europe/Paris")));
        var camille = new Caller.Person(tables.member(gcs, Role.CURATOR));
        var renaud = new Caller.Person(tables.member(gcs, Role.CURATOR));
        publish(camille, renaud, Zipped.kit("HAD-01").id(kit).version("1.0.0"));
        var planned = tables.planned(kit);
        var played = tables.planned(kit);
        tables.start(played);
        clock.forward(Duration.ofSeconds(10));
        tables.end(played);
        var before = debriefs.report(played.pilot(), played.exercise());

        publish(
                camille,
                renaud,
                Zipped.kit("HAD-01")
                        .id(kit)
                        .version("2.0.0")
                        .words("title", "Un tout autre titre")
                        .words("attribution", "Un tout autre auteur"));
        assertThat(kits.get(kit).version()).isEqualTo("2.0.0");
        assertThat(exercises.get(planned.pilot(), planned.exercise()).title()).isEqualTo("Tournée sans carte");
        assertThat(exercises.sheet(planned.exercise()).kitVersion()).isEqualTo("1.0.0");
        assertThat(debriefs.report(played.pilot(), played.exercise())).isEqualTo(before);

        workshop.retire(camille, gcs, kit, "2.0.0", "Essai");
        workshop.retire(camille, gcs, kit, "1.0.0", "Essai");
        assertThat(kits.all()).extracting(it -> it.id()).doesNotContain(kit);
        tables.start(planned);
        assertThat(live.chronicle(planned.pilot(), planned.exercise()).sheet().kitVersion())
                .isEqualTo("1.0.0");
        assertThat(debriefs.report(played.pilot(), played.exercise())).isEqualTo(before);
    }

    private void publish(Caller camille, Caller renaud, Zipped version) {
        var edition = workshop.bring(camille, gcs, version.bring(), "");
        workshop.approve(renaud, gcs, edition, 0);
        workshop.publish(camille, gcs, edition, 1);
    }
}
