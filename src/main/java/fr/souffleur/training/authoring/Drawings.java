package fr.souffleur.training.authoring;

import fr.souffleur.kits.check.PlainWords;
import fr.souffleur.kits.source.Fault;
import fr.souffleur.kits.source.Faults;
import fr.souffleur.training.course.CourseBook;
import java.util.Optional;

/** Drawings of a draft, as far as they can be shown. */
final class Drawings {

    private Drawings() {}

    /** Why a drawing would not do, whatever is said about it. */
    static Optional<Fault> trouble(Manuscript of, String file) {
        var content = of.files().get(file);
        var yaml = of.yaml(Manuscript.COURSE);
        if (content == null || yaml.isEmpty()) return Optional.empty();
        var faults = new Faults();
        for (var lesson : yaml.get().root().items("lessons"))
            for (var drawing : lesson.items("diagrams"))
                if (drawing.at("file").is(file)) PlainWords.picture(drawing.at("file"), content, faults);
        return faults.sorted().stream().findFirst();
    }

    /** Only what shows itself and does nothing leaves a draft. */
    static Optional<CourseBook.Drawing> find(Manuscript of, String file) {
        var content = of.files().get(file);
        if (content == null
                || !file.startsWith("diagrams/")
                || trouble(of, file).isPresent()) return Optional.empty();
        return Optional.of(new CourseBook.Drawing(PlainWords.pictureType(file), content));
    }
}
