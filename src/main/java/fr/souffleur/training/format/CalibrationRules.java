package fr.souffleur.training.format;

import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.Spot;
import java.util.HashSet;

/** Vignettes ask after criteria that exist, each once, and their key answers who rated otherwise. */
final class CalibrationRules {

    private CalibrationRules() {}

    static void check(CourseParts parts, Faults faults) {
        if (parts.calibration().isEmpty()) return;
        var ids = new HashSet<String>();
        for (var set : parts.calibration().get().items("sets")) {
            LessonRules.unique(set.at("id"), ids, faults);
            for (var vignette : set.items("vignettes")) {
                LessonRules.unique(vignette.at("id"), ids, faults);
                ratings(vignette, parts, faults);
            }
        }
    }

    private static void ratings(Spot vignette, CourseParts parts, Faults faults) {
        var seen = new HashSet<String>();
        for (var rating : vignette.items("ratings")) {
            var criterion = rating.at("criterion");
            LessonRules.unique(criterion, seen, faults);
            if (!criterion.text().isEmpty() && !parts.criteria().contains(criterion.text()))
                faults.add(criterion.fault("course.criterion-unknown", criterion.text()));
            var expected = rating.at("expected");
            if (!expected.is("3")
                    && !rating.at("if-higher").present()
                    && !expected.text().isEmpty()) faults.add(rating.fault("schema.missing-key", "if-higher"));
            if (!rating.at("if-lower").present()) faults.add(rating.fault("schema.missing-key", "if-lower"));
        }
    }
}
