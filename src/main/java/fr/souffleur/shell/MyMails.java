package fr.souffleur.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.notices.Preference;
import fr.souffleur.notices.Preferences;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;

/** Everybody's own mails: which always come, and how the others should. */
@Route("moi/courriers")
@PermitAll
class MyMails extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Preferences preferences;
    private final Div choices = new Div();
    private final Paragraph said = Tags.p("s soft", "");

    MyMails(SignedIn signedIn, Preferences preferences) {
        super("shell.mails.title", "mymails");
        this.signedIn = signedIn;
        this.preferences = preferences;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        choices.addClassName("choices");
        choices.getElement().setAttribute("role", "group");
        choices.getElement().setAttribute("aria-label", getTranslation("shell.mails.how"));
        said.getElement().setAttribute("role", "status");
        removeAll();
        add(
                new H1(getTranslation("shell.mails.title")),
                Tags.p("lede", getTranslation("shell.mails.needed", address())),
                Tags.p("b", getTranslation("shell.mails.how")),
                choices,
                said);
        show();
    }

    private String address() {
        return signedIn.person()
                .map(it -> it.email())
                .filter(it -> !it.isBlank())
                .orElse("–");
    }

    private void show() {
        var now = preferences.of(signedIn.caller());
        choices.removeAll();
        for (var choice : Preference.values()) choices.add(button(choice, choice == now));
    }

    private Component button(Preference choice, boolean chosen) {
        var key = "shell.mails." + choice.name().toLowerCase(Locale.ROOT);
        var about = Tags.span("s soft", getTranslation(key + ".about"));
        var button = new NativeButton("", _ -> choose(choice));
        button.add(Tags.span("b", getTranslation(key)), about);
        button.addClassName("choice");
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        return button;
    }

    /** The focus stays where it was: only what is pressed changes. */
    private void choose(Preference choice) {
        preferences.choose(signedIn.caller(), choice);
        for (int i = 0; i < Preference.values().length; i++)
            choices.getComponentAt(i)
                    .getElement()
                    .setAttribute("aria-pressed", String.valueOf(Preference.values()[i] == choice));
        said.setText(getTranslation("shell.mails.noted"));
    }
}
