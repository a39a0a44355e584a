package fr.souffleur.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * Words across every page of a PDF, pale and under what is written there. A reader's voice passes over them; what the page
 * says stays as accessible as it was.
 */
public final class Watermark {

    private static final float LARGEST = 34;
    private static final float SMALLEST = 10;
    private static final float PALE = 0.86f;
    private static final String FONT = "/fonts/atkinson-400.ttf";

    private Watermark() {}

    /** @param words on one line; signs that the typeface lacks are left out */
    public static byte[] on(byte[] pdf, String words) {
        var into = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf);
                var font = Objects.requireNonNull(Watermark.class.getResourceAsStream(FONT))) {
            var face = face(document, font);
            var line = writable(face, words);
            for (var page : document.getPages()) draw(document, page, face, line);
            document.save(into);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return into.toByteArray();
    }

    private static PDFont face(PDDocument document, InputStream font) throws IOException {
        return PDType0Font.load(document, font, true);
    }

    private static void draw(PDDocument document, PDPage page, PDFont font, String line) throws IOException {
        var box = page.getMediaBox();
        double diagonal = Math.hypot(box.getWidth(), box.getHeight()) * 0.8;
        float wide = font.getStringWidth(line) / 1000;
        float size = wide == 0 ? SMALLEST : Math.clamp((float) diagonal / wide, SMALLEST, LARGEST);
        double angle = Math.atan2(box.getHeight(), box.getWidth());
        try (var ink = new PDPageContentStream(document, page, AppendMode.PREPEND, true, true)) {
            ink.beginMarkedContent(COSName.ARTIFACT);
            ink.saveGraphicsState();
            ink.setNonStrokingColor(PALE);
            ink.beginText();
            ink.setFont(font, size);
            float half = wide * size / 2;
            ink.setTextMatrix(
                    Matrix.getRotateInstance(angle, (float) (box.getWidth() / 2 - half * Math.cos(angle)), (float)
                            (box.getHeight() / 2 - half * Math.sin(angle))));
            ink.showText(line);
            ink.endText();
            ink.restoreGraphicsState();
            ink.endMarkedContent();
        }
    }

    private static String writable(PDFont font, String words) {
        var line = new StringBuilder();
        words.strip().codePoints().forEach(it -> {
            var sign = Character.toString(it);
            try {
                font.encode(sign);
                line.append(sign);
            } catch (IOException | IllegalArgumentException missing) {
                line.append(' ');
            }
        });
        return line.toString().strip().replaceAll(" +", " ");
    }
}
