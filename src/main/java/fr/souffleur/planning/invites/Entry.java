package fr.souffleur.planning.invites;

import fr.souffleur.common.Refused;
import fr.souffleur.notices.Recipient;
import fr.souffleur.planning.invites.Invited.Part;

/** Somebody as the pilot types them: function first, the name only where it helps. @param address may wait */
public record Entry(Part part, String duty, String name, String address) {

    static final int LONGEST_DUTY = 100;
    static final int LONGEST_NAME = 200;

    /** @throws Refused {@code planning.invite.address}, {@code planning.invite.duty}, {@code planning.invite.name}, {@code planning.invite.nobody} */
    public Entry {
        duty = line(duty);
        name = line(name);
        address = address.strip();
        if (duty.isEmpty() && name.isEmpty() && address.isEmpty()) throw new Refused("planning.invite.nobody");
        if (duty.length() > LONGEST_DUTY) throw new Refused("planning.invite.duty", LONGEST_DUTY);
        if (name.length() > LONGEST_NAME) throw new Refused("planning.invite.name", LONGEST_NAME);
        if (!address.isEmpty() && !Recipient.reaches(address)) throw new Refused("planning.invite.address");
    }

    private static String line(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
    }
}
