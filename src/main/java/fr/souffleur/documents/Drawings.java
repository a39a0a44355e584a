package fr.souffleur.documents;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Arc2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** The two drawings that our paper carries, made here so that no picture file has to be found, hatch and emblem; others in grey. */
final class Drawings {

    private static final Color INK = new Color(0x11, 0x11, 0x11);

    /** One tile of the band EXERCICE; stripes go on from tile to tile. */
    static final byte[] HATCH = png(64, 64, pen -> {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 64, 64);
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(22));
        for (int at = -64; at <= 128; at += 64) pen.drawLine(at - 32, 96, at + 96, -32);
    });

    /** The prompter's box, lamp in grey. */
    static final byte[] EMBLEM = png(320, 320, pen -> {
        pen.scale(8, 8);
        pen.setColor(INK);
        pen.fill(new Arc2D.Double(5, 15, 30, 30, 0, 180, Arc2D.PIE));
        pen.setColor(Color.WHITE);
        pen.fill(new Arc2D.Double(11.5, 21.5, 17, 17, 0, 180, Arc2D.PIE));
        pen.setColor(new Color(0x88, 0x88, 0x88));
        pen.fill(new Arc2D.Double(14.5, 24.5, 11, 11, 0, 180, Arc2D.PIE));
        pen.setColor(INK);
        pen.fill(new Rectangle2D.Double(1, 32, 38, 2.6));
    });

    private Drawings() {}

    /** Stripes to fill a band of this height with, in dots. */
    static TexturePaint hatch(int height) {
        return new TexturePaint(read(HATCH), new Rectangle2D.Double(0, 0, height, height));
    }

    /** In dots; null for what is no picture. */
    static @Nullable Dimension size(byte[] content) {
        var picture = read(content);
        return picture == null ? null : new Dimension(picture.getWidth(), picture.getHeight());
    }

    static byte[] png(int width, int height, Consumer<Graphics2D> drawing) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        drawing.accept(pen);
        pen.dispose();
        return png(picture);
    }

    /** As a press prints it, whatever colours it had; what is no picture stays what it is. */
    static byte[] grey(byte[] content) {
        var picture = read(content);
        if (picture == null) return content;
        var grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var pen = grey.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return png(grey);
    }

    private static @Nullable BufferedImage read(byte[] content) {
        try {
            return ImageIO.read(new ByteArrayInputStream(content));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
