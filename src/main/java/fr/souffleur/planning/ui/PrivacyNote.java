package fr.souffleur.planning.ui;

import com.vaadin.flow.component.html.Div;
import fr.souffleur.ui.Tags;

/** Beside the answers: no real data of a resident, nobody's name. */
class PrivacyNote extends Div {

    private static final long serialVersionUID = 1L;

    PrivacyNote() {
        addClassNames("s", "soft", "priv");
        add(
                Drawn.icon("<path d=\"M12 3.5l7.5 2.8v5.2c0 4.6-3.2 7.7-7.5 9-4.3-1.3-7.5-4.4-7.5-9V6.3z\"/>"),
                Tags.span("words", getTranslation("planning.context.privacy")));
    }
}
