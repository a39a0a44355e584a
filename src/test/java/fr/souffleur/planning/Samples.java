package fr.souffleur.planning;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.kits.Kit;
import fr.souffleur.kits.ShippedKits;
import fr.souffleur.structures.Structure;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A nursing home, and small pieces of a kit, for the tests of this module. */
final class Samples {

    static final PersonId CLAIRE = PersonId.fresh();
    static final Instant NOVEMBER = Instant.parse("2026-11-10T09:00:00Z");
    static final Structure TILLEULS =
            new Structure(StructureId.fresh(), "EHPAD Les Tilleuls", "ehpad", ZoneId.of("Europe/Paris"));

    private Samples() {}

    static Exercise exercise(Exercise.Status status, @Nullable Instant startsAt) {
        return new Exercise(
                ExerciseId.fresh(),
                TILLEULS.id(),
                "souffleur/EHPAD-01",
                "1.0.0",
                "Le mail de la facture",
                "fr",
                status,
                startsAt,
                CLAIRE,
                true,
                3);
    }

    /** The shipped kit of the nursing homes, frozen. */
    static KitCopy ehpad01() {
        var kits = ShippedKits.open();
        return KitCopy.of(kits.book("souffleur/EHPAD-01"), kits);
    }

    static Kit.Variable variable(String key, String kind, boolean required, @Nullable String preset) {
        return new Kit.Variable(key, "Question " + key + " ?", "", "", required, preset, kind);
    }

    static Map<String, ContextSheet.Given> given(String key, String answer) {
        return Map.of(key, new ContextSheet.Given(answer, CLAIRE, NOVEMBER));
    }

    static RunSheet sheet(KitCopy copy, Map<String, ContextSheet.Given> answers) {
        return RunSheets.of(
                exercise(Exercise.Status.PLANNED, null),
                TILLEULS,
                copy,
                ContextSheet.of(copy.kit(), answers).values(),
                Cast.proposed(copy.kit().roles(), 4).holders(),
                Set.of(),
                List.of());
    }

    static List<String> keys(List<ContextSheet.Question> questions) {
        return questions.stream().map(it -> it.variable().key()).toList();
    }
}
