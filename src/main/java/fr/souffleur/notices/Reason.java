package fr.souffleur.notices;

/**
 * Why a mail is written: there is one for each reason and address, however often it is posted.
 *
 * @param kind stem of its words, within the bundle of the module that posts it: {@code .name} for lists, {@code .subject},
 *     {@code .text} (paragraphs parted by a blank line), {@code .action} for the button of a letter that leads somewhere
 * @param key what sets this one apart from others of its kind: ids, a date; ASCII, no names
 * @param needed whether it comes whatever somebody chose: an invitation does, a reminder does not
 */
public record Reason(String kind, String key, boolean needed) {

    public Reason {
        if (!kind.matches("[a-z][a-z0-9.-]{0,59}") || !key.matches("[!-~]{1,160}"))
            throw new IllegalArgumentException("no reason: " + kind + " " + key);
    }

    /** Reaches everybody: an invitation, access granted. */
    public static Reason needed(String kind, String key) {
        return new Reason(kind, key, true);
    }

    /** Reaches who wants it, when they want it: reminders, news. */
    public static Reason comfortable(String kind, String key) {
        return new Reason(kind, key, false);
    }
}
