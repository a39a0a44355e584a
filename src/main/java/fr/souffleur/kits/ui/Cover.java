package fr.souffleur.kits.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.kits.Kit;

/** A kit as a booklet on the shelf: its code, its title, and a calm drawing of the place it is written for. */
class Cover extends Div {

    private static final long serialVersionUID = 1L;

    private static final String HOUSE =
            "<g fill='none' stroke='currentColor' stroke-width='1.5'><path d='M96 150V90M212 90v60'/><path d='M76 104l78-52 78 52'/></g>"
                    + "<path d='M130 150a24 24 0 0 1 48 0z' fill='currentColor'/>";
    private static final String HOSPITAL =
            "<g fill='none' stroke='currentColor' stroke-width='1.5'><path d='M84 150V96h44M188 96h44v54M128 150V56h60v94'/>"
                    + "<path d='M158 70v24M146 82h24M84 123h44M188 123h44'/></g><path d='M144 150a14 14 0 0 1 28 0z' fill='currentColor'/>";
    private static final String ROUND =
            "<path d='M84 146C110 96 150 150 176 110S226 96 236 70' fill='none' stroke='currentColor' stroke-width='2' stroke-dasharray='2 9' stroke-linecap='round'/>"
                    + "<circle cx='176' cy='110' r='8' fill='currentColor'/>";
    private static final String TABLE =
            "<g fill='none' stroke='currentColor' stroke-width='1.5'><path d='M90 150a30 30 0 0 1 60 0M130 150a30 30 0 0 1 60 0'/></g>"
                    + "<path d='M170 150a30 30 0 0 1 60 0z' fill='currentColor'/>";

    Cover(Kit kit, KitWords words) {
        addClassNames("cover", ground(kit));
        getElement().setAttribute("lang", kit.language());
        add(line("code", kit.code()), line("ttl", kit.title()), line("meta", words.meta(kit)), drawing(kit));
    }

    /** The booklet as a way to the kit's page. */
    static Anchor to(String path, Kit kit, KitWords words) {
        var link = new Anchor(path, new Cover(kit, words));
        link.addClassName("book");
        return link;
    }

    private static Span line(String name, String text) {
        var line = new Span(text);
        line.addClassName(name);
        return line;
    }

    private static String ground(Kit kit) {
        return switch (place(kit)) {
            case "ehpad", "esms" -> "sagec";
            case "hospital" -> "mistc";
            default -> "plainc";
        };
    }

    private static Html drawing(Kit kit) {
        var lines = switch (place(kit)) {
            case "ehpad", "esms" -> HOUSE;
            case "hospital" -> HOSPITAL;
            case "had", "ssiad" -> ROUND;
            default -> TABLE;
        };
        return new Html(
                "<div class='art' aria-hidden='true'><svg viewBox='0 0 240 150' preserveAspectRatio='xMaxYMax slice'>"
                        + lines + "</svg></div>");
    }

    private static String place(Kit kit) {
        return kit.types().isEmpty() ? "" : kit.types().getFirst();
    }
}
