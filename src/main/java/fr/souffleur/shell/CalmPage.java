package fr.souffleur.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Tags;

/** Stands in for a screen that cannot be shown: why, and one way on. */
abstract class CalmPage extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private String why = "";

    CalmPage() {
        addClassName("trouble");
    }

    void say(String why) {
        say(why, getTranslation("shell.not-here"), "/", getTranslation("shell.back"));
    }

    void say(String why, String what, String path, String on) {
        this.why = why;
        var way = Tags.link(path, on, "btn cue");
        way.setRouterIgnore(true);
        removeAll();
        add(EmptyState.alone(why, what, way));
    }

    @Override
    public String getPageTitle() {
        return why + " · Souffleur";
    }
}
