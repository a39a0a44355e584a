package fr.souffleur.ui;

import com.vaadin.flow.component.Html;

/**
 * The moons of the look: full for done, half for now, empty for later. A word always stands beside them. Each
 * drawing stands in a span, because {@code Html} writes the attributes of its outermost element in small letters.
 */
public final class Marks {

    private static final String MOON =
            "<span class=\"mark\"><svg class=\"moon\" viewBox=\"0 0 20 20\" aria-hidden=\"true\">%s</svg></span>";

    private Marks() {}

    public static Html done() {
        return moon(
                "<circle cx=\"10\" cy=\"10\" r=\"9\" fill=\"#a9d0b9\" stroke=\"#2a5644\" stroke-width=\"1.5\"/>"
                        + "<path d=\"M6 10.3l2.8 2.8 5.3-5.8\" fill=\"none\" stroke=\"#131c2e\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>");
    }

    public static Html now() {
        return moon(
                "<circle cx=\"10\" cy=\"10\" r=\"8.8\" fill=\"#fdfaf3\" stroke=\"#131c2e\" stroke-width=\"1.8\"/>"
                        + "<path d=\"M10 1.2a8.8 8.8 0 0 1 0 17.6z\" fill=\"#f5b335\" stroke=\"#131c2e\" stroke-width=\"1.8\"/>");
    }

    public static Html later() {
        return moon("<circle cx=\"10\" cy=\"10\" r=\"8.6\" fill=\"none\" stroke=\"#75849a\" stroke-width=\"1.8\"/>");
    }

    /** The prompter's box, lamp lit. */
    public static Html brand() {
        return new Html(
                "<span class=\"mark\"><svg viewBox=\"0 0 40 40\" aria-hidden=\"true\"><path d=\"M5 30a15 15 0 0 1 30 0h-6.5a8.5 8.5 0 0 0-17 0z\""
                        + " fill=\"currentColor\"/><path d=\"M14.5 30a5.5 5.5 0 0 1 11 0z\" fill=\"#f5b335\"/>"
                        + "<rect x=\"1\" y=\"32\" width=\"38\" height=\"2.6\" fill=\"currentColor\"/></svg></span>");
    }

    private static Html moon(String inside) {
        return new Html(MOON.formatted(inside));
    }
}
