package fr.souffleur.training.authoring;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One version of a course on its way to the shelf. It is written in while it is open, stands still while it is read, and never
 * changes once it is published.
 *
 * @param structure whose curators write it
 * @param course publisher and code
 * @param title as the course has it now
 * @param broughtBy who handed it in to be read; null while it is written
 * @param revision counts what was changed and decided: whoever acts says which one they saw
 */
public record Draft(
        DraftId id,
        StructureId structure,
        String course,
        String version,
        String title,
        Status status,
        PersonId createdBy,
        Instant createdAt,
        PersonId changedBy,
        Instant changedAt,
        @Nullable PersonId broughtBy,
        int revision) {

    /** Where a draft stands. */
    public enum Status {
        WRITING,
        IN_REVIEW,
        APPROVED,
        PUBLISHED,
        SET_ASIDE;

        /** Behind a dot, in words and looks. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The code behind the publisher's name. */
    public String code() {
        return course.substring(course.indexOf('/') + 1);
    }

    /** Whether it is still on its way. */
    public boolean open() {
        return status != Status.PUBLISHED && status != Status.SET_ASIDE;
    }

    /** @throws Refused {@code training.draft-moved-on} when somebody was quicker, {@code training.draft-still} while it is read */
    Draft changed(Manuscript to, PersonId by, Instant at, int seen) {
        if (status != Status.WRITING) throw new Refused("training.draft-still");
        if (revision != seen) throw new Refused("training.draft-moved-on");
        return new Draft(
                id,
                structure,
                course,
                Manuscript.shortened(to.text("version"), 60),
                Manuscript.shortened(to.text("title"), 200),
                status,
                createdBy,
                createdAt,
                by,
                at,
                null,
                revision + 1);
    }

    Draft handedIn(PersonId by, int seen) {
        return to(Status.WRITING, Status.IN_REVIEW, by, seen);
    }

    /**
     * A second pair of eyes says yes.
     *
     * @throws Refused {@code training.draft-own} to who handed it in and to who wrote in it last
     */
    Draft approved(PersonId reader, int seen) {
        var next = to(Status.IN_REVIEW, Status.APPROVED, broughtBy, seen);
        if (reader.equals(broughtBy) || reader.equals(changedBy)) throw new Refused("training.draft-own");
        return next;
    }

    /** Back to the desk: what is changed now has to be read again. */
    Draft takenBack(int seen) {
        return to(status == Status.APPROVED ? Status.APPROVED : Status.IN_REVIEW, Status.WRITING, null, seen);
    }

    Draft published(int seen) {
        return to(Status.APPROVED, Status.PUBLISHED, broughtBy, seen);
    }

    Draft setAside(int seen) {
        if (!open()) throw new Refused("training.draft-moved-on");
        return to(status, Status.SET_ASIDE, broughtBy, seen);
    }

    private Draft to(Status expected, Status next, @Nullable PersonId by, int seen) {
        if (revision != seen || status != expected) throw new Refused("training.draft-moved-on");
        return new Draft(
                id,
                structure,
                course,
                version,
                title,
                next,
                createdBy,
                createdAt,
                changedBy,
                changedAt,
                by,
                revision + 1);
    }
}
