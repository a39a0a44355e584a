package fr.souffleur.structures.register.reading;

import fr.souffleur.common.Refused;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of a file whose encoding nobody tells: UTF-8 where a line is, Windows-1252 where it cannot be. */
final class Lines {

    private static final int LONGEST = 64 * 1024;
    private static final Charset FORMER = Charset.forName("windows-1252");

    private final InputStream bytes;
    private int count;

    Lines(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes, LONGEST);
    }

    int count() {
        return count;
    }

    /** The next one without its break; nothing at the end. */
    @Nullable
    String next() throws IOException {
        var line = new ByteArrayOutputStream(256);
        int sign = bytes.read();
        if (sign < 0) return null;
        count++;
        for (; sign >= 0 && sign != '\n'; sign = bytes.read()) {
            if (sign == 0) throw new Refused("structures.register.not-finess");
            line.write(sign);
            if (line.size() > LONGEST) throw new Refused("structures.register.line-too-long", count);
        }
        var text = text(line.toByteArray());
        if (count == 1 && text.startsWith("\uFEFF")) text = text.substring(1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private static String text(byte[] line) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException former) {
            return new String(line, FORMER);
        }
    }
}
