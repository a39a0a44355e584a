package fr.souffleur.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import fr.souffleur.ui.Tags;

/** What one can do with a lesson beside reading it: hear it, print it. */
class LessonTools extends Div {

    private static final long serialVersionUID = 1L;

    /** @param language of the text, for the voice */
    LessonTools(int minutes, String language) {
        addClassNames("row", "ltools", "noprint", "s");
        add(Tags.span("soft num", getTranslation("training.lesson.minutes", minutes)), new Listen(this, language));
        add(Tags.button(
                getTranslation("training.print"),
                "textbutton",
                () -> getUI().ifPresent(it -> it.getPage().executeJs("window.print()"))));
    }

    /** The browser's own voice reads; where it has none, nothing is offered. */
    @Tag("souffleur-listen")
    @JsModule("./souffleur-listen.js")
    private static final class Listen extends HtmlContainer {

        private static final long serialVersionUID = 1L;

        Listen(Component near, String language) {
            getElement().setAttribute("for", "texte");
            getElement().setAttribute("lang-of", language);
            getElement().setAttribute("words-listen", near.getTranslation("training.listen"));
            getElement().setAttribute("words-pause", near.getTranslation("training.listen.pause"));
            getElement().setAttribute("words-on", near.getTranslation("training.listen.on"));
            getElement().setAttribute("words-stop", near.getTranslation("training.listen.stop"));
        }
    }
}
