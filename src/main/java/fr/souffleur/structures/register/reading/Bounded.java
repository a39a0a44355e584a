package fr.souffleur.structures.register.reading;

import fr.souffleur.common.Refused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** A file as it comes, unpacked if it is packed, and stopped as soon as it is more than a file may be. */
final class Bounded extends InputStream {

    private static final int BUFFER = 64 * 1024;
    private static final int ALWAYS_FINE = 16 * 1024 * 1024;
    private static final int PEEK = 64;
    private static final int MEGABYTE = 1024 * 1024;

    private final Limits limits;
    private final Counted packed;
    private final InputStream plain;
    private final boolean unpacking;
    private long count;
    private long record;

    private Bounded(Counted packed, InputStream plain, boolean unpacking, Limits limits) {
        this.packed = packed;
        this.plain = plain;
        this.unpacking = unpacking;
        this.limits = limits;
    }

    /** @throws Refused {@code structures.register.empty}, {@code structures.register.zip} */
    static Bounded of(InputStream file, Limits limits) throws IOException {
        var packed = new Counted(file);
        var buffered = new BufferedInputStream(packed, BUFFER);
        buffered.mark(4);
        var magic = buffered.readNBytes(2);
        buffered.reset();
        if (magic.length == 0) throw new Refused("structures.register.empty");
        if (magic.length == 2 && magic[0] == 'P' && magic[1] == 'K') throw new Refused("structures.register.zip");
        var gz = magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
        var plain = gz ? new BufferedInputStream(new GZIPInputStream(buffered, BUFFER), BUFFER) : buffered;
        return new Bounded(packed, plain, gz, limits);
    }

    /** The first sign that says something; nothing is taken away. */
    char first() throws IOException {
        plain.mark(PEEK);
        var start = new String(plain.readNBytes(PEEK), StandardCharsets.UTF_8);
        plain.reset();
        var text = start.replace("\uFEFF", "").stripLeading();
        return text.isEmpty() ? ' ' : text.charAt(0);
    }

    /** A new record begins. */
    void fresh() {
        record = count;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var read = plain.read(into, from, length);
        if (read > 0) count += read;
        if (count > limits.bytes()) throw new Refused("structures.register.too-big", limits.bytes() / MEGABYTE);
        if (count - record > limits.record())
            throw new Refused("structures.register.record-too-big", limits.record() / MEGABYTE, count);
        if (unpacking && count > ALWAYS_FINE && count / limits.ratio() > packed.count)
            throw new Refused("structures.register.swells", limits.ratio());
        return read;
    }

    /** Counts what was taken of the file itself. */
    private static final class Counted extends InputStream {

        private final InputStream file;
        private long count;

        Counted(InputStream file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            var one = file.read();
            if (one >= 0) count++;
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = file.read(into, from, length);
            if (read > 0) count += read;
            return read;
        }
    }
}
