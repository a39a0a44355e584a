package fr.souffleur.kits.check;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The frame of an MP3 or WAV file, the two that every browser plays: it is sound of its kind from its first byte to its
 * last, lasts a minute at most, and keeps no notes of who made it, where, or with what.
 */
final class RecordingBytes {

    private static final double LONGEST = 60;
    private static final int LAYER_III = 1;
    private static final int MPEG_1 = 3;

    /** Kilobits a second by their place in the head of a frame; of MPEG 1, then of MPEG 2 and 2.5. */
    private static final int[] FAST = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0};

    private static final int[] SLOW = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0};
    private static final int[] SAMPLES_A_SECOND = {44_100, 48_000, 32_000, 0};

    private final ByteBuffer bytes;

    private RecordingBytes(byte[] content) {
        this.bytes = ByteBuffer.wrap(content);
    }

    /** @return the key of a sentence, or null when all is well */
    static @Nullable String trouble(String type, byte[] content) {
        var recording = new RecordingBytes(content);
        try {
            return type.equals("audio/wav") ? recording.wav() : recording.mp3();
        } catch (IndexOutOfBoundsException cutShort) {
            return "recording.kind";
        }
    }

    private @Nullable String mp3() {
        if (begins(0, "ID3")) return "recording.notes";
        var seconds = 0d;
        for (var at = 0; at < bytes.limit(); ) {
            if (at > 0 && (begins(at, "TAG") || begins(at, "APETAGEX") || begins(at, "ID3"))) return "recording.notes";
            var head = bytes.getInt(at);
            if (head >>> 21 != 0x7FF) return at == 0 ? "recording.kind" : "recording.more";
            var version = head >>> 19 & 3;
            var kilobits = (version == MPEG_1 ? FAST : SLOW)[head >>> 12 & 15];
            var rate = SAMPLES_A_SECOND[head >>> 10 & 3] / (version == MPEG_1 ? 1 : version == 2 ? 2 : 4);
            if (version == 1 || (head >>> 17 & 3) != LAYER_III || kilobits == 0 || rate == 0)
                return at == 0 ? "recording.kind" : "recording.more";
            var samples = version == MPEG_1 ? 1152 : 576;
            at += samples / 8 * kilobits * 1000 / rate + (head >>> 9 & 1);
            if (at > bytes.limit()) return "recording.kind";
            seconds += (double) samples / rate;
        }
        return length(seconds);
    }

    private @Nullable String wav() {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        if (!begins(0, "RIFF") || !begins(8, "WAVEfmt ")) return "recording.kind";
        if (bytes.getInt(4) + 8L != bytes.limit()) return "recording.more";
        var plain = bytes.getShort(20) == 1;
        var channels = bytes.getShort(22);
        var rate = bytes.getInt(24);
        var bits = bytes.getShort(34);
        if (!plain || channels < 1 || channels > 2 || rate < 8_000 || rate > 48_000 || bits != 8 && bits != 16)
            return "recording.kind";
        var seconds = 0d;
        for (var at = 12; at < bytes.limit(); ) {
            var size = bytes.getInt(at + 4);
            if (size < 0 || size > bytes.limit() - at - 8) return "recording.kind";
            if (begins(at, "data")) seconds += (double) size / rate / channels / (bits / 8);
            else if (!begins(at, "fmt ") && !begins(at, "fact")) return "recording.notes";
            at += 8 + size + (size & 1);
        }
        return length(seconds);
    }

    private static @Nullable String length(double seconds) {
        if (seconds == 0) return "recording.kind";
        return seconds > LONGEST ? "recording.too-long" : null;
    }

    private boolean begins(int at, String beginning) {
        if (at + beginning.length() > bytes.limit()) return false;
        var found = new byte[beginning.length()];
        bytes.get(at, found);
        return new String(found, StandardCharsets.ISO_8859_1).equals(beginning);
    }
}
