package fr.souffleur.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.Structures.Belonging;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The frame around every screen of who is signed in: the year down the side, structure and person on top. */
@Layout
@AnonymousAllowed
class Frame extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    /** The link that was followed is gone, and the focus with it: it goes on in the new page, unless a field has taken it. */
    private static final String ON =
            "if (document.activeElement === document.body) this.focus({ preventScroll: true })";

    private final transient SignedIn signedIn;
    private final transient People people;
    private final transient Structures structures;
    private final transient AuthenticationContext session;
    private final transient Year year;
    private final transient Places places;
    private final transient Stays stays;
    private final Div spine = new Div();
    private final Header top = new Header();
    private final Main content = new Main();

    Frame(
            SignedIn signedIn,
            People people,
            Structures structures,
            AuthenticationContext session,
            Year year,
            Places places,
            Stays stays) {
        this.signedIn = signedIn;
        this.people = people;
        this.structures = structures;
        this.session = session;
        this.year = year;
        this.places = places;
        this.stays = stays;
        addClassName("app");
        spine.getStyle().set("display", "contents");
        top.addClassName("top");
        content.addClassName("content");
        content.setId("contenu");
        content.getElement().setAttribute("tabindex", "-1");
        var main = new Div(top, content);
        main.addClassName("main");
        add(skip(), spine, main);
    }

    /** First of all links. The browser would look for {@code #contenu} below the base address, on another page. */
    private Component skip() {
        var skip = new Anchor("#contenu", getTranslation("shell.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        skip.getElement()
                .addEventListener("click", _ -> content.getElement().callJsFunction("focus"))
                .preventDefault();
        return skip;
    }

    @Override
    public void showRouterLayoutContent(HasElement screen) {
        content.removeAll();
        content.add((Component) screen);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        var host = signedIn.person().flatMap(it -> stays.host(it.caller(), path));
        var here = host.isPresent() ? Optional.<Belonging>empty() : here(path);
        spine.removeAll();
        spine.add(here.map(Belonging::structure)
                .map(it -> new Spine(
                        year.steps(signedIn.caller(), it, Words.in(getLocale())),
                        places.ways(signedIn.caller(), it.id(), Words.in(getLocale())),
                        path,
                        year.number(it)))
                .orElseGet(() -> new Spine(
                        List.of(),
                        List.of(new Spine.Way(getTranslation("structures.arrive.title"), "/arriver")),
                        path,
                        0)));
        top.removeAll();
        top.add(place(here, host.orElse("")), who(here));
        if (event.getLocationChangeEvent().getTrigger() != NavigationTrigger.PAGE_LOAD)
            content.getElement().executeJs(ON);
    }

    /** The belonging that the address names, else the first one. */
    private Optional<Belonging> here(String path) {
        var mine = signedIn.person().map(it -> structures.of(it.caller())).orElseThrow(() -> new Refused("unknown"));
        var parts = path.split("/");
        return mine.stream()
                .filter(it -> parts.length > 1 && it.structure().id().toString().equals(parts[1]))
                .findFirst()
                .or(() -> mine.stream().findFirst());
    }

    /** The structure we are in; for who belongs to several, the way to the others. */
    private Component place(Optional<Belonging> here, String host) {
        var name = new Span(here.map(it -> it.structure().name()).orElse(host));
        name.addClassName("b");
        var others = signedIn.person().map(it -> structures.of(it.caller())).orElse(List.of()).stream()
                .map(Belonging::structure)
                .distinct()
                .filter(it -> here.stream().noneMatch(at -> at.structure().equals(it)))
                .toList();
        if (here.isEmpty()) return name;
        return new Switch(name, others);
    }

    private Component who(Optional<Belonging> here) {
        var person = signedIn.person().orElseThrow(() -> new Refused("unknown"));
        var role = here.map(it -> ", "
                        + getTranslation("structures.role." + it.role().name().toLowerCase(Locale.ROOT)))
                .orElse("");
        var out = new NativeButton(getTranslation("shell.sign-out"), click -> session.logout());
        out.addClassName("textbutton");
        var data = new Anchor("/moi/donnees", getTranslation("shell.my-data"));
        data.addClassName("mine");
        var mails = new Anchor("/moi/courriers", getTranslation("shell.mails.title"));
        mails.addClassName("mine");
        var who = new Div(
                new Span(person.name() + role),
                mails,
                data,
                language("fr", "Français"),
                language("en", "English"),
                out);
        who.addClassName("who");
        return who;
    }

    private Component language(String code, String name) {
        var button = new NativeButton(name, click -> {
            people.speak(
                    signedIn.person().orElseThrow(() -> new Refused("unknown")).id(), code);
            UI.getCurrent().getPage().reload();
        });
        button.addClassName("textbutton");
        button.getElement().setAttribute("lang", code);
        if (getLocale().getLanguage().equals(code)) button.getElement().setAttribute("aria-current", "true");
        return button;
    }
}
