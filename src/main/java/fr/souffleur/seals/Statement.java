package fr.souffleur.seals;

import fr.souffleur.common.StructureId;
import java.util.Map;
import java.util.UUID;

/**
 * What a module asks to be sealed.
 *
 * @param about the thing it is about; a new statement about the same thing replaces the one before
 * @param name of the credential, for whoever lists credentials
 * @param text all that it says, as JSON of the module that asks; public to who holds the code
 * @param subject the same for machines: {@code credentialSubject} of an Open Badges 3.0 credential, with an {@code id}
 */
public record Statement(
        StatementId id,
        Use use,
        UUID about,
        StructureId structure,
        String name,
        String text,
        Map<String, Object> subject) {

    public Statement {
        if (!(subject.get("id") instanceof String)) throw new IllegalArgumentException("a subject without id");
    }
}
