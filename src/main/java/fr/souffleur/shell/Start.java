package fr.souffleur.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.souffleur.identity.Person;
import fr.souffleur.identity.SignedIn;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What every browser tab gets at its start: a language, a place for troubles, an icon. */
@Component
class Start implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;

    Start(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(it -> it.getSession().setErrorHandler(new Troubles()));
        event.getSource().addUIInitListener(it -> greet(it.getUI()));
        event.addIndexHtmlRequestListener(page -> {
            var document = page.getDocument();
            document.select("html")
                    .attr("lang", locale(page.getVaadinRequest().getLocale()).getLanguage());
            document.head()
                    .appendElement("link")
                    .attr("rel", "icon")
                    .attr("type", "image/svg+xml")
                    .attr("href", "favicon.svg");
        });
    }

    private void greet(UI tab) {
        tab.setLocale(locale(tab.getLocale()));
        var lost = tab.getReconnectDialogConfiguration();
        lost.setDialogText(tab.getTranslation("shell.lost"));
        lost.setDialogTextGaveUp(tab.getTranslation("shell.lost-for-long"));
    }

    /** The person's choice; for who is not signed in the browser's, French unless it asks for English. */
    private Locale locale(Locale browser) {
        var language = signedIn.person().map(Person::language).orElse(browser.getLanguage());
        return language.equals("en") ? Locale.ENGLISH : Locale.FRENCH;
    }
}
