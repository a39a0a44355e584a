package fr.souffleur.kits;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/** SHA-256 in hexadecimal: what files are called by what they contain. */
public final class Digest {

    private Digest() {}

    public static String of(byte[] content) {
        return HexFormat.of().formatHex(sha().digest(content));
    }

    /** Of several files: their names and contents, wherever they come from. */
    public static String of(SortedMap<String, byte[]> files) {
        var all = sha();
        for (Map.Entry<String, byte[]> file : files.entrySet())
            all.update((file.getKey() + "\n" + of(file.getValue()) + "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(all.digest());
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
