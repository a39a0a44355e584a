package fr.souffleur.training.exchange.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stands between two empty lines: a question or a category. Comments are taken out, escaped signs put aside.
 *
 * @param line of its first line
 * @param notes what its comments say to us
 */
record GiftBlock(int line, String text, Map<String, String> notes) {

    static final String CATEGORY = "$CATEGORY:";
    static final String ID = "id";

    private static final Pattern NAMED = Pattern.compile("\\[id:((?:[^\\]\\\\]|\\\\.)*+)]");

    int lineAt(int offset) {
        return line + Letters.lineAt(text, offset) - 1;
    }

    static List<GiftBlock> of(String text, Findings findings) {
        var reading = new Blocks(findings);
        int number = 0;
        for (var line : text.split("\n", -1)) reading.line(line, ++number);
        reading.end();
        return reading.blocks;
    }

    /** One pass over the lines. */
    private static final class Blocks {

        private final List<GiftBlock> blocks = new ArrayList<>();
        private final Findings findings;
        private final StringBuilder text = new StringBuilder();
        private Map<String, String> notes = new LinkedHashMap<>();
        private int begins;

        Blocks(Findings findings) {
            this.findings = findings;
        }

        void line(String line, int number) {
            var plain = line.strip();
            if (plain.startsWith("//")) {
                note(plain.substring(2).strip(), number);
                if (!text.isEmpty()) text.append('\n');
            } else if (plain.isEmpty()) {
                end();
            } else if (text.isEmpty() && plain.startsWith(CATEGORY)) {
                begins = number;
                text.append(plain);
                end();
            } else {
                if (text.isEmpty()) begins = number;
                text.append(line).append('\n');
            }
        }

        void end() {
            if (!text.isEmpty()) blocks.add(new GiftBlock(begins, parted(text.toString()), Map.copyOf(notes)));
            text.setLength(0);
            notes = new LinkedHashMap<>();
        }

        /** A category is a path, in which nothing is escaped. */
        private String parted(String block) {
            return block.startsWith(CATEGORY) ? block : GiftEscapes.aside(block, begins, findings);
        }

        private void note(String comment, int number) {
            for (var key : List.of(GiftWriter.UNIT, GiftWriter.FEEDBACK))
                if (comment.startsWith(key))
                    notes.put(
                            key,
                            GiftEscapes.back(GiftEscapes.aside(
                                    comment.substring(key.length()).strip(), number, findings)));
            var named = NAMED.matcher(comment);
            if (named.find()) notes.put(ID, named.group(1).replaceAll("\\\\(.)", "$1"));
        }
    }
}
