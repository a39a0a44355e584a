package fr.souffleur.training.exchange.questions;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The letters of a file: lines that end one way, no mark before them, no sign that nobody sees. */
final class Letters {

    static final int LARGEST = 2_000_000;

    /** Of no width and of no consequence: editors and pages leave them behind. */
    private static final Pattern LEFT_BEHIND = Pattern.compile("[\\u200B\\u2060\\uFEFF]");

    /** Controls, marks of direction, and what Unicode says is no character. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\u061C\\u180E\\u200E\\u200F\\u2028-\\u202E"
            + "\\u2061-\\u206F\\uFDD0-\\uFDEF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF\\x{E0000}-\\x{E007F}&&[^\\t\\n]]");

    private Letters() {}

    static Optional<String> of(byte[] bytes, Findings findings) {
        if (bytes.length > 2 * LARGEST) {
            findings.fault(1, "too-large", LARGEST / 1_000_000);
            return Optional.empty();
        }
        var letters = CharBuffer.allocate(bytes.length);
        var outcome = charset(bytes)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), letters, true);
        var text = letters.flip().toString();
        if (outcome.isError()) {
            findings.fault(lineAt(text.replace("\r\n", "\n"), text.length()), "encoding");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    static Optional<String> of(String text, Findings findings) {
        if (text.length() > LARGEST) {
            findings.fault(1, "too-large", LARGEST / 1_000_000);
            return Optional.empty();
        }
        var plain = seen(text.replace("\r\n", "\n").replace('\r', '\n'));
        var unseen = UNSEEN.matcher(plain);
        if (!unseen.find()) return Optional.of(plain);
        findings.fault(lineAt(plain, unseen.start()), "sign", sign(unseen.group()));
        return Optional.empty();
    }

    /** The same check for a text whose signs were written as entities. */
    static String of(String text, int line, Findings findings) {
        var plain = seen(text);
        var unseen = UNSEEN.matcher(plain);
        if (unseen.find()) findings.fault(line, "sign", sign(unseen.group()));
        return plain;
    }

    static int lineAt(String text, int offset) {
        int line = 1;
        for (int i = 0; i < offset && i < text.length(); i++) if (text.charAt(i) == '\n') line++;
        return line;
    }

    private static String seen(String text) {
        return LEFT_BEHIND.matcher(text).replaceAll("");
    }

    private static String sign(String found) {
        return "U+%04X".formatted(found.codePointAt(0));
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length < 2) return StandardCharsets.UTF_8;
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
