package fr.souffleur.planning.invites;

import fr.souffleur.common.Refused;
import fr.souffleur.notices.Recipient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A list of addresses as people paste it: one a line, or parted by semicolons or commas, with or without a name before
 * {@code <address>}.
 *
 * @param faults each with its line; those without one stand in {@code entries}
 */
public record Pasted(List<Entry> entries, List<Fault> faults) {

    private static final int MOST_SIGNS = 20_000;
    private static final int LONGEST_NAME = 200;
    private static final Pattern NAMED = Pattern.compile("(.*)<([^<>]*)>\\s*");

    public record Entry(int line, String name, String address) {}

    /** @param text the piece that cannot be read */
    public record Fault(int line, String text, Refused why) {}

    /** @param known addresses that are invited already @throws Refused {@code planning.invite.too-long} */
    static Pasted of(String text, Set<String> known) {
        if (text.length() > MOST_SIGNS) throw new Refused("planning.invite.too-long", MOST_SIGNS);
        var reading = new Reading(new ArrayList<>(), new ArrayList<>(), new HashSet<>(known));
        int number = 0;
        for (var line : text.split("\\R", -1)) {
            number++;
            for (var piece : pieces(line)) reading.read(number, piece);
        }
        return new Pasted(List.copyOf(reading.entries), List.copyOf(reading.faults));
    }

    /** A comma within a name parts nothing: what has no address belongs to what follows. */
    private static List<String> pieces(String line) {
        var pieces = new ArrayList<String>();
        var open = new StringBuilder();
        for (var piece : line.split("(?<=[;,])", -1)) {
            open.append(piece);
            if (piece.indexOf('@') < 0 && !piece.endsWith(";")) continue;
            pieces.add(open.toString());
            open.setLength(0);
        }
        pieces.add(open.toString());
        return pieces.stream()
                .map(it -> it.replaceAll("[;,\\s]+$", "").strip())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private record Reading(List<Entry> entries, List<Fault> faults, Set<String> seen) {

        void read(int line, String piece) {
            var named = NAMED.matcher(piece);
            var address = named.matches() ? named.group(2).strip() : piece;
            var name = named.matches() ? named.group(1).strip().replaceAll("^[\"']|[\"']$", "") : "";
            if (!Recipient.reaches(address)) faults.add(new Fault(line, piece, new Refused("planning.invite.address")));
            else if (name.length() > LONGEST_NAME)
                faults.add(new Fault(line, piece, new Refused("planning.invite.name", LONGEST_NAME)));
            else if (!seen.add(address.toLowerCase(Locale.ROOT)))
                faults.add(new Fault(line, piece, new Refused("planning.invite.already")));
            else entries.add(new Entry(line, name, address));
        }
    }
}
