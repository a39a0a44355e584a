package fr.souffleur.debrief;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.DEBRIEF_ACTION_CHANGE;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Uuids;
import fr.souffleur.debrief.ActionChange.What;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who changed what of an action, and when: lines are added, and read. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ActionTrail {

    private final DSLContext sql;
    private final Clock clock;

    ActionTrail(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** An action and who has it in hand. */
    public record At(ExerciseId exercise, StructureId structure, ActionId action, PersonId by) {}

    /** Writes a line, unless nothing has changed. */
    public void write(At at, What what, @Nullable Object was, @Nullable Object became) {
        var before = text(was);
        var after = text(became);
        if (before != null && Objects.equals(before, after)) return;
        if (was == null && became == null && !alone(what)) return;
        sql.insertInto(DEBRIEF_ACTION_CHANGE)
                .set(DEBRIEF_ACTION_CHANGE.CHANGE_ID, Uuids.v7())
                .set(DEBRIEF_ACTION_CHANGE.EXERCISE_ID, at.exercise())
                .set(DEBRIEF_ACTION_CHANGE.STRUCTURE_ID, at.structure())
                .set(DEBRIEF_ACTION_CHANGE.ACTION_ID, at.action().value())
                .set(DEBRIEF_ACTION_CHANGE.WHAT, what.name())
                .set(DEBRIEF_ACTION_CHANGE.WAS, before)
                .set(DEBRIEF_ACTION_CHANGE.BECAME, after)
                .set(DEBRIEF_ACTION_CHANGE.CHANGED_BY, at.by())
                .set(DEBRIEF_ACTION_CHANGE.CHANGED_AT, clock.instant())
                .execute();
    }

    /** Every field that is not what it was. */
    public void compare(At at, Action before, Action after) {
        write(at, What.TEXT, before.text(), after.text());
        write(at, What.OWNER, before.owner(), after.owner());
        write(at, What.DUE, before.due(), after.due());
        write(at, What.EVIDENCE, before.evidence(), after.evidence());
    }

    /** The newest first. */
    public List<ActionChange> of(ExerciseId exercise, ActionId action) {
        return sql.select(
                        DEBRIEF_ACTION_CHANGE.WHAT,
                        DEBRIEF_ACTION_CHANGE.WAS,
                        DEBRIEF_ACTION_CHANGE.BECAME,
                        DEBRIEF_ACTION_CHANGE.CHANGED_BY,
                        DEBRIEF_ACTION_CHANGE.CHANGED_AT)
                .from(DEBRIEF_ACTION_CHANGE)
                .where(DEBRIEF_ACTION_CHANGE.EXERCISE_ID.eq(exercise))
                .and(DEBRIEF_ACTION_CHANGE.ACTION_ID.eq(action.value()))
                .orderBy(DEBRIEF_ACTION_CHANGE.CHANGED_AT.desc(), DEBRIEF_ACTION_CHANGE.CHANGE_ID.desc())
                .fetch(mapping((String what, String was, String became, PersonId by, java.time.Instant then) ->
                        new ActionChange(What.valueOf(what), was, became, by, then)));
    }

    private static boolean alone(What what) {
        return what == What.REMOVED || what == What.RESTORED;
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value == null) return null;
        var text = value instanceof Enum<?> constant ? constant.name() : value.toString();
        return text.isEmpty() ? null : text;
    }
}
