package fr.souffleur.training.exchange.questions;

import fr.souffleur.common.Words;
import fr.souffleur.training.exchange.questions.ForeignText.Format;
import java.util.List;
import java.util.regex.Pattern;

/** GIFT read: parted as Moodle parts it, but what Moodle would guess at is told. */
final class GiftReader {

    private static final Pattern FORMAT =
            Pattern.compile("^\\s*\\[(html|moodle|plain|markdown)]", Pattern.CASE_INSENSITIVE);
    private static final String GAP = "_____";

    private final Findings findings = new Findings();
    private final Takeover takeover = new Takeover(findings);
    private final Words words;
    private String pool = "";

    GiftReader(Words words) {
        this.words = words;
    }

    Reading read(String file) {
        var text = Letters.of(file, findings);
        if (text.isEmpty()) return findings.of(List.of());
        for (var block : GiftBlock.of(text.get(), findings)) {
            if (findings.full()) break;
            if (block.text().startsWith(GiftBlock.CATEGORY)) pool = lastOf(block.text());
            else question(block);
        }
        return takeover.done();
    }

    /** The last part of a path in which a doubled slash is one. */
    static String lastOf(String path) {
        var parts = path.replace("//", "\uFDEF").split("/");
        return parts[parts.length - 1]
                .replace('\uFDEF', '/')
                .replace(GiftBlock.CATEGORY, "")
                .strip();
    }

    private void question(GiftBlock block) {
        var text = block.text();
        int from = 0;
        var name = "";
        if (text.stripLeading().startsWith("::")) {
            int begin = text.indexOf("::") + 2;
            int end = text.indexOf("::", begin);
            if (end < 0) {
                findings.fault(block.line(), "name-open");
                return;
            }
            name = GiftEscapes.back(text.substring(begin, end));
            from = end + 2;
        }
        int open = text.indexOf('{', from);
        int close = text.indexOf('}', from);
        if (!braces(block, open, close)) return;
        var before = text.substring(from, open);
        var after = text.substring(close + 1).strip();
        var format = format(before, Format.MOODLE);
        var asked = before;
        if (!after.isEmpty())
            asked = asked.stripTrailing() + " " + GAP + (after.matches("(?s)^[.,;:!?…].*") ? "" : " ") + after;
        var say = new GiftText(block, format, findings);
        var head = new Takeover.Head(
                block.line(),
                block.notes().getOrDefault(GiftBlock.ID, name),
                pool,
                withoutUnit(say.text(asked, from), block),
                "");
        new GiftAnswers(block, say, takeover, findings, words).read(head, text.substring(open + 1, close), open + 1);
    }

    private boolean braces(GiftBlock block, int open, int close) {
        var text = block.text();
        if (open < 0 && close < 0) findings.fault(block.line(), "description");
        else if (open < 0 || close >= 0 && close < open) findings.fault(block.lineAt(close), "brace-close");
        else if (text.indexOf('{', open + 1) >= 0 && (close < 0 || text.indexOf('{', open + 1) < close))
            findings.fault(block.lineAt(open), "brace-open");
        else if (close < 0) findings.fault(block.lineAt(open), "brace-open");
        else if (text.indexOf('{', close) >= 0) findings.fault(block.lineAt(text.indexOf('{', close)), "brace-more");
        else if (text.indexOf('}', close + 1) >= 0)
            findings.fault(block.lineAt(text.indexOf('}', close + 1)), "brace-close");
        else return true;
        return false;
    }

    /** Our own files say the unit behind the question, and in a comment that it is one. */
    private static String withoutUnit(String asked, GiftBlock block) {
        var unit = block.notes().get(GiftWriter.UNIT);
        if (unit == null || !asked.endsWith(GiftWriter.unit(unit))) return asked;
        return asked.substring(0, asked.length() - GiftWriter.unit(unit).length());
    }

    static Format format(String text, Format unless) {
        var named = FORMAT.matcher(text);
        return named.find() ? Format.named(named.group(1)).orElse(unless) : unless;
    }

    static String rest(String text) {
        return FORMAT.matcher(text).replaceFirst("");
    }
}
