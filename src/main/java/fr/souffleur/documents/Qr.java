package fr.souffleur.documents;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;

/** QR codes: as SVG for screens, as a picture for paper. */
public final class Qr {

    /** Light modules around the code, as the standard asks. */
    private static final int QUIET = 4;

    /** Of a picture to a module. */
    private static final int DOTS = 8;

    private Qr() {}

    /** @param alt what it says, for who does not see it */
    public static String svg(String text, String alt) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET;
        var dark = new StringBuilder();
        for (int y = 0; y < code.size; y++)
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (x < code.size && code.getModule(x, y)) x++;
                if (x > from)
                    dark.append('M')
                            .append(from + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append('h')
                            .append(x - from)
                            .append("v1h-")
                            .append(x - from)
                            .append('z');
            }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" role=\"img\" aria-label=\"" + escaped(alt) + "\" shape-rendering=\"crispEdges\">"
                + "<path fill=\"#fff\" d=\"M0 0h" + side + "v" + side + "H0z\"/><path fill=\"#000\" d=\"" + dark
                + "\"/></svg>";
    }

    /** Black on white, for paper. @return PNG */
    public static byte[] png(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET;
        return Drawings.png(side * DOTS, side * DOTS, pen -> {
            pen.setColor(Color.BLACK);
            for (int y = 0; y < code.size; y++)
                for (int x = 0; x < code.size; x++)
                    if (code.getModule(x, y)) pen.fillRect((x + QUIET) * DOTS, (y + QUIET) * DOTS, DOTS, DOTS);
        });
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
