package fr.souffleur.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.souffleur.ui.EmptyState;
import jakarta.servlet.http.HttpServletResponse;

/** The page for addresses that do not exist, and for those whose existence is none of the caller's business. */
@AnonymousAllowed
class NotHere extends Main implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show(this, getTranslation("refused.unknown"));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    /** A calm page with one way on. */
    static void show(Main page, String title) {
        var back = new Anchor("/", page.getTranslation("shell.back"));
        back.addClassNames("btn", "cue");
        back.setRouterIgnore(true);
        page.addClassName("trouble");
        page.removeAll();
        page.add(new EmptyState(title, page.getTranslation("shell.not-here"), back));
    }
}
