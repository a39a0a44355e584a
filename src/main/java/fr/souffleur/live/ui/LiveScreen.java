package fr.souffleur.live.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.shared.communication.PushMode;

/**
 * A page that holds one custom element and nothing else. The element speaks with {@code live/} below the page's own
 * address, so the page goes on living when its Flow session is gone.
 */
abstract class LiveScreen extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final String tag;
    private final String title;

    LiveScreen(String tag, String title) {
        this.tag = tag;
        this.title = title;
        addClassName("livepage");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var element = new Element(tag);
        element.setAttribute("base", "/" + base(event.getLocation().getPath()));
        element.setAttribute("lang", getLocale().getLanguage().equals("en") ? "en" : "fr");
        getElement().removeAllChildren();
        getElement().appendChild(element);
    }

    /** The address under which {@code live/} lies. */
    String base(String path) {
        return path;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(title) + " · Souffleur";
    }
}
