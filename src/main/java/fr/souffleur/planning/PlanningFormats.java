package fr.souffleur.planning;

import static souffleur.db.Tables.PLANNING_DECLARATION;
import static souffleur.db.Tables.PLANNING_INVITATION;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.OpenFormats;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/**
 * Every exercise as it was prepared, and every one declared, each with the structures that it covers; and those of others that
 * cover this one. The kit is named by id and version: its script is not for every reader of this file.
 */
@Component
class PlanningFormats implements OpenFormats {

    private final ExerciseRows exercises;
    private final PreparationRows preparations;
    private final History history;
    private final Covers covers;
    private final DSLContext sql;

    PlanningFormats(
            ExerciseRows exercises, PreparationRows preparations, History history, Covers covers, DSLContext sql) {
        this.exercises = exercises;
        this.preparations = preparations;
        this.history = history;
        this.covers = covers;
        this.sql = sql;
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
            all.put("covers", covers.of(exercise.id()));
            all.put("invited", invited(exercise.id()));
            files.json("exercices/" + exercise.id() + "/preparation.json", "souffleur.preparation", all);
        }
        var declared = sql.selectFrom(PLANNING_DECLARATION)
                .where(PLANNING_DECLARATION.STRUCTURE_ID.eq(structure))
                .orderBy(PLANNING_DECLARATION.HELD_ON)
                .fetch(this::declaration);
        if (!declared.isEmpty())
            files.json("exercices/ailleurs.json", "souffleur.declarations", Map.of("declarations", declared));
        var covering = covers.covering(structure);
        if (!covering.isEmpty())
            files.json("exercices/par-d-autres.json", "souffleur.covered-by", Map.of("exercises", covering));
    }

    /** By function and answer; names and addresses are those people's own. */
    private List<Map<String, Object>> invited(ExerciseId exercise) {
        return sql.selectFrom(PLANNING_INVITATION)
                .where(PLANNING_INVITATION.EXERCISE_ID.eq(exercise))
                .and(PLANNING_INVITATION.TAKEN_OFF_AT.isNull())
                .orderBy(PLANNING_INVITATION.INVITATION_ID)
                .fetch(it -> Map.of(
                        "function",
                        it.get(PLANNING_INVITATION.DUTY),
                        "part",
                        it.get(PLANNING_INVITATION.PART),
                        "state",
                        it.get(PLANNING_INVITATION.STATE)));
    }

    private Map<String, Object> declaration(Record row) {
        var all = new LinkedHashMap<String, Object>();
        all.put("on", row.get(PLANNING_DECLARATION.HELD_ON));
        all.put("family", row.get(PLANNING_DECLARATION.FAMILY));
        all.put("mode", row.get(PLANNING_DECLARATION.MODE));
        all.put("parts", List.of(row.get(PLANNING_DECLARATION.PARTS).split(",")));
        all.put("boxes", List.of(row.get(PLANNING_DECLARATION.BOXES).split(",")));
        all.put("proof", row.get(PLANNING_DECLARATION.PROOF));
        all.put("state", row.get(PLANNING_DECLARATION.STATE));
        all.put("reason", Objects.requireNonNullElse(row.get(PLANNING_DECLARATION.REASON), ""));
        all.put("covers", covers.ofDeclared(row.get(PLANNING_DECLARATION.DECLARATION_ID)));
        return all;
    }
}
