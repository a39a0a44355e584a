package fr.souffleur.training.ui;

import com.vaadin.flow.component.html.Article;
import fr.souffleur.training.reading.LessonText;
import fr.souffleur.ui.Tags;

/** The text of a lesson as it is read: prose, and the drawings where they stand. */
public class LessonArticle extends Article {

    private static final long serialVersionUID = 1L;

    /** @param base address that the names of drawings follow, with its slash */
    public LessonArticle(String language, LessonText text, String base) {
        addClassName("ltext");
        Tags.in(language, this);
        for (var part : text.parts())
            switch (part) {
                case LessonText.Prose prose -> add(Tags.html("prose", language, prose.html()));
                case LessonText.Figure figure ->
                    add(new DiagramFigure(base + figure.diagram().file(), language, figure.diagram()));
            }
    }
}
