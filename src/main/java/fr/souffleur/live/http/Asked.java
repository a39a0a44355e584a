package fr.souffleur.live.http;

import jakarta.servlet.http.HttpServletRequest;

/** The language that a request asks for by {@code ?language=}. */
final class Asked {

    private Asked() {}

    static String language(HttpServletRequest request, String otherwise) {
        var asked = request.getParameter("language");
        return "en".equals(asked) || "fr".equals(asked) ? asked : otherwise;
    }
}
