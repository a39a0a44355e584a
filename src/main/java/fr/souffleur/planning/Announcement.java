package fr.souffleur.planning;

import fr.souffleur.identity.Person;
import fr.souffleur.structures.Structure;
import java.time.Duration;
import java.time.Instant;

/**
 * An exercise as anybody may hear of it beforehand: the script has no place here.
 *
 * @param place where it is held; empty while nobody said
 * @param length from the welcome to the end of the debrief
 * @param summary what the kit says to those who will play, as plain text
 */
public record Announcement(
        Exercise exercise, Structure structure, String place, Duration length, String summary, Person facilitator) {

    /** Whether there is still something to come to. */
    public boolean stands() {
        return exercise.startsAt() != null
                && (exercise.status() == Exercise.Status.PLANNED || exercise.status() == Exercise.Status.OPEN);
    }

    public boolean over(Instant now) {
        var start = exercise.startsAt();
        return exercise.status() == Exercise.Status.PLAYED
                || start != null && exercise.status() != Exercise.Status.CANCELLED && now.isAfter(start.plus(length));
    }
}
