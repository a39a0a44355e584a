package fr.souffleur.kits.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Archives written by hand, so that they may lie. */
final class Zip {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final List<byte[]> listed = new ArrayList<>();

    static Zip zip() {
        return new Zip();
    }

    Zip file(String name, String content) {
        return file(name.getBytes(StandardCharsets.UTF_8), content.getBytes(StandardCharsets.UTF_8), 0);
    }

    Zip file(String name, byte[] content) {
        return file(name.getBytes(StandardCharsets.UTF_8), content, 0);
    }

    /** @param mode Unix kind and rights, such as 0xA1FF for a link */
    Zip file(byte[] name, byte[] content, int mode) {
        return add(name, content, deflated(content), 8, 0x800, content.length, mode, false);
    }

    Zip stored(String name, byte[] content) {
        return add(name.getBytes(StandardCharsets.UTF_8), content, content, 0, 0x800, content.length, 0, false);
    }

    Zip described(String name, String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        return add(name.getBytes(StandardCharsets.UTF_8), bytes, deflated(bytes), 8, 0x808, bytes.length, 0, true);
    }

    /** Announces another size than it has. */
    Zip lying(String name, byte[] content, int size) {
        return add(name.getBytes(StandardCharsets.UTF_8), content, deflated(content), 8, 0x800, size, 0, false);
    }

    Zip flagged(String name, int flags, int method) {
        return add(name.getBytes(StandardCharsets.UTF_8), new byte[0], new byte[0], method, flags, 0, 0, false);
    }

    /** A second name for the bytes of the first entry, as in a bomb of overlapping files. */
    Zip overlapping() {
        var first = listed.getFirst().clone();
        listed.add(first);
        return this;
    }

    Zip junk(int bytes) {
        body.write(new byte[bytes], 0, bytes);
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(body.toByteArray());
        listed.forEach(out::writeBytes);
        var size = listed.stream().mapToInt(it -> it.length).sum();
        out.writeBytes(little(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) listed.size())
                .putShort((short) listed.size())
                .putInt(size)
                .putInt(body.size())
                .putShort((short) 0)
                .array());
        return out.toByteArray();
    }

    private Zip add(
            byte[] name, byte[] content, byte[] packed, int method, int flags, int size, int mode, boolean descriptor) {
        var sum = new CRC32();
        sum.update(content);
        var begin = body.size();
        var local = little(30 + name.length)
                .putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) flags)
                .putShort((short) method)
                .putInt(0)
                .putInt(descriptor ? 0 : (int) sum.getValue())
                .putInt(descriptor ? 0 : packed.length)
                .putInt(descriptor ? 0 : size)
                .putShort((short) name.length)
                .putShort((short) 0)
                .put(name);
        body.writeBytes(local.array());
        body.writeBytes(packed);
        if (descriptor)
            body.writeBytes(little(16)
                    .putInt(0x08074b50)
                    .putInt((int) sum.getValue())
                    .putInt(packed.length)
                    .putInt(size)
                    .array());
        listed.add(little(46 + name.length)
                .putInt(0x02014b50)
                .putShort((short) 0x0314)
                .putShort((short) 20)
                .putShort((short) flags)
                .putShort((short) method)
                .putInt(0)
                .putInt((int) sum.getValue())
                .putInt(packed.length)
                .putInt(size)
                .putShort((short) name.length)
                .putInt(0)
                .putInt(0)
                .putShort((short) 0)
                .putShort((short) mode)
                .putInt(begin)
                .put(name)
                .array());
        return this;
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflated(byte[] content) {
        var deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var part = new byte[8192];
        while (!deflater.finished()) out.write(part, 0, deflater.deflate(part));
        deflater.end();
        return out.toByteArray();
    }
}
