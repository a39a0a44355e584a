package fr.souffleur.kits.ui;

import com.vaadin.flow.component.Html;

/** Small signs beside words, drawn in the colour of the text. */
final class Icons {

    private Icons() {}

    static Html tick() {
        return icon("<path d='M5 12.5l4.5 4.5L19 7.5'/>");
    }

    static Html back() {
        return icon("<path d='M19.5 12h-15M10.5 6l-6 6 6 6'/>");
    }

    static Html lock() {
        return icon("<rect x='5' y='10.5' width='14' height='9.5' rx='1.5'/><path d='M8 10.5V8a4 4 0 0 1 8 0v2.5'/>");
    }

    /** Wrapped: on the outermost element Flow writes {@code viewBox} in small letters, and browsers overlook it. */
    private static Html icon(String lines) {
        return new Html("<span class='ic' aria-hidden='true'><svg viewBox='0 0 24 24'>" + lines + "</svg></span>");
    }
}
