package fr.souffleur.debrief.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind, made here. */
public final class Files {

    private Files() {}

    public static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n".getBytes(UTF_8);
    }

    public static byte[] docx() {
        return office(ProofKind.DOCX.type() + ".main+xml");
    }

    public static byte[] office(String type) {
        return zip(Map.of("[Content_Types].xml", "<Types><Override ContentType=\"" + type + "\"/></Types>"));
    }

    public static byte[] odf(ProofKind kind, String manifest) {
        return zip(Map.of("mimetype", kind.type(), "META-INF/manifest.xml", manifest));
    }

    public static byte[] zip(Map<String, String> parts) {
        var into = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(into)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return into.toByteArray();
    }

    /** Some kilobytes that would fill more than 200 megabytes. */
    public static byte[] bomb() {
        var into = new ByteArrayOutputStream();
        var nothing = new byte[1024 * 1024];
        try (var zip = new ZipOutputStream(into)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write((ProofKind.DOCX.type() + ".main+xml").getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 201; i++) zip.write(nothing);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return into.toByteArray();
    }
}
