package fr.souffleur.live.http;

import jakarta.servlet.http.HttpServletRequest;

/** The language that a request asks for by {@code ?language=}, or else the browser by its header. */
final class Asked {

    private Asked() {}

    /** For a refusal: what was asked for, else what the browser prefers, else French. */
    static String language(HttpServletRequest request) {
        var browser = request.getHeader("Accept-Language");
        return language(request, browser != null && browser.startsWith("en") ? "en" : "fr");
    }

    static String language(HttpServletRequest request, String otherwise) {
        var asked = request.getParameter("language");
        return "en".equals(asked) || "fr".equals(asked) ? asked : otherwise;
    }
}
