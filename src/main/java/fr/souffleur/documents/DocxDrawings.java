package fr.souffleur.documents;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/** What the PDF engine draws by itself and a Word file wants as pictures: the band EXERCICE, the strips of a scale. In millimetres. */
final class DocxDrawings {

    static final double STRIP_WIDTH = 84;
    static final double STRIP_HEIGHT = 5;
    static final double BAND_HEIGHT = 4.4;

    private static final double WORD = 30;
    private static final int DOTS = 12;
    private static final Color INK = new Color(0x11, 0x11, 0x11);
    private static final Color EXPECTED = new Color(0xE2, 0xE2, 0xE2);

    /** Over the whole width, with room for the word in its middle. */
    static final byte[] BAND = band();

    private DocxDrawings() {}

    /** The expected levels in grey, and a dot where the position is; no dot when nothing was rated. */
    static byte[] strip(Block.Position position, int levels) {
        return Drawings.png(dots(STRIP_WIDTH), dots(STRIP_HEIGHT), pen -> {
            pen.scale(DOTS, DOTS);
            double step = STRIP_WIDTH / levels;
            pen.setColor(EXPECTED);
            pen.fill(new Rectangle2D.Double(
                    position.expectedFrom() * step,
                    0,
                    (position.expectedTo() + 1 - position.expectedFrom()) * step,
                    STRIP_HEIGHT));
            var at = position.at();
            if (at == null) return;
            pen.setColor(INK);
            pen.fill(new Ellipse2D.Double((at + 0.5) * step - 1.5, STRIP_HEIGHT / 2 - 1.5, 3, 3));
        });
    }

    private static byte[] band() {
        int width = dots(DocxPage.WIDTH);
        int height = dots(BAND_HEIGHT);
        return Drawings.png(width, height, pen -> {
            pen.setPaint(Drawings.hatch(height));
            pen.fillRect(0, 0, width, height);
            pen.setColor(Color.WHITE);
            pen.fillRect((width - dots(WORD)) / 2, 0, dots(WORD), height);
            pen.setColor(INK);
            pen.drawRect(0, 0, width - 1, height - 1);
            pen.drawRect(1, 1, width - 3, height - 3);
            pen.drawRect(2, 2, width - 5, height - 5);
        });
    }

    private static int dots(double millimetres) {
        return (int) Math.round(millimetres * DOTS);
    }
}
