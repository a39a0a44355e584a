package fr.souffleur.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The embedded faces, the family of the portal first, then those that have the signs and scripts it lacks. */
record Typeface(String family, String file, int weight, FontStyle style) {

    private static final List<Typeface> ALL = List.of(
            new Typeface("Atkinson", "atkinson-400.ttf", 400, FontStyle.NORMAL),
            new Typeface("Atkinson", "atkinson-400-italic.ttf", 400, FontStyle.ITALIC),
            new Typeface("Atkinson", "atkinson-600.ttf", 600, FontStyle.NORMAL),
            fallback("Latin", "noto-sans-400.ttf"),
            fallback("Symbols", "noto-symbols.ttf"),
            fallback("Maths", "noto-math.ttf"),
            fallback("Arabic", "noto-arabic.ttf"),
            fallback("Hebrew", "noto-hebrew.ttf"),
            fallback("Emoji", "noto-emoji.ttf"));

    /** What a style sheet writes after {@code font-family:}. */
    static final String STACK = ALL.stream().map(Typeface::family).distinct().collect(Collectors.joining(", "));

    private static Typeface fallback(String family, String file) {
        return new Typeface(family, file, 400, FontStyle.NORMAL);
    }

    static void lendTo(PdfRendererBuilder renderer) {
        ALL.forEach(it -> renderer.useFont(it::open, it.family, it.weight, it.style, true));
    }

    /** Every code point that upright text can show. */
    static BitSet coverage() {
        var covered = new BitSet();
        ALL.stream().filter(it -> it.style == FontStyle.NORMAL).forEach(it -> it.coverInto(covered));
        return covered;
    }

    private void coverInto(BitSet covered) {
        try (var stream = open();
                var font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            var table = font.getUnicodeCmapLookup();
            for (int sign = 0x20; sign <= 0x1FFFF; sign++) if (table.getGlyphId(sign) != 0) covered.set(sign);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private InputStream open() {
        var stream = Typeface.class.getResourceAsStream("/fonts/" + file);
        if (stream == null) throw new IllegalStateException("missing font " + file);
        return stream;
    }
}
