package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.html.Div;
import fr.souffleur.common.Words;
import fr.souffleur.training.authoring.Place;
import fr.souffleur.ui.Tags;

/** What the checker says about a list or a group as a whole. */
class FaultLine extends Div {

    private static final long serialVersionUID = 1L;

    FaultLine(Writing writing, Place place) {
        addClassName("faultline");
        Runnable say = () -> {
            removeAll();
            for (var it : writing.desk().told().exactly(place)) add(Tags.p("s", it.sentence(Words.in(getLocale()))));
        };
        say.run();
        writing.follow(say);
    }
}
