package fr.souffleur.kits.check;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a PNG, JPEG or WebP file: it begins and ends as its kind does, is of a size that a screen can show, does
 * not move, and keeps nothing of the camera. What fills the frame is left to whoever shows it.
 */
final class PictureBytes {

    private static final int WIDEST = 8000;
    private static final long PNG = 0x89504E470D0A1A0AL;

    private final ByteBuffer bytes;

    private PictureBytes(byte[] content) {
        this.bytes = ByteBuffer.wrap(content);
    }

    /** @return the key of a sentence, or null when all is well */
    static @Nullable String trouble(String type, byte[] content) {
        var picture = new PictureBytes(content);
        try {
            return switch (type) {
                case "image/png" -> picture.png();
                case "image/jpeg" -> picture.jpeg();
                default -> picture.webp();
            };
        } catch (IndexOutOfBoundsException cutShort) {
            return "picture.kind";
        }
    }

    private @Nullable String png() {
        if (bytes.getLong(0) != PNG || !word(12).equals("IHDR")) return "picture.kind";
        if (tooWide(bytes.getInt(16), bytes.getInt(20))) return "picture.too-wide";
        for (var at = 8; ; at = Math.addExact(at, Math.addExact(12, length(at)))) {
            switch (word(at + 4)) {
                case "acTL" -> {
                    return "picture.moves";
                }
                case "eXIf" -> {
                    return "picture.camera";
                }
                case "iTXt", "tEXt", "zTXt" -> {
                    if (begins(at + 8, "XML:com.adobe.xmp", "Raw profile type")) return "picture.camera";
                }
                case "IEND" -> {
                    return at + 12 == bytes.limit() ? null : "picture.more";
                }
                default -> {}
            }
        }
    }

    private @Nullable String jpeg() {
        if (bytes.getShort(0) != (short) 0xFFD8) return "picture.kind";
        for (var at = 2; ; at += 2 + Short.toUnsignedInt(bytes.getShort(at + 2))) {
            if (bytes.get(at) != (byte) 0xFF) return "picture.kind";
            var marker = bytes.get(at + 1) & 0xFF;
            if (marker == 0xE1 && begins(at + 4, "Exif", "http://ns.adobe.com/") || marker == 0xED)
                return "picture.camera";
            var frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame
                    && tooWide(
                            Short.toUnsignedInt(bytes.getShort(at + 7)), Short.toUnsignedInt(bytes.getShort(at + 5))))
                return "picture.too-wide";
            if (marker == 0xDA) return bytes.getShort(bytes.limit() - 2) == (short) 0xFFD9 ? null : "picture.more";
        }
    }

    private @Nullable String webp() {
        if (!word(0).equals("RIFF") || !word(8).equals("WEBP")) return "picture.kind";
        if (Integer.reverseBytes(bytes.getInt(4)) + 8 != bytes.limit()) return "picture.more";
        for (var at = 12; at < bytes.limit(); at += 8 + even(Integer.reverseBytes(bytes.getInt(at + 4)))) {
            switch (word(at)) {
                case "ANIM", "ANMF" -> {
                    return "picture.moves";
                }
                case "EXIF", "XMP " -> {
                    return "picture.camera";
                }
                case "VP8X" -> {
                    if (tooWide(little24(at + 12) + 1, little24(at + 15) + 1)) return "picture.too-wide";
                }
                default -> {}
            }
        }
        return null;
    }

    private static boolean tooWide(int width, int height) {
        return width < 1 || height < 1 || width > WIDEST || height > WIDEST;
    }

    private int length(int at) {
        if (bytes.getInt(at) < 0) throw new IndexOutOfBoundsException(at);
        return bytes.getInt(at);
    }

    private static int even(int length) {
        if (length < 0 || length > 1 << 28) throw new IndexOutOfBoundsException(length);
        return length + (length & 1);
    }

    private int little24(int at) {
        return (bytes.get(at) & 0xFF) | (bytes.get(at + 1) & 0xFF) << 8 | (bytes.get(at + 2) & 0xFF) << 16;
    }

    private boolean begins(int at, String... beginnings) {
        for (var beginning : beginnings) {
            if (at + beginning.length() > bytes.limit()) continue;
            var found = new byte[beginning.length()];
            bytes.get(at, found);
            if (new String(found, StandardCharsets.ISO_8859_1).equals(beginning)) return true;
        }
        return false;
    }

    private String word(int at) {
        var word = new byte[4];
        bytes.get(at, word);
        return new String(word, StandardCharsets.ISO_8859_1);
    }
}
