package fr.souffleur.journal;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long things are kept, from {@code souffleur.retention}. */
@Component
public class Periods {

    private final Period seatNames;
    private final Period freeText;
    private final Period sessionFiles;
    private final Period reports;
    private final Period journal;
    private final Period mails;
    private final Period certificates;

    Periods(
            @Value("${souffleur.retention.seat-names}") Period seatNames,
            @Value("${souffleur.retention.free-text}") Period freeText,
            @Value("${souffleur.retention.session-files}") Period sessionFiles,
            @Value("${souffleur.retention.reports}") Period reports,
            @Value("${souffleur.retention.journal}") Period journal,
            @Value("${souffleur.retention.mails}") Period mails,
            @Value("${souffleur.retention.certificates}") Period certificates) {
        this.seatNames = seatNames;
        this.freeText = freeText;
        this.sessionFiles = sessionFiles;
        this.reports = reports;
        this.journal = journal;
        this.mails = mails;
        this.certificates = certificates;
    }

    /** First names given with a seat or a role. */
    public Period seatNames() {
        return seatNames;
    }

    /** Texts typed while preparing and playing. */
    public Period freeText() {
        return freeText;
    }

    /** Keys of session files that were handed out, and to whom. */
    public Period sessionFiles() {
        return sessionFiles;
    }

    /** Ratings, and what the debrief wrote down. */
    public Period reports() {
        return reports;
    }

    public Period journal() {
        return journal;
    }

    public Period mails() {
        return mails;
    }

    /** Certificates, counted from their last day. */
    public Period certificates() {
        return certificates;
    }

    /** What is older than this instant has been kept for the whole of the period. */
    public static Instant limit(Period kept, Instant now) {
        return now.atZone(ZoneOffset.UTC).minus(kept).toInstant();
    }
}
