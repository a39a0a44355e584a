package fr.souffleur.documents;

import fr.souffleur.common.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A file from outside, packed anew before a library sees it: what comes out has few parts, of bounded size, each named once,
 * without declarations of types and without an address that would make the library reserve memory for a sheet nobody has.
 */
final class XlsxParts {

    private static final int MOST_PARTS = 300;
    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.\\[\\]/-]{1,200}");
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");
    private static final Pattern LINE = Pattern.compile("[1-9][0-9]{0,6}");
    private static final Pattern SPANS = Pattern.compile("[0-9]{1,5}:[0-9]{1,5}");

    private XlsxParts() {}

    /** @throws Refused {@code documents.xlsx-unreadable} */
    static byte[] checked(byte[] file) throws IOException {
        var names = new HashSet<String>();
        var clean = new ByteArrayOutputStream();
        long left = MOST_BYTES;
        try (var in = ZipFile.builder().setByteArray(file).get();
                var out = new ZipOutputStream(clean)) {
            for (var part : Collections.list(in.getEntries())) {
                if (part.isDirectory()) continue;
                if (!names.add(part.getName()) || names.size() > MOST_PARTS) throw unreadable();
                if (!NAME.matcher(part.getName()).matches()) throw unreadable();
                byte[] content;
                try (var packed = in.getInputStream(part)) {
                    content = packed.readNBytes((int) left + 1);
                }
                left -= content.length;
                if (left < 0) throw unreadable();
                if (part.getName().endsWith(".xml")) read(content);
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(content);
                out.closeEntry();
            }
        }
        if (names.isEmpty()) throw unreadable();
        return clean.toByteArray();
    }

    private static void read(byte[] xml) {
        try {
            var reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                var event = reader.next();
                if (event == XMLStreamConstants.DTD) throw unreadable();
                if (event == XMLStreamConstants.START_ELEMENT) element(reader);
            }
        } catch (XMLStreamException odd) {
            throw unreadable();
        }
    }

    private static void element(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "c" -> mustFit(CELL, reader.getAttributeValue(null, "r"));
            case "row" -> {
                mustFit(LINE, reader.getAttributeValue(null, "r"));
                mustFit(SPANS, reader.getAttributeValue(null, "spans"));
            }
            default -> {}
        }
    }

    private static void mustFit(Pattern pattern, @Nullable String address) {
        if (address != null && !pattern.matcher(address).matches()) throw unreadable();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static Refused unreadable() {
        return new Refused("documents.xlsx-unreadable");
    }
}
