package fr.souffleur.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/** A part of a screen as a browser would be told to draw it. */
final class Drawn {

    private Drawn() {}

    static Document page(Component part) {
        return Jsoup.parse(html(part));
    }

    static String html(Component part) {
        var html = new StringBuilder();
        draw(part.getElement(), html);
        return html.toString();
    }

    private static void draw(Element element, StringBuilder html) {
        if (element.isTextNode()) {
            html.append(Entities.escape(element.getText()));
            return;
        }
        html.append('<').append(element.getTag());
        element.getAttributeNames()
                .forEach(it -> html.append(" %s=\"%s\"".formatted(it, Entities.escape(element.getAttribute(it)))));
        for (var it : List.of("label", "open"))
            if (element.hasProperty(it))
                html.append(" %s=\"%s\"".formatted(it, Entities.escape(element.getProperty(it, ""))));
        html.append('>').append(element.getProperty("innerHTML", ""));
        element.getChildren().forEach(it -> draw(it, html));
        html.append("</").append(element.getTag()).append('>');
    }
}
