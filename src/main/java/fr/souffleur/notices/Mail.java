package fr.souffleur.notices;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A written mail, whose page and Message-ID stay what they are through every attempt. */
record Mail(
        UUID id,
        String kind,
        String reason,
        String address,
        @Nullable PersonId person,
        @Nullable StructureId structure,
        String language,
        ZoneId zone,
        String subject,
        Page page,
        String messageId,
        Instant dueAt,
        Instant giveUpAt,
        int attempts) {

    /** The same with more on its page. */
    Mail with(List<Page.Part> more) {
        return new Mail(
                id,
                kind,
                reason,
                address,
                person,
                structure,
                language,
                zone,
                subject,
                page.with(more),
                messageId,
                dueAt,
                giveUpAt,
                attempts);
    }

    /** Where a mail stands. */
    enum State {
        /** To be sent as soon as it is due. */
        WAITING,
        /** To be gathered into a digest when it is due. */
        HELD,
        GATHERED,
        SENT,
        /** Somebody chose not to have it before it was sent. */
        UNWANTED,
        /** Refused for good, or for too long. */
        UNDELIVERED
    }
}
