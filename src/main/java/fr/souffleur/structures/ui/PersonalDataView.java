package fr.souffleur.structures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.journal.PersonalData.Held;
import fr.souffleur.structures.keeping.OwnData;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What the portal holds of who is signed in: to see, to take away, to have forgotten. */
@Route("moi/donnees")
@PermitAll
class PersonalDataView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient OwnData data;
    private final transient AuthenticationContext session;

    PersonalDataView(SignedIn signedIn, OwnData data, AuthenticationContext session) {
        super("journal.data.title", "mydata");
        this.signedIn = signedIn;
        this.data = data;
        this.session = session;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new H1(getTranslation("journal.data.title")),
                Tags.p("lede", getTranslation("journal.data.about")),
                Tags.link("/donnees-personnelles", getTranslation("journal.register.link")));
        data.of(signedIn.caller()).forEach((module, held) -> add(module(module, held)));
        var file = Tags.link("/moi/donnees.zip", getTranslation("journal.data.download"), "btn cue");
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        add(file, forget());
    }

    private Component module(String module, List<Held> held) {
        var list = new UnorderedList();
        list.addClassName("datakinds");
        held.forEach(it -> list.add(new ListItem(
                getTranslation("journal.held." + it.kind(), it.rows().size()))));
        return new Section(new H2(getTranslation("journal.module." + module)), list);
    }

    /** Folded, so that it takes two steps. */
    private Component forget() {
        var sure = Tags.button(getTranslation("journal.forget.sure"), "btn stop", () -> {
            data.forget(signedIn.caller());
            session.logout();
        });
        var fold = new NativeDetails(
                getTranslation("journal.forget"),
                Tags.div("", Tags.p("", getTranslation("journal.forget.about")), sure));
        return new Section(new H2(getTranslation("journal.forget.title")), fold);
    }
}
