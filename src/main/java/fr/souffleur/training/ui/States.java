package fr.souffleur.training.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.ui.Marks;

/** A moon and the word beside it. */
final class States {

    private States() {}

    static Span done(String word) {
        return state("done", Marks.done(), word);
    }

    static Span now(String word) {
        return state("now", Marks.now(), word);
    }

    static Span later(String word) {
        return state("wait", Marks.later(), word);
    }

    private static Span state(String look, Html mark, String word) {
        var state = new Span(mark, new Span(word));
        state.addClassNames("state", look);
        return state;
    }
}
