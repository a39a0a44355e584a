package fr.souffleur.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a mail has come. @param sentAt when the mail server took it */
public record Delivery(Stage stage, @Nullable Instant sentAt) {

    /** As a person asks: is it on its way, did it go, did it come back? */
    public enum Stage {
        WAITING,
        SENT,
        UNDELIVERED
    }
}
