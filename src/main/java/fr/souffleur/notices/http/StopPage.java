package fr.souffleur.notices.http;

import fr.souffleur.common.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** One sentence and, where there is something to decide, one button. Nothing of the address comes back in it. */
record StopPage(Words words) {

    String question() {
        var main = main("notices.stop.title");
        main.appendElement("form")
                .attr("method", "post")
                .appendElement("button")
                .text(words.say("notices.stop.button"));
        return String.valueOf(main.ownerDocument());
    }

    /** @param key of a title; its sentence has the same with {@code -text} */
    String say(String key) {
        return String.valueOf(main(key).ownerDocument());
    }

    private Element main(String key) {
        var page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.expectFirst("html").attr("lang", words.locale().getLanguage());
        var head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(words.say(key) + " · Souffleur");
        for (var sheet : new String[] {"/tokens.css", "/seals.css"})
            head.appendElement("link").attr("rel", "stylesheet").attr("href", sheet);
        head.appendElement("link").attr("rel", "icon").attr("href", "/favicon.svg");
        page.body().appendElement("header").appendElement("span").text("Souffleur");
        var main = page.body().appendElement("main");
        main.appendElement("h1").text(words.say(key));
        main.appendElement("p")
                .addClass("lead")
                .text(words.say(key.equals("notices.stop.title") ? "notices.stop.text" : key + "-text"));
        return main;
    }
}
