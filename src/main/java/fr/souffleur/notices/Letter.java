package fr.souffleur.notices;

import fr.souffleur.common.StructureId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person for one reason, in the words of the module that posts it.
 *
 * @param arguments of its texts, in their order; each is data and stays on one line
 * @param path where its one button leads: a path within the portal, with leading slash
 * @param structure whose matter it is
 */
public record Letter(
        Reason reason,
        Recipient to,
        List<String> arguments,
        @Nullable String path,
        @Nullable StructureId structure) {

    public Letter {
        arguments = List.copyOf(arguments);
        if (path != null && !path.matches("/[!-~]*")) throw new IllegalArgumentException("no path: " + path);
        if (!reason.needed() && to.person() == null)
            throw new IllegalArgumentException("only people who can choose get what they do not need");
    }
}
