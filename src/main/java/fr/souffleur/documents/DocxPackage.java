package fr.souffleur.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Puts the parts of a Word file together; POI keeps their names and relations. Every relation stays inside of the file. */
final class DocxPackage {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String THEME = "application/vnd.openxmlformats-officedocument.theme+xml";
    private static final String PROPERTIES = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

    private final Paper paper;
    private final DocxResources resources;
    private final OPCPackage file;

    private DocxPackage(Paper paper, OPCPackage file) {
        this.paper = paper;
        this.resources = new DocxResources(paper.language());
        this.file = file;
    }

    static byte[] pack(Paper paper, DocxPage page) {
        var bytes = new ByteArrayOutputStream();
        try (var file = OPCPackage.create(bytes)) {
            new DocxPackage(paper, file).add(page);
        } catch (IOException | InvalidFormatException failed) {
            throw new IllegalStateException("a part of ours is not as the standard asks", failed);
        }
        return ageless(bytes.toByteArray());
    }

    private void add(DocxPage page) throws InvalidFormatException {
        describe();
        var document = part(
                "word/document", WORD + "document.main+xml", page.document().xml());
        file.addRelationship(document.getPartName(), TargetMode.INTERNAL, OFFICE + "officeDocument");
        pictures(document, "document", page.document());
        under(document, "styles", resources.read("styles"));
        under(document, "numbering", page.lists().declaredIn(resources.read("numbering")));
        under(document, "fontTable", resources.read("fonts"));
        under(document, "settings", resources.read("settings"));
        relate(document, part("word/theme", THEME, resources.read("theme")), "theme");
        pictures(under(document, "header", page.header().xml()), "header", page.header());
        under(document, "footer", page.footer().xml());
        var format = part("docProps/custom", PROPERTIES, DocxResources.format(paper));
        file.addRelationship(format.getPartName(), TargetMode.INTERNAL, OFFICE + "custom-properties");
    }

    /** Title, subject and description; nobody's name and no date. */
    private void describe() throws InvalidFormatException {
        var said = file.getPackageProperties();
        said.setTitleProperty(DocxText.oneLine(paper.title()));
        said.setSubjectProperty(DocxText.oneLine(paper.subject()));
        said.setDescriptionProperty(DocxText.oneLine(paper.description()));
        said.setLanguageProperty(resources.language());
        said.setCreatorProperty("Souffleur");
        said.setCreatedProperty(Optional.empty());
    }

    private PackagePart under(PackagePart document, String kind, String xml) throws InvalidFormatException {
        return relate(document, part("word/" + kind, WORD + kind + "+xml", xml), kind);
    }

    private static PackagePart relate(PackagePart from, PackagePart to, String kind) {
        from.addRelationship(to.getPartName(), TargetMode.INTERNAL, OFFICE + kind, kind);
        return to;
    }

    private void pictures(PackagePart shown, String name, DocxPart part) throws InvalidFormatException {
        int number = 0;
        for (var png : part.pictures()) {
            number++;
            var picture = part("/word/media/" + name + "-" + number + ".png", "image/png", png);
            shown.addRelationship(picture.getPartName(), TargetMode.INTERNAL, OFFICE + "image", "picture" + number);
        }
    }

    private PackagePart part(String name, String type, String xml) throws InvalidFormatException {
        return part("/" + name + ".xml", type, xml.getBytes(StandardCharsets.UTF_8));
    }

    private PackagePart part(String name, String type, byte[] content) throws InvalidFormatException {
        var part = file.createPart(PackagingURIHelper.createPartName(name), type);
        try (var stream = part.getOutputStream()) {
            stream.write(content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return part;
    }

    /** The same entries, none of which says when it was written. */
    private static byte[] ageless(byte[] zip) {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(zip));
                var to = new ZipOutputStream(bytes)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                to.putNextEntry(same);
                from.transferTo(to);
            }
            to.finish();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
