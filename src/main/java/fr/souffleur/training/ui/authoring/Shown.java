package fr.souffleur.training.ui.authoring;

import fr.souffleur.common.Caller;
import fr.souffleur.training.authoring.Draft;
import fr.souffleur.training.learning.Figure;
import fr.souffleur.training.learning.QuestionFigures;
import fr.souffleur.training.shelf.Courses;
import java.util.Map;
import java.util.Optional;

/**
 * How the version that learners follow now is answered, beside what is being written.
 *
 * @param version empty when nobody follows the course yet
 */
record Shown(String version, Map<String, Figure> figures) {

    static Shown of(Caller caller, Draft draft, QuestionFigures figures, Courses courses) {
        return courses.find(draft.course())
                .map(it -> it.course().version())
                .map(it -> new Shown(it, figures.of(caller, draft.structure(), draft.course(), it)))
                .orElse(new Shown("", Map.of()));
    }

    Optional<Figure> of(String question) {
        return Optional.ofNullable(figures.get(question));
    }
}
