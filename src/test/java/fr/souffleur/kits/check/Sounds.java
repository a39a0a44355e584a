package fr.souffleur.kits.check;

import static fr.souffleur.kits.check.BadMediaTest.join;
import static fr.souffleur.kits.check.BadMediaTest.letters;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Silence in files that are sound: MPEG 2 layer III at 22,050 samples a second, and PCM of 8 bits at 8,000. */
final class Sounds {

    private static final int FRAME = 72 * 32_000 / 22_050;

    private Sounds() {}

    static byte[] mp3(int seconds) {
        var frames = new byte[(seconds * 22_050 + 575) / 576][];
        Arrays.fill(frames, frame(0xFFF340C4));
        return join(frames);
    }

    static byte[] frame(int head) {
        return ByteBuffer.allocate(FRAME).putInt(head).array();
    }

    static byte[] wav(int seconds, byte[]... more) {
        return wav((short) 1, (short) 1, 8_000, (short) 8, seconds, more);
    }

    static byte[] wav(short kind, short channels, int rate, short bits, int seconds, byte[]... more) {
        var format = ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(kind)
                .putShort(channels)
                .putInt(rate)
                .putInt(rate * channels * bits / 8)
                .putShort((short) (channels * bits / 8))
                .putShort(bits);
        var within = join(
                letters("WAVE"),
                part("fmt ", format.array()),
                join(more),
                part("data", new byte[seconds * rate * channels * bits / 8]));
        return part("RIFF", within);
    }

    static byte[] part(String name, byte[] content) {
        var size = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(content.length);
        return join(letters(name), size.array(), content);
    }
}
