package fr.souffleur.kits.check;

import fr.souffleur.kits.source.Faults;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Fiction is fiction: telephone numbers and addresses only where nobody real answers. */
final class Fiction {

    /** The ranges that the French numbering plan keeps for films and books. */
    private static final List<String> FICTIONAL = List.of("019900", "026191", "035301", "046571", "053649", "063998");

    private static final Pattern FRENCH = Pattern.compile(
            "(?<![\\d+])(?:(?:\\+|00)[\\h.-]?33[\\h.-]?(?:\\(0\\)[\\h.-]?)?|0)([1-9](?:[\\h.-]?\\d{2}){4})(?!\\d)");
    private static final Pattern FOREIGN =
            Pattern.compile("(?<![\\d+])(?:\\+|00)(?!33)[1-9]\\d{0,2}(?:[\\h.()-]{0,2}\\d{2,4}){3,5}(?!\\d)");
    private static final Pattern SHORT = Pattern.compile(
            "(?iU)\\b(?:appel\\w*|compos\\w*|faites|faire|numéro|call|dial)\\h+(?:\\w+\\h+){0,2}(?:le|au|the)?\\h*\\b(11[68]\\h?\\d{3}|3\\d{3}|3\\d\\h\\d{2})\\b(?!\\h?[\\d€%h])");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@([A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+){0,9})");
    private static final Pattern WEB =
            Pattern.compile("(?i)\\b[a-z][a-z0-9+.-]{1,15}://(?:[^\\s/@]*@)?([^\\s/:?#<>\"')]+)");
    private static final Pattern HOST = Pattern.compile(
            "(?i)(?<![\\w@./-])((?:[a-z0-9][a-z0-9-]*\\.){1,9}(?:fr|com|org|net|eu|info|io|gouv|ch|lu|mc|nc|pf|gp|mq|gf|yt|re|sante|app|dev))(?![\\w-])(?!\\.\\w)");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(?:.*\\.)?(?:example|exemple|invalid|test|localhost|example\\.(?:com|net|org))\\.?");

    private static final Pattern TOWN = Pattern.compile(
            "(?<![\\d\\p{L}])(?<!\\d\\h)(?:0[1-9]|[1-8]\\d|9[0-8])\\d{3}\\h+(?:CEDEX|\\p{Lu}\\p{Ll}[\\p{L}’'-]+)");
    private static final Pattern LINK =
            Pattern.compile("(?i)(?:https?://([^/?#:@]+)(?:[/?#:].*)?|mailto:[^@]*@([^?]+).*)");

    private Fiction() {}

    /** Whether an address is one that may be written, and that no screen would follow anywhere. */
    static boolean leadsNowhere(String address) {
        var link = LINK.matcher(address);
        return link.matches()
                && RESERVED.matcher(link.group(1) == null ? link.group(2) : link.group(1))
                        .matches();
    }

    static void check(Passage passage, Faults faults) {
        each(
                FRENCH,
                passage,
                faults,
                "fiction.telephone",
                it -> FICTIONAL.contains("0" + digits(it.group(1)).substring(0, 5)));
        each(FOREIGN, passage, faults, "fiction.telephone", it -> false);
        each(SHORT, passage, faults, "fiction.telephone", it -> false);
        each(TOWN, passage, faults, "fiction.address", it -> false);
        for (var address : List.of(MAIL, WEB, HOST))
            each(
                    address,
                    passage,
                    faults,
                    "fiction.address",
                    it -> RESERVED.matcher(it.group(1)).matches());
    }

    private interface Harmless {
        boolean test(MatchResult found);
    }

    private static void each(Pattern pattern, Passage passage, Faults faults, String key, Harmless harmless) {
        pattern.matcher(passage.text())
                .results()
                .filter(it -> !harmless.test(it))
                .forEach(it -> faults.add(
                        passage.fault(it.start(), it.end(), key, it.group().toLowerCase(Locale.ROOT))));
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }
}
