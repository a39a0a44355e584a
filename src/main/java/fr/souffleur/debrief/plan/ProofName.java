package fr.souffleur.debrief.plan;

import fr.souffleur.common.Refused;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name under which a proof is kept and handed out: a name and nothing else, with the ending of what it is. */
final class ProofName {

    static final int LONGEST = 120;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");
    private static final Pattern NO_NAME = Pattern.compile("[<>:\"|?*]");

    private ProofName() {}

    /** @throws Refused {@code debrief.plan.proof-name} for a path, or signs that turn the reading around */
    static String clean(String given, ProofKind kind) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        if (name.indexOf('/') >= 0
                || name.indexOf('\\') >= 0
                || UNSEEN.matcher(name).find()
                || name.codePointCount(0, name.length()) > LONGEST)
            throw new Refused("debrief.plan.proof-name", LONGEST);
        var plain = NO_NAME.matcher(name).replaceAll("-").replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (plain.isEmpty()) return kind.ending().equals("txt") ? "note.txt" : "document." + kind.ending();
        var small = plain.toLowerCase(Locale.ROOT);
        return small.endsWith("." + kind.ending()) || kind == ProofKind.JPEG && small.endsWith(".jpeg")
                ? plain
                : plain + "." + kind.ending();
    }
}
