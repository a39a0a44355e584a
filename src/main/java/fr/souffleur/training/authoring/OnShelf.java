package fr.souffleur.training.authoring;

import fr.souffleur.common.StructureId;
import fr.souffleur.training.course.Course;
import org.jspecify.annotations.Nullable;

/**
 * A version of a course that was published, and whether learners follow it.
 *
 * @param draft null when it came with the portal
 * @param by the body that published it; null when it came with the portal
 */
public record OnShelf(
        Course course, @Nullable DraftId draft, @Nullable StructureId by, Standing standing) {

    /** Of the versions of a course that are not retired, the highest is followed. */
    public enum Standing {
        ON_SHELF,
        REPLACED,
        RETIRED
    }
}
