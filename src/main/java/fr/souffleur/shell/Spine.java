package fr.souffleur.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.ui.Marks;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The spine of the book: the six steps of the year, where we stand, and which of them is open. On a phone it folds away. */
class Spine extends Div {

    private static final long serialVersionUID = 1L;

    /** A way to a workplace beside the year. */
    record Way(String name, String path) {}

    Spine(List<Year.Step> steps, List<Way> ways, String path, int year) {
        var here = here(steps, path);
        var title = new Paragraph(getTranslation("shell.year", String.valueOf(year)));
        title.addClassName("year");
        var foot = new Paragraph(getTranslation("shell.paper"));
        foot.addClassName("foot");
        title.setVisible(!steps.isEmpty());
        var beside = ways.stream().map(it -> way(it, path)).toList();
        var wide = nav(brand(), title, list(steps, here, beside), foot);
        wide.addClassName("spine");
        var narrow =
                nav(folded(steps, here, ways.stream().map(it -> way(it, path)).toList()));
        narrow.addClassName("spinemenu");
        add(wide, narrow);
        getStyle().set("display", "contents");
    }

    /** The one step that a page belongs to: of those it lies under, the nearest. */
    static Optional<Year.Step> here(List<Year.Step> steps, String path) {
        var page = "/" + path + "/";
        return steps.stream()
                .filter(it -> !it.path().isEmpty() && page.startsWith(it.path() + "/"))
                .max(Comparator.comparingInt(it -> it.path().length()));
    }

    private Nav nav(Component... inside) {
        var nav = new Nav(inside);
        nav.setAriaLabel(getTranslation("shell.steps"));
        return nav;
    }

    private Component folded(List<Year.Step> steps, Optional<Year.Step> here, List<Component> beside) {
        var word = new Span(getTranslation("shell.menu"));
        word.addClassName("lab");
        var summary = new Div(Marks.brand(), new Span("Souffleur"), word);
        summary.getStyle().set("display", "contents");
        return new NativeDetails(summary, list(steps, here, beside));
    }

    private Component brand() {
        var brand = new Anchor("/", "");
        brand.add(Marks.brand(), new Span("Souffleur"));
        brand.addClassName("brand");
        return brand;
    }

    private static Component way(Way way, String path) {
        var link = new Anchor(way.path(), way.name());
        link.addClassNames("step", "way");
        if (("/" + path + "/").startsWith(way.path() + "/")) {
            link.addClassName("here");
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private static Component list(List<Year.Step> steps, Optional<Year.Step> here, List<Component> beside) {
        var list = new Div();
        list.addClassName("steps");
        steps.forEach(step -> list.add(entry(step, here.filter(step::equals).isPresent())));
        list.add(beside);
        return list;
    }

    private static Component entry(Year.Step step, boolean here) {
        var words = new Span(step.words());
        words.getElement().getClassList().add("small");
        var text = new Span(new Span(step.name()), words);
        if (step.path().isEmpty()) {
            var waiting = new Div(Year.mark(step.state()), text);
            waiting.addClassNames("step", "shut");
            return waiting;
        }
        var link = new Anchor(step.path(), Year.mark(step.state()), text);
        link.addClassName("step");
        if (here) {
            link.addClassName("here");
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
