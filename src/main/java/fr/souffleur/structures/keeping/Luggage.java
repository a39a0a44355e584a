package fr.souffleur.structures.keeping;

import fr.souffleur.journal.OpenFormats;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A ZIP that goes out while it is packed. */
final class Luggage implements OpenFormats.Files, AutoCloseable {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ZipOutputStream zip;

    Luggage(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    @Override
    public void add(String path, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public void json(String path, String format, Object content) throws IOException {
        var file = new LinkedHashMap<String, Object>();
        file.put("format", format);
        file.put("version", "1.0");
        file.put("content", content);
        add(path, MAPPER.writeValueAsBytes(file));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
