package fr.souffleur.planning.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.structures.Regions;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The largest table that is taken, and the one that is a line too long. */
@DoorTest
class ManyPastExercisesIT {

    @Autowired
    Structures structures;

    @Autowired
    Regions regions;

    @Autowired
    People people;

    @Autowired
    PastExercises past;

    @Autowired
    Acceptance acceptance;

    static final int HOMES = 40;
    static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    final StructureId body = StructureId.fresh();
    Caller coordinator;

    @BeforeEach
    void aRegionOfFortyHomes() {
        add(body, "GCS Val-Fictif", Structure.REGIONAL_BODY);
        for (int i = 0; i < HOMES; i++) {
            var home = StructureId.fresh();
            add(home, name(i), "ehpad");
            regions.follow(body, home);
        }
        var person = people.arrive("test", UUID.randomUUID().toString(), "Sophie Lemaire", "");
        structures.join(body, person.id(), Role.COORDINATOR);
        SignIn.as(person.id());
        coordinator = person.caller();
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void twoThousandExercisesComeInWholeAndNoneIsLost() {
        var file = table(PastExercises.MOST);
        var preview = past.preview(coordinator, body, file);
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.rows()).hasSize(2_000);
        assertThat(past.bring(coordinator, body, file)).isEqualTo(2_000);
        var kept = new HashSet<String>();
        for (var it : acceptance.waiting(coordinator, body))
            kept.add(it.structure().name() + " "
                    + it.declaration().held().on() + " "
                    + it.declaration().held().proof());
        assertThat(kept).hasSize(2_000);
        for (int i = 0; i < 2_000; i++) assertThat(kept).contains(name(i % HOMES) + " " + day(i) + " GED " + i);
    }

    @Test
    void oneMoreIsRefusedWholeAndSaysHowManyATableMayBring() {
        var file = table(PastExercises.MOST + 1);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> past.bring(coordinator, body, file))
                .satisfies(it -> assertThat(it.key()).isEqualTo("planning.most"))
                .satisfies(it -> assertThat(it.arguments()).containsExactly(2_000));
        assertThat(acceptance.waiting(coordinator, body)).isEmpty();
    }

    /** As the template has it: headings, the line that shows how, then the exercises. */
    private static byte[] table(int exercises) {
        var lines = new ArrayList<>(PastTables.heads());
        for (int i = 0; i < exercises; i++)
            lines.add(PastTables.row("", name(i % HOMES), day(i).toString(), "ANS", "GED " + i));
        return PastTables.xlsx(lines);
    }

    private static LocalDate day(int exercise) {
        return FIRST.plusDays(exercise / HOMES);
    }

    private static String name(int home) {
        return "EHPAD n° " + home;
    }

    private void add(StructureId id, String name, String kind) {
        structures.add(new Structure(id, name, kind, ZoneId.of("Europe/Paris")));
    }
}
