package fr.souffleur.planning;

import static souffleur.db.Tables.PLANNING_ANSWER;
import static souffleur.db.Tables.PLANNING_CHANGE;
import static souffleur.db.Tables.PLANNING_DECLARATION;
import static souffleur.db.Tables.PLANNING_EXERCISE;
import static souffleur.db.Tables.PLANNING_INVITATION;
import static souffleur.db.Tables.PLANNING_ROLE;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.Passages;
import fr.souffleur.journal.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/** What people typed while they prepared: answers, first names, reasons, whom they invited and what those remarked. */
@Component
class PlanningPassages implements Passages {

    private static final List<Place<?>> PLACES = List.of(
            new Place<>("answer", PLANNING_ANSWER, PLANNING_ANSWER.EXERCISE_ID, PLANNING_ANSWER.ANSWER, 4_000),
            new Place<>("first-name", PLANNING_ROLE, PLANNING_ROLE.EXERCISE_ID, PLANNING_ROLE.PERSON_NAME, 200),
            new Place<>("reason", PLANNING_CHANGE, PLANNING_CHANGE.EXERCISE_ID, PLANNING_CHANGE.REASON, 1_000),
            new Place<>("place", PLANNING_EXERCISE, PLANNING_EXERCISE.EXERCISE_ID, PLANNING_EXERCISE.PLACE, 200),
            invited(PLANNING_INVITATION.TOLD_PLACE, 200),
            invited(PLANNING_INVITATION.PERSON_NAME, 200),
            invited(PLANNING_INVITATION.DUTY, 100),
            invited(PLANNING_INVITATION.REMARK, 500),
            invited(PLANNING_INVITATION.ADDRESS, 0));

    private static final Map<String, Field<String>> DECLARED =
            Map.of("proof", PLANNING_DECLARATION.PROOF, "answer-reason", PLANNING_DECLARATION.REASON);

    private static Place<?> invited(Field<String> text, int longest) {
        return new Place<>("invited", PLANNING_INVITATION, PLANNING_INVITATION.EXERCISE_ID, text, longest);
    }

    private final DSLContext sql;

    PlanningPassages(DSLContext sql) {
        this.sql = sql;
    }

    /** A column with typed text. @param longest signs that it holds; none where a part would be no use: all of it goes */
    private record Place<R extends Record>(
            String name, Table<R> table, TableField<R, ExerciseId> exercise, Field<String> text, int longest) {}

    @Override
    public List<Passage> find(StructureId structure, Wording words) {
        var found = new ArrayList<Passage>();
        for (var place : PLACES)
            sql.select(place.exercise(), place.text())
                    .from(place.table())
                    .where(of(structure, place))
                    .forEach(row -> words.context(row.value2())
                            .ifPresent(it -> found.add(new Passage(place.name(), row.value1(), it))));
        DECLARED.forEach((name, text) -> sql.select(text)
                .from(PLANNING_DECLARATION)
                .where(PLANNING_DECLARATION.STRUCTURE_ID.eq(structure))
                .and(text.isNotNull())
                .forEach(row -> words.context(row.value1()).ifPresent(it -> found.add(new Passage(name, null, it)))));
        return found;
    }

    @Override
    public void remove(Caller by, StructureId structure, Wording words) {
        for (var place : PLACES)
            sql.selectDistinct(place.text())
                    .from(place.table())
                    .where(of(structure, place))
                    .forEach(row -> {
                        if (words.in(row.value1())) rewrite(structure, place, row.value1(), words);
                    });
        DECLARED.forEach((name, text) -> sql.selectDistinct(text)
                .from(PLANNING_DECLARATION)
                .where(PLANNING_DECLARATION.STRUCTURE_ID.eq(structure))
                .and(text.isNotNull())
                .forEach(row -> {
                    if (words.in(row.value1()))
                        sql.update(PLANNING_DECLARATION)
                                .set(text, words.without(row.value1(), name.equals("proof") ? 200 : 1_000))
                                .where(PLANNING_DECLARATION.STRUCTURE_ID.eq(structure))
                                .and(text.eq(row.value1()))
                                .execute();
                }));
    }

    private void rewrite(StructureId structure, Place<?> place, String text, Wording words) {
        sql.update(place.table())
                .set(place.text(), place.longest() == 0 ? null : words.without(text, place.longest()))
                .where(of(structure, place))
                .and(place.text().eq(text))
                .execute();
    }

    private Condition of(StructureId structure, Place<?> place) {
        return place.text()
                .isNotNull()
                .and(place.exercise()
                        .in(sql.select(PLANNING_EXERCISE.EXERCISE_ID)
                                .from(PLANNING_EXERCISE)
                                .where(PLANNING_EXERCISE.STRUCTURE_ID.eq(structure))));
    }
}
