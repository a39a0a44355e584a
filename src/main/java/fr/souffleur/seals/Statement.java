package fr.souffleur.seals;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a module asks to be sealed.
 *
 * @param about the thing it is about; a new statement about the same thing replaces the one before
 * @param name of the credential, for whoever lists credentials
 * @param until the last second it is valid; null for what took place and stays so
 * @param text all that it says, as JSON of the module that asks; public to who holds the code
 * @param subject the same for machines: {@code credentialSubject} of an Open Badges 3.0 credential, with an {@code id}
 */
public record Statement(
        StatementId id,
        Use use,
        UUID about,
        Holder holder,
        String name,
        @Nullable Instant until,
        String text,
        Map<String, Object> subject) {

    public Statement {
        if (!(subject.get("id") instanceof String)) throw new IllegalArgumentException("a subject without id");
    }
}
