package fr.souffleur.structures.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static souffleur.db.Tables.STRUCTURES_STRUCTURE;

import fr.souffleur.DoorTest;
import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.register.Brought;
import fr.souffleur.structures.register.reading.Published;
import java.time.ZoneId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Of whom the yearly exercise is asked: the register first, then what a structure is. */
@DoorTest
@Import(Brought.class)
class ObligationIT {

    @Autowired
    Obligation obligation;

    @Autowired
    Structures structures;

    @Autowired
    Brought brought;

    @Autowired
    DSLContext sql;

    @Test
    void withoutANumberWhatItIsDecides() {
        var region = brought.region();
        assertThat(obligation.of(region.coordinator(), structure("hospital", null)))
                .isTrue();
        assertThat(obligation.of(region.coordinator(), structure("had", null))).isTrue();
        assertThat(obligation.of(region.coordinator(), structure("ehpad", null)))
                .isFalse();
        assertThat(obligation.of(region.coordinator(), structure("hospital", region.number(77))))
                .as("a number that the register does not know")
                .isTrue();
    }

    @Test
    void itsCategoryInTheRegisterCountsMoreThanWhatItIs() {
        var region = brought.region();
        brought.bring(
                region,
                new Published()
                        .entity(region.number(1), "CENTRE HOSPITALIER DES OSIERS", region.commune())
                        .site(region.number(2), "CENTRE DES OSIERS", "156", region.commune(), "OSIERS")
                        .site(region.number(3), "RESIDENCE DES OSIERS", "365", region.commune(), "OSIERS"));
        assertThat(obligation.of(region.coordinator(), structure("hospital", region.number(2))))
                .isFalse();
        assertThat(obligation.of(region.coordinator(), structure("esms", region.number(3))))
                .isTrue();
    }

    private Structure structure(String kind, String finess) {
        var structure = new Structure(StructureId.fresh(), "Les Osiers", kind, ZoneId.of("Europe/Paris"));
        structures.add(structure);
        sql.update(STRUCTURES_STRUCTURE)
                .set(STRUCTURES_STRUCTURE.FINESS, finess)
                .where(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(structure.id()))
                .execute();
        return structure;
    }
}
