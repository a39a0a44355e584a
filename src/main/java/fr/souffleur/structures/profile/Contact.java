package fr.souffleur.structures.profile;

import fr.souffleur.common.Refused;
import fr.souffleur.common.Uuids;
import fr.souffleur.structures.Address;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Whom to call in a crisis. A function and a number are enough; a name is personal data.
 *
 * @param name may be empty
 * @param phone may be empty when there is an address
 * @param email may be empty when there is a phone
 */
public record Contact(Id id, String role, String name, String phone, String email) {

    /** The longest function, in signs. */
    public static final int ROLE = 120;

    /** The longest name, in signs. */
    public static final int NAME = 200;

    /** The longest number, in signs. */
    public static final int PHONE = 40;

    /** The longest address, in signs. */
    public static final int EMAIL = 320;

    private static final Pattern NUMBER = Pattern.compile("(\\+?[0-9(][0-9 \\u00A0\\u202F.()/-]*)?");

    /**
     * What somebody typed; what is kept may have lost words since, when somebody asked for it.
     *
     * @throws Refused {@code structures.profile.…} or {@code structures.address}
     */
    static Contact typed(Id id, String role, String name, String phone, String email) {
        var contact = new Contact(
                id, Line.of(role, ROLE), Line.of(name, NAME), Line.of(phone, PHONE), address(Line.of(email, EMAIL)));
        if (contact.role.isEmpty()) throw new Refused("structures.profile.contact-role");
        if (!NUMBER.matcher(contact.phone).matches()) throw new Refused("structures.profile.contact-phone");
        if (contact.phone.isEmpty() && contact.email.isEmpty()) throw new Refused("structures.profile.contact-reach");
        return contact;
    }

    private static String address(String typed) {
        return typed.isEmpty() ? "" : new Address(typed).text();
    }

    /** One contact. */
    public record Id(UUID value) {

        static Id fresh() {
            return new Id(Uuids.v7());
        }
    }
}
