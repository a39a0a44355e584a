package fr.souffleur.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.StructureId;

/** A screen in the frame: its address says whose it is, its title ends with the portal's name. */
public abstract class Screen extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final String title;

    /** @param title key of its words */
    protected Screen(String title, String look) {
        this.title = title;
        addClassName(look);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(title) + " · Souffleur";
    }

    protected static StructureId structure(BeforeEnterEvent event) {
        return StructureId.parse(named(event, "structure"));
    }

    protected static ExerciseId exercise(BeforeEnterEvent event) {
        return ExerciseId.parse(named(event, "exercise"));
    }

    /** What stands at a named place of the address; empty when it has none. */
    protected static String named(BeforeEnterEvent event, String place) {
        return event.getRouteParameters().get(place).orElse("");
    }
}
