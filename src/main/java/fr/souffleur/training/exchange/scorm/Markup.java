package fr.souffleur.training.exchange.scorm;

import fr.souffleur.documents.Typography;

/** Words into markup, where they stay words. */
final class Markup {

    private Markup() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** With the spaces that the language sets before its signs. */
    static String set(String language, String text) {
        return escaped(Typography.in(language, text));
    }
}
