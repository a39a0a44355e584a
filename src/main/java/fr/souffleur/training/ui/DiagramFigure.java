package fr.souffleur.training.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.reading.LessonText;
import fr.souffleur.ui.Tags;

/** A drawing with its title, and all that it shows in words for who cannot or would not look at it. */
@Tag("figure")
class DiagramFigure extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** @param address where the drawing is read @param language of its words */
    DiagramFigure(String address, String language, Course.Diagram diagram) {
        var image = new Image(address, diagram.title());
        image.getElement().setAttribute("loading", "lazy");
        var words = new NativeDetails(
                getTranslation("training.diagram.words"),
                Tags.in(language, Tags.p("s", LessonText.line(language, diagram.alt()))));
        add(image, new FigCaption(new Span(diagram.title()), words));
    }

    @Tag("figcaption")
    private static final class FigCaption extends HtmlContainer {

        private static final long serialVersionUID = 1L;

        FigCaption(Span title, NativeDetails words) {
            add(title, words);
        }
    }
}
