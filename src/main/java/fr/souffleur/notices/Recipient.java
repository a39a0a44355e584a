package fr.souffleur.notices;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a letter is for.
 *
 * @param person none for somebody the portal knows by address alone
 * @param language {@code fr} or {@code en}
 * @param zone where the person's day begins: that of the structure it is about
 */
public record Recipient(String address, @Nullable PersonId person, String language, ZoneId zone) {

    /** @throws Refused {@code notices.address} for what is no plain address */
    public Recipient {
        address = Address.plain(address).orElseThrow(() -> new Refused("notices.address"));
        language = language.equals("en") ? "en" : "fr";
    }

    /** Whether a mail can be posted to it at all: people sign in with odd addresses, or with none. */
    public static boolean reaches(String address) {
        return Address.plain(address).isPresent();
    }
}
