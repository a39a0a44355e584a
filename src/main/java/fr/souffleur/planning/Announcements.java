package fr.souffleur.planning;

import static souffleur.db.Tables.PLANNING_EXERCISE;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.documents.Markdown;
import fr.souffleur.identity.People;
import fr.souffleur.structures.Structures;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Exercises as they may be announced; for parts of this module that have asked for a right, hold a link, or are the clock. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Announcements {

    private static final int LONGEST_PLACE = 200;

    private final DSLContext sql;
    private final ExerciseRows exercises;
    private final PreparationRows preparations;
    private final Structures structures;
    private final People people;

    Announcements(
            DSLContext sql,
            ExerciseRows exercises,
            PreparationRows preparations,
            Structures structures,
            People people) {
        this.sql = sql;
        this.exercises = exercises;
        this.preparations = preparations;
        this.structures = structures;
        this.people = people;
    }

    /** @throws Refused {@code unknown} */
    public Announcement of(ExerciseId id) {
        return announcement(exercises.get(id));
    }

    /** The same, and nobody changes it until the end of the transaction. */
    public Announcement lock(ExerciseId id) {
        return announcement(exercises.lock(id));
    }

    /** What is to be done before and after it, with the structure's own words set in. */
    public List<Checklist> checklists(ExerciseId id) {
        var kit = exercises.kit(id).kit();
        var words = Markdown.with(
                kit.language(), ContextSheet.of(kit, preparations.answers(id)).values());
        return Checklist.of(kit, preparations.ticks(id)).stream()
                .map(it -> it.said(words::plain))
                .toList();
    }

    /** Those planned for, or played on, a day between two instants. */
    public List<ExerciseId> between(Instant from, Instant until) {
        return sql.select(PLANNING_EXERCISE.EXERCISE_ID)
                .from(PLANNING_EXERCISE)
                .where(PLANNING_EXERCISE.STARTS_AT.between(from, until))
                .and(PLANNING_EXERCISE.STATUS.in(Exercise.Status.PLANNED.name(), Exercise.Status.PLAYED.name()))
                .orderBy(PLANNING_EXERCISE.STARTS_AT, PLANNING_EXERCISE.EXERCISE_ID)
                .fetch(PLANNING_EXERCISE.EXERCISE_ID);
    }

    /** @throws Refused {@code planning.place} when it is longer than a line */
    public void place(ExerciseId id, String place) {
        var said = place.strip();
        if (said.length() > LONGEST_PLACE || said.lines().count() > 1)
            throw new Refused("planning.place", LONGEST_PLACE);
        sql.update(PLANNING_EXERCISE)
                .set(PLANNING_EXERCISE.PLACE, said.isEmpty() ? null : said)
                .where(PLANNING_EXERCISE.EXERCISE_ID.eq(id))
                .execute();
    }

    private Announcement announcement(Exercise exercise) {
        var kit = exercises.kit(exercise.id()).kit();
        var answers = ContextSheet.of(kit, preparations.answers(exercise.id())).values();
        return new Announcement(
                exercise,
                structures.find(exercise.structure()),
                placeOf(exercise.id()),
                Duration.ofMinutes(kit.minutes().total()),
                Markdown.with(kit.language(), answers).plain(kit.playerSummary()),
                people.get(exercise.facilitator()));
    }

    private String placeOf(ExerciseId id) {
        return Optional.ofNullable(sql.select(PLANNING_EXERCISE.PLACE)
                        .from(PLANNING_EXERCISE)
                        .where(PLANNING_EXERCISE.EXERCISE_ID.eq(id))
                        .fetchOne(PLANNING_EXERCISE.PLACE))
                .orElse("");
    }
}
