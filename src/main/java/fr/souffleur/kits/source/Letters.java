package fr.souffleur.kits.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Bytes into letters: UTF-8 without mark, and no sign that nobody sees. */
public final class Letters {

    /** Controls, marks of order and direction, spaces of no width, tags, and what Unicode says is no character. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u061C\\u180E\\u200B\\u200E\\u200F\\u2028-\\u202E"
            + "\\u2060-\\u2064\\u2066-\\u206F\\uFDD0-\\uFDEF\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF"
            + "\\x{E0000}-\\x{E007F}&&[^\\t\\n\\r]]");

    private static final int LONGEST_LINE = 20_000;
    private static final Pattern ENDLESS = Pattern.compile("[^\\n\\r]{" + LONGEST_LINE + "}");

    private Letters() {}

    public static Optional<SourceText> read(
            KitFiles files, String name, int limit, KitFiles.Blame blame, Faults faults) {
        return files.bytes(name, limit, blame).flatMap(it -> read(files.path(name), it, faults));
    }

    public static Optional<SourceText> read(String path, byte[] bytes, Faults faults) {
        var letters = CharBuffer.allocate(bytes.length);
        var outcome = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), letters, true);
        var text = letters.flip().toString();
        if (outcome.isError()) {
            faults.add(new SourceText(path, text).fault(text.length(), "encoding"));
            return Optional.empty();
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
            faults.add(new SourceText(path, text).fault(0, "byte-order-mark"));
        }
        var source = new SourceText(path, text);
        return clear(source, faults) ? Optional.of(source) : Optional.empty();
    }

    private static boolean clear(SourceText source, Faults faults) {
        var endless = ENDLESS.matcher(source.text());
        var unseen = UNSEEN.matcher(source.text());
        if (endless.find()) {
            faults.add(source.fault(endless.start(), "endless-line", LONGEST_LINE));
        } else if (unseen.find()) {
            var sign = "U+%04X".formatted(unseen.group().codePointAt(0));
            faults.add(source.fault(unseen.start(), "unseen-sign", sign));
        } else {
            return true;
        }
        return false;
    }
}
