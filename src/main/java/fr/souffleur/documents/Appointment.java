package fr.souffleur.documents;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as one of those invited finds it in their calendar.
 *
 * @param uid the same for ever, for this meeting and this person
 * @param sequence grows with each change of what follows; the greater one holds
 * @param zone whose hours it is said in
 * @param text several lines may be
 * @param organizer whom answers by mail go to
 * @param sender who writes for the organizer; none when they write themselves
 * @param link where to answer, a whole address; none once nothing is left to answer
 */
public record Appointment(
        What what,
        String uid,
        int sequence,
        Instant writtenAt,
        Instant start,
        Duration length,
        ZoneId zone,
        String title,
        String text,
        String place,
        Who organizer,
        @Nullable String sender,
        Who invited,
        @Nullable String link) {

    public enum What {
        /** It is asked for, or has changed. */
        REQUEST,
        CANCEL
    }

    /** @param name may be empty */
    public record Who(String name, String address) {}
}
