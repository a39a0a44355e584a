package fr.souffleur.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import fr.souffleur.ui.EmptyState;

/** A calm page instead of the one that was asked for, with one way on. */
abstract class Apology extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private String title = "";

    void say(String sentence) {
        title = sentence;
        var back = new Anchor("/", getTranslation("shell.back"));
        back.addClassNames("btn", "cue");
        back.setRouterIgnore(true);
        addClassName("trouble");
        removeAll();
        add(EmptyState.page(sentence, getTranslation("shell.not-here"), back));
    }

    @Override
    public String getPageTitle() {
        return title + " · Souffleur";
    }
}
