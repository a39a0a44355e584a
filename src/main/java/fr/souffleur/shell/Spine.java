package fr.souffleur.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.ui.Marks;
import java.util.List;

/** The spine of the book: the six steps of the year, where we stand, and which page is open. On a phone it folds away. */
class Spine extends Div {

    private static final long serialVersionUID = 1L;

    Spine(List<Year.Step> steps, String path, int year) {
        var title = new Paragraph(getTranslation("shell.year", String.valueOf(year)));
        title.addClassName("year");
        var foot = new Paragraph(getTranslation("shell.paper"));
        foot.addClassName("foot");
        var wide = new Div(brand(), title, list(steps, path), foot);
        wide.addClassName("spine");
        add(wide, folded(steps, path));
        getStyle().set("display", "contents");
    }

    private Component folded(List<Year.Step> steps, String path) {
        var word = new Span(getTranslation("shell.menu"));
        word.addClassName("lab");
        var summary = new Div(Marks.brand(), new Span("Souffleur"), word);
        summary.getStyle().set("display", "contents");
        var details = new NativeDetails(summary, list(steps, path));
        details.addClassName("spinemenu");
        return details;
    }

    private Component brand() {
        var brand = new Anchor("/", "");
        brand.add(Marks.brand(), new Span("Souffleur"));
        brand.addClassName("brand");
        return brand;
    }

    private Component list(List<Year.Step> steps, String path) {
        var nav = new Nav();
        nav.addClassName("steps");
        nav.setAriaLabel(getTranslation("shell.steps"));
        steps.forEach(step -> nav.add(entry(step, path)));
        return nav;
    }

    private static Component entry(Year.Step step, String path) {
        var words = new Span(step.words());
        words.getElement().getClassList().add("small");
        var text = new Span(new Span(step.name()), words);
        var open = !step.path().isEmpty() && ("/" + path).startsWith(step.path());
        if (step.path().isEmpty()) {
            var waiting = new Div(Year.mark(step.state()), text);
            waiting.addClassNames("step", "shut");
            return waiting;
        }
        var link = new Anchor(step.path(), Year.mark(step.state()), text);
        link.addClassName("step");
        if (open) {
            link.addClassName("here");
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
