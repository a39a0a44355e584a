package fr.souffleur.debrief;

import static souffleur.db.Tables.DEBRIEF_PHRASE;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cell's own words in the report, with what stood there before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PhraseRows {

    /** What one person writes in one go is one edition. */
    private static final Duration GO = Duration.ofMinutes(5);

    private final DSLContext sql;
    private final Clock clock;

    PhraseRows(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    record Edition(int number, String text, @Nullable PersonId by, Instant at) {}

    /** The newest words of each; an empty text means that the drafted ones stand again. */
    Map<Phrase, String> of(ExerciseId exercise) {
        var newest = new EnumMap<Phrase, String>(Phrase.class);
        sql.select(DEBRIEF_PHRASE.PLACE, DEBRIEF_PHRASE.BODY)
                .from(DEBRIEF_PHRASE)
                .where(DEBRIEF_PHRASE.EXERCISE_ID.eq(exercise))
                .orderBy(DEBRIEF_PHRASE.EDITION)
                .forEach(it -> newest.put(Phrase.valueOf(it.value1()), it.value2()));
        newest.values().removeIf(String::isEmpty);
        return newest;
    }

    /** Newest first. */
    List<Edition> editions(ExerciseId exercise, Phrase place) {
        return sql.select(
                        DEBRIEF_PHRASE.EDITION,
                        DEBRIEF_PHRASE.BODY,
                        DEBRIEF_PHRASE.WRITTEN_BY,
                        DEBRIEF_PHRASE.WRITTEN_AT)
                .from(DEBRIEF_PHRASE)
                .where(DEBRIEF_PHRASE.EXERCISE_ID.eq(exercise))
                .and(DEBRIEF_PHRASE.PLACE.eq(place.name()))
                .orderBy(DEBRIEF_PHRASE.EDITION.desc())
                .fetch(it -> new Edition(it.value1(), it.value2(), it.value3(), it.value4()));
    }

    Optional<Edition> newest(ExerciseId exercise, Phrase place) {
        return editions(exercise, place).stream().findFirst();
    }

    void write(NotebookRows.Page page, Phrase place, String text) {
        var newest = newest(page.exercise(), place);
        var now = clock.instant();
        var same = newest.filter(
                it -> page.writer().equals(it.by()) && it.at().plus(GO).isAfter(now));
        int edition = same.or(() -> newest).map(Edition::number).orElse(0) + (same.isPresent() ? 0 : 1);
        sql.insertInto(DEBRIEF_PHRASE)
                .set(DEBRIEF_PHRASE.EXERCISE_ID, page.exercise())
                .set(DEBRIEF_PHRASE.PLACE, place.name())
                .set(DEBRIEF_PHRASE.EDITION, edition)
                .set(DEBRIEF_PHRASE.STRUCTURE_ID, page.structure())
                .set(DEBRIEF_PHRASE.BODY, text)
                .set(DEBRIEF_PHRASE.WRITTEN_BY, page.writer())
                .set(DEBRIEF_PHRASE.WRITTEN_AT, now)
                .onDuplicateKeyUpdate()
                .set(DEBRIEF_PHRASE.BODY, text)
                .execute();
    }
}
