package fr.souffleur.documents;

import com.openhtmltopdf.bidi.BidiSplitterFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.helper.W3CDom;

/** A {@link Paper} or a {@link Booklet} as tagged PDF (PDF/UA-1), with its fonts inside. Nothing is fetched from anywhere to make it. */
public final class Pdf {

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private Pdf() {}

    public static byte[] of(Paper paper) {
        return of(new Booklet(paper, List.of()));
    }

    public static byte[] of(Booklet booklet) {
        var pictures = new Pictures();
        var page = new PaperPage(booklet, pictures).build();
        var bytes = new ByteArrayOutputStream();
        var renderer = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Souffleur")
                .withW3cDocument(new W3CDom().fromJsoup(page), Pictures.BASE)
                .defaultTextDirection(TextDirection.LTR)
                .useUnicodeBidiSplitter((BidiSplitterFactory) RightToLeft::new)
                .useUnicodeBidiReorderer(new RightToLeft.Letters())
                .useUnicodeLineBreaker(new LineBreaks())
                .toStream(bytes);
        Typeface.lendTo(renderer);
        pictures.lendTo(renderer);
        try {
            renderer.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
