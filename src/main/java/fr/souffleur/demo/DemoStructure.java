package fr.souffleur.demo;

import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Structure;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** A structure that exists on paper only. */
enum DemoStructure {
    LES_TILLEULS(1, "EHPAD Les Tilleuls", "ehpad"),
    LES_GLYCINES(2, "Résidence des Glycines", "ehpad"),
    GCS_VAL_FICTIF(3, "GCS e-santé Val-Fictif", Structure.REGIONAL_BODY),
    GHT_VAL_FICTIF(4, "GHT du Val-Fictif", Structure.GROUP);

    final StructureId id;
    private final String fullName;
    private final String kind;

    DemoStructure(int number, String fullName, String kind) {
        this.id = StructureId.parse("00000000-0000-7000-8000-00000000000" + number);
        this.fullName = fullName;
        this.kind = kind;
    }

    Structure structure() {
        return new Structure(id, fullName, kind, ZoneId.of("Europe/Paris"));
    }

    static List<StructureId> ids() {
        return Arrays.stream(values()).map(it -> it.id).toList();
    }
}
