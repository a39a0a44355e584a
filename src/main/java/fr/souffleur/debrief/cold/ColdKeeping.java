package fr.souffleur.debrief.cold;

import static souffleur.db.Tables.DEBRIEF_COLD;
import static souffleur.db.Tables.DEBRIEF_COLD_ADVICE;
import static souffleur.db.Tables.DEBRIEF_COLD_GAP;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.Passages;
import fr.souffleur.journal.Periods;
import fr.souffleur.journal.PersonalData;
import fr.souffleur.journal.Retention;
import fr.souffleur.journal.Row;
import fr.souffleur.journal.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What cold debriefs hold in somebody's words, and for how long: as long as reports. */
@Component
class ColdKeeping implements Passages, Retention, PersonalData {

    /** A column with typed text. @param longest signs that it holds */
    private record Place<R extends Record>(
            Table<R> table,
            TableField<R, StructureId> structure,
            TableField<R, ExerciseId> exercise,
            Field<String> text,
            int longest) {}

    private static final List<Place<?>> PLACES = List.of(
            cold(DEBRIEF_COLD.PRESENT, ColdDebrief.LONGEST_PRESENT),
            cold(DEBRIEF_COLD.FACTS, ColdDebrief.LONGEST),
            cold(DEBRIEF_COLD.SEQUEL, ColdDebrief.LONGEST),
            cold(DEBRIEF_COLD.PLAN_AS, ColdDebrief.LONGEST_FUNCTION),
            gap(DEBRIEF_COLD_GAP.BODY),
            gap(DEBRIEF_COLD_GAP.CAUSE),
            new Place<>(
                    DEBRIEF_COLD_ADVICE,
                    DEBRIEF_COLD_ADVICE.STRUCTURE_ID,
                    DEBRIEF_COLD_ADVICE.EXERCISE_ID,
                    DEBRIEF_COLD_ADVICE.REASON,
                    ColdDebrief.LONGEST_LINE));

    private final DSLContext sql;
    private final Periods periods;

    ColdKeeping(DSLContext sql, Periods periods) {
        this.sql = sql;
        this.periods = periods;
    }

    @Override
    public List<Passage> find(StructureId structure, Wording words) {
        var found = new ArrayList<Passage>();
        for (var place : PLACES)
            sql.select(place.exercise(), place.text())
                    .from(place.table())
                    .where(place.structure().eq(structure))
                    .forEach(row -> words.context(row.value2())
                            .ifPresent(it -> found.add(new Passage("cold", row.value1(), it))));
        return found;
    }

    @Override
    public void remove(Caller by, StructureId structure, Wording words) {
        for (var place : PLACES)
            sql.selectDistinct(place.text())
                    .from(place.table())
                    .where(place.structure().eq(structure))
                    .forEach(row -> {
                        if (words.in(row.value1()))
                            sql.update(place.table())
                                    .set(place.text(), words.without(row.value1(), place.longest()))
                                    .where(place.structure().eq(structure))
                                    .and(place.text().eq(row.value1()))
                                    .execute();
                    });
    }

    @Override
    public List<Due> due(Instant now) {
        return sql.select(DEBRIEF_COLD.STRUCTURE_ID, DSL.count())
                .from(DEBRIEF_COLD)
                .where(DEBRIEF_COLD.WRITTEN_AT.lt(Periods.limit(periods.reports(), now)))
                .groupBy(DEBRIEF_COLD.STRUCTURE_ID)
                .fetch(it -> new Due("debriefs", it.value1(), it.value2()));
    }

    @Override
    public void run(Instant now) {
        var limit = Periods.limit(periods.reports(), now);
        sql.deleteFrom(DEBRIEF_COLD_GAP)
                .where(DEBRIEF_COLD_GAP.WRITTEN_AT.lt(limit))
                .execute();
        sql.deleteFrom(DEBRIEF_COLD_ADVICE)
                .where(DEBRIEF_COLD_ADVICE.WRITTEN_AT.lt(limit))
                .execute();
        sql.deleteFrom(DEBRIEF_COLD).where(DEBRIEF_COLD.WRITTEN_AT.lt(limit)).execute();
    }

    @Override
    public String module() {
        return "cold";
    }

    @Override
    public List<Held> export(PersonId person) {
        return List.of(
                new Held(
                        "cold-debriefs",
                        sql.selectFrom(DEBRIEF_COLD)
                                .where(DEBRIEF_COLD.WRITTEN_BY.eq(person))
                                .orderBy(DEBRIEF_COLD.WRITTEN_AT)
                                .fetch(it -> Row.of("exercise", it.get(DEBRIEF_COLD.EXERCISE_ID))
                                        .and("text", it.get(DEBRIEF_COLD.FACTS) + "\n" + it.get(DEBRIEF_COLD.SEQUEL))
                                        .and("at", it.get(DEBRIEF_COLD.WRITTEN_AT)))),
                new Held(
                        "cold-gaps",
                        sql.selectFrom(DEBRIEF_COLD_GAP)
                                .where(DEBRIEF_COLD_GAP.WRITTEN_BY.eq(person))
                                .orderBy(DEBRIEF_COLD_GAP.WRITTEN_AT)
                                .fetch(it -> Row.of("exercise", it.get(DEBRIEF_COLD_GAP.EXERCISE_ID))
                                        .and(
                                                "text",
                                                it.get(DEBRIEF_COLD_GAP.BODY) + "\n" + it.get(DEBRIEF_COLD_GAP.CAUSE))
                                        .and("at", it.get(DEBRIEF_COLD_GAP.WRITTEN_AT)))));
    }

    private static Place<?> cold(Field<String> text, int longest) {
        return new Place<>(DEBRIEF_COLD, DEBRIEF_COLD.STRUCTURE_ID, DEBRIEF_COLD.EXERCISE_ID, text, longest);
    }

    private static Place<?> gap(Field<String> text) {
        return new Place<>(
                DEBRIEF_COLD_GAP,
                DEBRIEF_COLD_GAP.STRUCTURE_ID,
                DEBRIEF_COLD_GAP.EXERCISE_ID,
                text,
                ColdDebrief.LONGEST_LINE);
    }
}
