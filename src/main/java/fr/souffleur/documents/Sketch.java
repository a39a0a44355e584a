package fr.souffleur.documents;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A drawing (SVG) as points for paper. It shows itself and asks for nothing: no address in it is ever followed. */
public final class Sketch {

    private static final Logger LOG = LoggerFactory.getLogger(Sketch.class);
    private static final int WIDEST = 1600;
    private static final int HIGHEST = 2400;

    private Sketch() {}

    /** Where a machine has no way to draw letters at all, there is no picture and its words stand alone. */
    private static final class Letters {
        static final boolean READY = register();

        private static boolean register() {
            try {
                for (var file : List.of("atkinson-400.ttf", "atkinson-400-italic.ttf", "atkinson-600.ttf"))
                    try (var font = Sketch.class.getResourceAsStream("/fonts/" + file)) {
                        if (font != null)
                            GraphicsEnvironment.getLocalGraphicsEnvironment()
                                    .registerFont(Font.createFont(Font.TRUETYPE_FONT, font));
                    }
                return true;
            } catch (IOException | FontFormatException | RuntimeException | InternalError none) {
                LOG.error("Drawings are left out of papers: this machine has no fonts", none);
                return false;
            }
        }
    }

    /** @return a PNG; empty when it cannot be drawn */
    public static Optional<byte[]> png(byte[] svg) {
        if (!Letters.READY) return Optional.empty();
        try {
            return document(svg).map(Sketch::draw);
        } catch (RuntimeException strange) {
            LOG.warn("A drawing is left out", strange);
            return Optional.empty();
        }
    }

    private static Optional<SVGDocument> document(byte[] svg) {
        var context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        return Optional.ofNullable(new SVGLoader().load(new ByteArrayInputStream(svg), null, context));
    }

    private static byte[] draw(SVGDocument document) {
        var size = document.size();
        double scale = Math.min(WIDEST / Math.max(1.0, size.width), HIGHEST / Math.max(1.0, size.height));
        int width = (int) Math.max(1, Math.round(size.width * scale));
        int height = (int) Math.max(1, Math.round(size.height * scale));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, pen, new ViewBox(width, height));
        pen.dispose();
        return png(image);
    }

    private static byte[] png(BufferedImage image) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
