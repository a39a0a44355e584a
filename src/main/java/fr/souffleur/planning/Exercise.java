package fr.souffleur.planning;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.kits.Kit;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One exercise as its structure's members see it.
 *
 * @param kit publisher and code of the kit, frozen in {@code kitVersion}
 * @param language of the kit and so of every document of this exercise
 * @param startsAt when it is to be played; null while no date is set
 * @param facilitator who conducts it on the day
 * @param observed whether an observer is expected; else the cell rates itself
 * @param revision grows with each change of date, state or facilitator
 */
public record Exercise(
        ExerciseId id,
        StructureId structure,
        String kit,
        String kitVersion,
        String title,
        String language,
        Status status,
        @Nullable Instant startsAt,
        PersonId facilitator,
        boolean observed,
        int revision) {

    public enum Status {
        PLANNED,
        /** The room is open, or play is on. */
        OPEN,
        /** Play has ended; debrief and report follow. */
        PLAYED,
        CANCELLED
    }

    /** No date yet, no observer yet; who chooses it conducts it until it is handed over. */
    static Exercise fresh(StructureId structure, Kit kit, PersonId facilitator) {
        return new Exercise(
                ExerciseId.fresh(),
                structure,
                kit.id(),
                kit.version(),
                kit.title(),
                kit.language(),
                Status.PLANNED,
                null,
                facilitator,
                false,
                0);
    }

    /** Where its screens lie. */
    public String path() {
        return "/s/" + structure + "/exercices/" + id;
    }

    /** A new date, which also brings a cancelled exercise back. @param seen the revision that the person looked at */
    Exercise movedTo(Instant start, int seen) {
        mustNotHaveBegun();
        if (revision != seen) throw new Refused("planning.changed-meanwhile");
        return with(Status.PLANNED, start, facilitator, observed);
    }

    Exercise cancelled() {
        mustNotHaveBegun();
        return with(Status.CANCELLED, startsAt, facilitator, observed);
    }

    Exercise handedTo(PersonId person) {
        return with(status, startsAt, person, observed);
    }

    Exercise observed(boolean expected) {
        mustNotHaveBegun();
        return with(status, startsAt, facilitator, expected);
    }

    Exercise opened() {
        if (status == Status.OPEN) return this;
        if (status != Status.PLANNED) throw new Refused("planning.not-planned");
        return with(Status.OPEN, startsAt, facilitator, observed);
    }

    Exercise ended() {
        return with(Status.PLAYED, startsAt, facilitator, observed);
    }

    /** Stopped before its end and to be played another day, which has to be chosen. */
    Exercise replanned() {
        return with(Status.PLANNED, null, facilitator, observed);
    }

    /** Once the room is open, who plays when and how is settled. */
    void mustNotHaveBegun() {
        if (status == Status.OPEN) throw new Refused("planning.already-open");
        mustNotBePlayed();
    }

    /** An answer may still be put right in the open room; the room takes it over when it is told to, before play. */
    void mustNotBePlayed() {
        if (status == Status.PLAYED) throw new Refused("planning.already-played");
    }

    private Exercise with(Status status, @Nullable Instant startsAt, PersonId facilitator, boolean observed) {
        return new Exercise(
                id, structure, kit, kitVersion, title, language, status, startsAt, facilitator, observed, revision + 1);
    }
}
