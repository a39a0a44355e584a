package fr.souffleur.debrief;

import fr.souffleur.kits.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Several files in one, in their order. */
public final class Packed {

    private Packed() {}

    /**
     * The list of what lies there, each with its SHA-256.
     *
     * @param about what else is said of it, after format and version
     */
    public static byte[] contents(String format, String version, Map<String, ?> about, Map<String, byte[]> files) {
        var digests = new LinkedHashMap<String, String>();
        files.forEach((name, content) -> digests.put(name, Digest.of(content)));
        var all = new LinkedHashMap<String, Object>();
        all.put("format", format);
        all.put("version", version);
        all.putAll(about);
        all.put("sha256", digests);
        return new JsonMapper().writeValueAsBytes(all);
    }

    /** A ZIP of them. */
    public static byte[] zip(Map<String, byte[]> files) {
        var into = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(into, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return into.toByteArray();
    }
}
