package fr.souffleur.debrief;

import static souffleur.db.Tables.DEBRIEF_ACTION;
import static souffleur.db.Tables.DEBRIEF_ACTION_CHANGE;
import static souffleur.db.Tables.DEBRIEF_ACTION_COMMENT;
import static souffleur.db.Tables.DEBRIEF_NOTE;
import static souffleur.db.Tables.DEBRIEF_PHRASE;
import static souffleur.db.Tables.DEBRIEF_PROOF;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.Passages;
import fr.souffleur.journal.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/** What the cell wrote down: notes, actions and what was said of them, sentences of the report. */
@Component
class DebriefPassages implements Passages {

    private static final List<Place<?>> PLACES = List.of(
            note(DEBRIEF_NOTE.BODY),
            action(DEBRIEF_ACTION.BODY, Action.LONGEST),
            action(DEBRIEF_ACTION.OWNER, 200),
            action(DEBRIEF_ACTION.EVIDENCE, Action.LONGEST),
            action(DEBRIEF_ACTION.STATE_WORDS, Action.LONGEST),
            change(DEBRIEF_ACTION_CHANGE.WAS),
            change(DEBRIEF_ACTION_CHANGE.BECAME),
            new Place<>(
                    "comment",
                    DEBRIEF_ACTION_COMMENT,
                    DEBRIEF_ACTION_COMMENT.STRUCTURE_ID,
                    DEBRIEF_ACTION_COMMENT.EXERCISE_ID,
                    DEBRIEF_ACTION_COMMENT.BODY,
                    1_000),
            new Place<>(
                    "proof-name",
                    DEBRIEF_PROOF,
                    DEBRIEF_PROOF.STRUCTURE_ID,
                    DEBRIEF_PROOF.EXERCISE_ID,
                    DEBRIEF_PROOF.NAME,
                    160),
            phrase(DEBRIEF_PHRASE.BODY));

    private final DSLContext sql;

    DebriefPassages(DSLContext sql) {
        this.sql = sql;
    }

    /** A column with typed text. @param longest signs that it holds */
    private record Place<R extends Record>(
            String name,
            Table<R> table,
            TableField<R, StructureId> structure,
            TableField<R, ExerciseId> exercise,
            Field<String> text,
            int longest) {}

    @Override
    public List<Passage> find(StructureId structure, Wording words) {
        var found = new ArrayList<Passage>();
        for (var place : PLACES)
            sql.select(place.exercise(), place.text())
                    .from(place.table())
                    .where(place.structure().eq(structure))
                    .forEach(row -> words.context(row.value2())
                            .ifPresent(it -> found.add(new Passage(place.name(), row.value1(), it))));
        return found;
    }

    @Override
    public void remove(Caller by, StructureId structure, Wording words) {
        for (var place : PLACES)
            sql.selectDistinct(place.text())
                    .from(place.table())
                    .where(place.structure().eq(structure))
                    .forEach(row -> {
                        if (words.in(row.value1())) rewrite(structure, place, row.value1(), words);
                    });
    }

    private void rewrite(StructureId structure, Place<?> place, String text, Wording words) {
        sql.update(place.table())
                .set(place.text(), words.without(text, place.longest()))
                .where(place.structure().eq(structure))
                .and(place.text().eq(text))
                .execute();
    }

    private static Place<?> note(Field<String> text) {
        return new Place<>(
                "note", DEBRIEF_NOTE, DEBRIEF_NOTE.STRUCTURE_ID, DEBRIEF_NOTE.EXERCISE_ID, text, Note.LONGEST);
    }

    private static Place<?> action(Field<String> text, int longest) {
        return new Place<>(
                "action", DEBRIEF_ACTION, DEBRIEF_ACTION.STRUCTURE_ID, DEBRIEF_ACTION.EXERCISE_ID, text, longest);
    }

    private static Place<?> change(Field<String> text) {
        return new Place<>(
                "action-history",
                DEBRIEF_ACTION_CHANGE,
                DEBRIEF_ACTION_CHANGE.STRUCTURE_ID,
                DEBRIEF_ACTION_CHANGE.EXERCISE_ID,
                text,
                2_000);
    }

    private static Place<?> phrase(Field<String> text) {
        return new Place<>(
                "report",
                DEBRIEF_PHRASE,
                DEBRIEF_PHRASE.STRUCTURE_ID,
                DEBRIEF_PHRASE.EXERCISE_ID,
                text,
                Phrase.LONGEST);
    }
}
