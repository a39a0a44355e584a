package fr.souffleur.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import fr.souffleur.ui.Tags;

/** Small drawings beside words that say the same. */
final class Drawn {

    private Drawn() {}

    static Div icon(String lines) {
        var icon = new Div(new Html(
                "<span><svg class=\"ic\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">" + lines + "</svg></span>"));
        icon.getStyle().set("display", "contents");
        return icon;
    }

    /** How far something is. */
    static Component bar(long done, long total) {
        var inside = new Div();
        inside.addClassName("fill");
        inside.setWidth(total == 0 ? "0" : 100 * done / total + "%");
        var bar = Tags.div("bar", inside);
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }
}
