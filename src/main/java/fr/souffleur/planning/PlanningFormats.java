package fr.souffleur.planning;

import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.OpenFormats;
import java.io.IOException;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;

/** Every exercise as it was prepared. The kit is named by id and version: its script is not for every reader of this file. */
@Component
class PlanningFormats implements OpenFormats {

    private final ExerciseRows exercises;
    private final PreparationRows preparations;
    private final History history;

    PlanningFormats(ExerciseRows exercises, PreparationRows preparations, History history) {
        this.exercises = exercises;
        this.preparations = preparations;
        this.history = history;
    }

    @Override
    public void write(Caller by, StructureId structure, Files files) throws IOException {
        for (var exercise : exercises.of(structure)) {
            var all = new LinkedHashMap<String, Object>();
            all.put("exercise", exercise);
            all.put("answers", preparations.answers(exercise.id()));
            all.put("roles", preparations.parts(exercise.id()));
            all.put("ticks", preparations.ticks(exercise.id()));
            all.put("changes", history.of(exercise.id()));
            files.json("exercices/" + exercise.id() + "/preparation.json", "souffleur.preparation", all);
        }
    }
}
