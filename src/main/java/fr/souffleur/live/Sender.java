package fr.souffleur.live;

import java.util.regex.Pattern;

/** Who a stimulus comes from, as the room reads it: without the kit's note to the facilitator on who plays that part. */
final class Sender {

    private static final Pattern PLAYED_BY = Pattern.compile("(?U),[^,]*\\b(?:jouée?s?\\s+par|played\\s+by)\\b.*");

    private Sender() {}

    static String known(String from) {
        return PLAYED_BY.matcher(from).replaceFirst("");
    }
}
