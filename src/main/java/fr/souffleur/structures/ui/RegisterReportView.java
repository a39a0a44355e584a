package fr.souffleur.structures.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.register.Change;
import fr.souffleur.structures.register.Delivery;
import fr.souffleur.structures.register.Register;
import fr.souffleur.structures.register.reading.Sort;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What one file changed, and what was odd about it. */
@Route("s/:structure/registre/imports/:import")
@PermitAll
class RegisterReportView extends Screen {

    private static final long serialVersionUID = 1L;
    private static final String WHAT = "quoi";
    private static final int SHOWN = 200;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient Register register;

    RegisterReportView(SignedIn signedIn, Structures structures, Register register) {
        super("structures.register.report", "register");
        this.signedIn = signedIn;
        this.structures = structures;
        this.register = register;
    }

    static String path(StructureId structure, Delivery.Id id) {
        return RegisterView.path(structure) + "/imports/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caller = signedIn.caller();
        var body = structure(event);
        var id = Delivery.Id.parse(named(event, "import"));
        var delivery = register.report(caller, body, id);
        var days = new Days(getLocale(), structures.get(caller, body).zone());
        var asked = event.getLocation().getQueryParameters().getSingleParameter(WHAT);
        removeAll();
        add(
                Tags.link(RegisterView.path(body), getTranslation("structures.register.back"), "s backl"),
                new H1(getTranslation("structures.register.report")),
                Tags.p("lede", delivery.name()),
                Tags.p("soft num", said(delivery, days)));
        var refusal = delivery.refusal();
        if (refusal != null) add(Tags.p("note", Words.in(getLocale()).say(refusal)));
        if (delivery.anyway()) add(Tags.p("note", getTranslation("structures.register.anyway-said")));
        add(Tags.p(
                "",
                getTranslation(
                        "structures.register.read", delivery.count("read.ENTITY"), delivery.count("read.SITE"))));
        var kinds = kinds(asked);
        add(new H2(getTranslation("structures.register.changes")), filters(body, delivery, asked));
        var changes = register.changes(caller, body, id, kinds, SHOWN);
        var tables = new RegisterTables(getLocale());
        if (changes.isEmpty()) add(Tags.p("soft", getTranslation("structures.register.no-changes")));
        else add(tables.changes(changes), csv(body, id));
        if (changes.size() == SHOWN) add(Tags.p("s", getTranslation("structures.register.first", SHOWN)));
        var remarks = register.remarks(caller, body, id, SHOWN);
        if (remarks.isEmpty()) return;
        add(new H2(getTranslation("structures.register.remarks")), tables.remarks(remarks));
        if (remarks.size() == SHOWN) add(Tags.p("s", getTranslation("structures.register.first", SHOWN)));
    }

    private String said(Delivery delivery, Days days) {
        var of = delivery.dataOf();
        var day = of == null ? "–" : days.plain(days.dayOf(of));
        var scope = delivery.scope().isEmpty() ? getTranslation("structures.register.everywhere") : delivery.scope();
        return getTranslation("structures.register.said", days.moment(delivery.startedAt()), day, scope);
    }

    private static Set<Change.What> kinds(Optional<String> asked) {
        var all = EnumSet.allOf(Change.What.class);
        return Arrays.stream(Change.What.values())
                .filter(it -> asked.filter(it.name()::equals).isPresent())
                .findFirst()
                .<Set<Change.What>>map(EnumSet::of)
                .orElse(all);
    }

    /** One for each kind that there is, with its count; each has an address. */
    private Nav filters(StructureId body, Delivery delivery, Optional<String> asked) {
        var nav = new Nav();
        nav.addClassNames("filters", "noprint");
        nav.getElement().setAttribute("aria-label", getTranslation("structures.register.filter"));
        var path = path(body, delivery.id());
        nav.add(chip(path, getTranslation("structures.register.all"), asked.isEmpty()));
        for (var what : Change.What.values()) {
            var count = Arrays.stream(Sort.values())
                    .mapToInt(it -> delivery.count(it + "." + what))
                    .sum();
            var word = getTranslation("structures.register.what." + what.name().toLowerCase(Locale.ROOT));
            if (count > 0)
                nav.add(chip(
                        path + "?" + WHAT + "=" + what,
                        getTranslation("structures.register.counted", word, count),
                        asked.filter(what.name()::equals).isPresent()));
        }
        return nav;
    }

    private static Anchor chip(String path, String text, boolean here) {
        var chip = Tags.link(path, text, "badge");
        if (here) chip.getElement().setAttribute("aria-current", "true");
        return chip;
    }

    private Anchor csv(StructureId body, Delivery.Id id) {
        var link = Tags.link("/" + path(body, id) + ".csv", getTranslation("structures.register.csv"), "btn noprint");
        link.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
        return link;
    }
}
