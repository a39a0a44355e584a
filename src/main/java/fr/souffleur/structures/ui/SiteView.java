package fr.souffleur.structures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.Caller;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.register.Register;
import fr.souffleur.structures.register.Sheet;
import fr.souffleur.structures.register.Site;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneOffset;

/** One site of the national register, by its FINESS number: what it is, whose, and what became of it. */
@Route("registre/:number")
@PermitAll
class SiteView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Register register;
    private final transient Structures structures;
    private final transient Rights rights;
    private String name = "";

    SiteView(SignedIn signedIn, Register register, Structures structures, Rights rights) {
        super("structures.site.title", "register");
        this.signedIn = signedIn;
        this.register = register;
        this.structures = structures;
        this.rights = rights;
    }

    static String path(String number) {
        return "registre/" + number;
    }

    @Override
    public String getPageTitle() {
        return name + " · Souffleur";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caller = signedIn.caller();
        var sheet = register.sheet(caller, named(event, "number"));
        var site = sheet.site();
        // Days of the register have no hour: no zone could move them.
        var days = new Days(getLocale(), ZoneOffset.UTC);
        name = site.name();
        removeAll();
        add(Tags.p("eyebrow", getTranslation("structures.site.title")), new H1(site.name()));
        if (!site.longName().isEmpty() && !site.longName().equals(site.name())) add(Tags.p("lede", site.longName()));
        if (!site.open()) add(Tags.p("note", closed(site, days)));
        add(new SiteFacts(site, days), aboard(caller, site), new SiteEntity(sheet), history(caller, sheet, days));
        add(Tags.p("s soft", getTranslation("structures.register.source")));
    }

    private String closed(Site site, Days days) {
        var day = site.closedOn();
        return day == null
                ? getTranslation("structures.site.closed")
                : getTranslation("structures.site.closed-on", days.plain(day));
    }

    /** Whether it is on the portal, for who may know that; to others the page is the same either way. */
    private Component aboard(Caller caller, Site site) {
        var known = structures.bearing(caller, site.number());
        var part = new Div();
        if (known.isEmpty() && !follows(caller)) return part;
        part.add(new H2(getTranslation("structures.site.aboard")));
        if (known.isEmpty()) part.add(Tags.p("soft", getTranslation("structures.site.not-aboard")));
        known.forEach(it -> part.add(rights.may(caller, Right.SEE, it.id()) ? entrance(it) : Tags.p("b", it.name())));
        return part;
    }

    private static Component entrance(Structure structure) {
        return Tags.div("", Tags.link("/s/" + structure.id(), structure.name()));
    }

    private boolean follows(Caller caller) {
        return structures.of(caller).stream()
                .map(it -> it.structure().id())
                .distinct()
                .anyMatch(it -> rights.may(caller, Right.FOLLOW, it));
    }

    private Component history(Caller caller, Sheet sheet, Days days) {
        var part = new Section(new H2(getTranslation("structures.site.history")));
        if (sheet.history().isEmpty()) part.add(Tags.p("soft", getTranslation("structures.site.no-history")));
        else part.add(new RegisterTables(getLocale()).history(sheet.history(), register.categories(caller), days));
        return part;
    }
}
