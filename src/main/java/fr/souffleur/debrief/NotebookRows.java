package fr.souffleur.debrief;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.DEBRIEF_ACTION;
import static souffleur.db.Tables.DEBRIEF_NOTE;
import static souffleur.db.Tables.DEBRIEF_REPORT;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.debrief.ActionChange.What;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes and actions in the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NotebookRows {

    private final DSLContext sql;
    private final PhraseRows phrases;
    private final ActionTrail trail;
    private final Clock clock;

    NotebookRows(DSLContext sql, PhraseRows phrases, ActionTrail trail, Clock clock) {
        this.sql = sql;
        this.phrases = phrases;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whose notebook it is, and who writes. */
    record Page(ExerciseId exercise, StructureId structure, PersonId writer) {}

    Notebook of(ExerciseId exercise) {
        var drafted = sql.select(DEBRIEF_REPORT.DRAFTED_AT)
                .from(DEBRIEF_REPORT)
                .where(DEBRIEF_REPORT.EXERCISE_ID.eq(exercise))
                .fetchOne(DEBRIEF_REPORT.DRAFTED_AT);
        return new Notebook(notes(exercise), actions(exercise), drafted, phrases.of(exercise));
    }

    /** The first draft; a second end of play, after it was planned anew, dates it again. */
    void draft(ExerciseId exercise, StructureId structure) {
        sql.insertInto(DEBRIEF_REPORT)
                .set(DEBRIEF_REPORT.EXERCISE_ID, exercise)
                .set(DEBRIEF_REPORT.STRUCTURE_ID, structure)
                .set(DEBRIEF_REPORT.DRAFTED_AT, clock.instant())
                .onDuplicateKeyUpdate()
                .set(DEBRIEF_REPORT.DRAFTED_AT, clock.instant())
                .execute();
    }

    void write(Page page, Note note) {
        sql.insertInto(DEBRIEF_NOTE)
                .set(DEBRIEF_NOTE.NOTE_ID, note.id().value())
                .set(DEBRIEF_NOTE.EXERCISE_ID, page.exercise())
                .set(DEBRIEF_NOTE.STRUCTURE_ID, page.structure())
                .set(DEBRIEF_NOTE.KIND, note.kind().name())
                .set(DEBRIEF_NOTE.BODY, note.text())
                .set(DEBRIEF_NOTE.POSITION, note.position())
                .set(DEBRIEF_NOTE.WRITTEN_BY, page.writer())
                .set(DEBRIEF_NOTE.WRITTEN_AT, clock.instant())
                .onDuplicateKeyUpdate()
                .set(DEBRIEF_NOTE.BODY, note.text())
                .execute();
    }

    /** What a note says, held until the end of the transaction; empty when there is no such note. */
    Optional<String> words(ExerciseId exercise, NoteId note) {
        return sql.select(DEBRIEF_NOTE.BODY)
                .from(DEBRIEF_NOTE)
                .where(DEBRIEF_NOTE.NOTE_ID.eq(note.value()))
                .and(DEBRIEF_NOTE.EXERCISE_ID.eq(exercise))
                .forUpdate()
                .fetchOptional(DEBRIEF_NOTE.BODY);
    }

    void arrange(ExerciseId exercise, Note.Kind kind, List<NoteId> order) {
        for (int place = 0; place < order.size(); place++)
            sql.update(DEBRIEF_NOTE)
                    .set(DEBRIEF_NOTE.KIND, kind.name())
                    .set(DEBRIEF_NOTE.POSITION, place)
                    .where(DEBRIEF_NOTE.NOTE_ID.eq(order.get(place).value()))
                    .and(DEBRIEF_NOTE.EXERCISE_ID.eq(exercise))
                    .execute();
    }

    void erase(ExerciseId exercise, NoteId note) {
        sql.deleteFrom(DEBRIEF_NOTE)
                .where(DEBRIEF_NOTE.NOTE_ID.eq(note.value()))
                .and(DEBRIEF_NOTE.EXERCISE_ID.eq(exercise))
                .execute();
    }

    /** What was removed comes back with all that hangs on it. */
    void write(Page page, Action action) {
        var criterion = action.criterion();
        trace(page, action);
        sql.insertInto(DEBRIEF_ACTION)
                .set(DEBRIEF_ACTION.ACTION_ID, action.id().value())
                .set(DEBRIEF_ACTION.EXERCISE_ID, page.exercise())
                .set(DEBRIEF_ACTION.STRUCTURE_ID, page.structure())
                .set(DEBRIEF_ACTION.CRITERION, criterion == null ? null : criterion.value())
                .set(DEBRIEF_ACTION.RECOMMENDATION, action.recommendation())
                .set(DEBRIEF_ACTION.BODY, action.text())
                .set(DEBRIEF_ACTION.OWNER, action.owner())
                .set(DEBRIEF_ACTION.DUE, action.due())
                .set(DEBRIEF_ACTION.EVIDENCE, action.evidence())
                .set(DEBRIEF_ACTION.POSITION, action.position())
                .set(DEBRIEF_ACTION.WRITTEN_BY, page.writer())
                .set(DEBRIEF_ACTION.WRITTEN_AT, clock.instant())
                .onDuplicateKeyUpdate()
                .set(DEBRIEF_ACTION.BODY, action.text())
                .set(DEBRIEF_ACTION.OWNER, action.owner())
                .set(DEBRIEF_ACTION.DUE, action.due())
                .set(DEBRIEF_ACTION.EVIDENCE, action.evidence())
                .set(DEBRIEF_ACTION.REVISION, DEBRIEF_ACTION.REVISION.plus(1))
                .setNull(DEBRIEF_ACTION.REMOVED_AT)
                .execute();
    }

    private void trace(Page page, Action action) {
        var at = new ActionTrail.At(page.exercise(), page.structure(), action.id(), page.writer());
        if (removed(page.exercise(), action.id())) trail.write(at, What.RESTORED, null, null);
        actions(page.exercise()).stream()
                .filter(it -> it.id().equals(action.id()))
                .forEach(it -> trail.compare(at, it, action));
    }

    private boolean removed(ExerciseId exercise, ActionId action) {
        return sql.fetchExists(
                DEBRIEF_ACTION,
                DEBRIEF_ACTION
                        .ACTION_ID
                        .eq(action.value())
                        .and(DEBRIEF_ACTION.EXERCISE_ID.eq(exercise))
                        .and(DEBRIEF_ACTION.REMOVED_AT.isNotNull()));
    }

    /** Out of sight, with its comments and proofs, until retention takes it. */
    void erase(Page page, ActionId action) {
        int erased = sql.update(DEBRIEF_ACTION)
                .set(DEBRIEF_ACTION.REMOVED_AT, clock.instant())
                .set(DEBRIEF_ACTION.REVISION, DEBRIEF_ACTION.REVISION.plus(1))
                .where(DEBRIEF_ACTION.ACTION_ID.eq(action.value()))
                .and(DEBRIEF_ACTION.EXERCISE_ID.eq(page.exercise()))
                .and(DEBRIEF_ACTION.REMOVED_AT.isNull())
                .execute();
        if (erased > 0)
            trail.write(
                    new ActionTrail.At(page.exercise(), page.structure(), action, page.writer()),
                    What.REMOVED,
                    null,
                    null);
    }

    private List<Note> notes(ExerciseId exercise) {
        return sql.select(DEBRIEF_NOTE.NOTE_ID, DEBRIEF_NOTE.KIND, DEBRIEF_NOTE.BODY, DEBRIEF_NOTE.POSITION)
                .from(DEBRIEF_NOTE)
                .where(DEBRIEF_NOTE.EXERCISE_ID.eq(exercise))
                .orderBy(DEBRIEF_NOTE.KIND, DEBRIEF_NOTE.POSITION, DEBRIEF_NOTE.NOTE_ID)
                .fetch(mapping((id, kind, body, position) ->
                        new Note(new NoteId(id), Note.Kind.valueOf(kind), body, position)));
    }

    private List<Action> actions(ExerciseId exercise) {
        return sql.select(
                        DEBRIEF_ACTION.ACTION_ID,
                        DEBRIEF_ACTION.CRITERION,
                        DEBRIEF_ACTION.RECOMMENDATION,
                        DEBRIEF_ACTION.BODY,
                        DEBRIEF_ACTION.OWNER,
                        DEBRIEF_ACTION.DUE,
                        DEBRIEF_ACTION.EVIDENCE,
                        DEBRIEF_ACTION.POSITION)
                .from(DEBRIEF_ACTION)
                .where(DEBRIEF_ACTION.EXERCISE_ID.eq(exercise))
                .and(DEBRIEF_ACTION.REMOVED_AT.isNull())
                .orderBy(DEBRIEF_ACTION.POSITION, DEBRIEF_ACTION.ACTION_ID)
                .fetch(mapping((id, criterion, recommendation, body, owner, due, evidence, position) -> new Action(
                        new ActionId(id),
                        criterion == null ? null : new CriterionId(criterion),
                        recommendation,
                        body,
                        owner,
                        due,
                        evidence,
                        position)));
    }
}
