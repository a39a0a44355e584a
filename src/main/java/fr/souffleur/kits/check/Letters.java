package fr.souffleur.kits.check;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Bytes into letters: UTF-8 without mark, and no sign that nobody sees. */
final class Letters {

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\uFEFF\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069&&[^\\t\\n\\r]]");

    private Letters() {}

    static Optional<SourceText> read(String path, byte[] bytes, Faults faults) {
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
        return Optional.of(seen(new SourceText(path, text), faults));
    }

    private static SourceText seen(SourceText source, Faults faults) {
        UNSEEN.matcher(source.text())
                .results()
                .limit(20)
                .forEach(it -> faults.add(source.fault(
                        it.start(), "unseen-sign", "U+%04X".formatted(it.group().codePointAt(0)))));
        return source;
    }
}
