package fr.souffleur.steering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.planning.Sighting;
import fr.souffleur.steering.Coverage;
import fr.souffleur.steering.Standing;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Sharing;
import fr.souffleur.structures.Sharing.Shown;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The structures that a body or a group follows, and where each stands this year. */
@Route("s/:structure/suivi")
@PermitAll
class FollowView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient Coverage coverage;
    private final transient Rights rights;
    private final transient Sharing sharing;

    FollowView(SignedIn signedIn, Structures structures, Coverage coverage, Rights rights, Sharing sharing) {
        super("steering.follow.title", "followed");
        this.signedIn = signedIn;
        this.structures = structures;
        this.coverage = coverage;
        this.rights = rights;
        this.sharing = sharing;
    }

    static String path(StructureId structure) {
        return "s/" + structure + "/suivi";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = structures.get(signedIn.caller(), structure(event));
        var all = coverage.of(signedIn.caller(), place.id());
        var under = new Div();
        var shown = sharing.shownTo(signedIn.caller(), place.id());
        var search = new TextField(getTranslation("steering.follow.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(it -> show(under, all, it.getValue()));
        removeAll();
        add(
                Tags.p("eyebrow", place.name()),
                new H1(getTranslation("steering.follow.title")),
                Tags.p("lede", getTranslation("steering.follow.about")));
        if (rights.may(signedIn.caller(), Right.REGISTER, place.id()))
            add(Tags.link("/" + path(place.id()) + "/declarations", getTranslation("planning.acceptance.title")));
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("steering.follow.none"), getTranslation("steering.follow.none-text")));
            return;
        }
        var done = all.stream().filter(it -> it.state() == Standing.State.DONE).count();
        add(Tags.p("b", getTranslation("steering.follow.count", all.size(), done)), search, under);
        show(under, all, "");
        if (!shown.isEmpty()) add(reports(shown, new Days(getLocale(), place.zone())));
    }

    /** Those that a structure chose to show; the paper itself is asked for its right again. */
    private Component reports(List<Shown> shown, Days days) {
        var list = new OrderedList();
        list.addClassName("plines");
        for (var it : shown) {
            var paper = Tags.link(
                    "/s/" + it.structure() + "/exercices/" + it.exercise() + "/rapport.pdf",
                    getTranslation("steering.follow.report"));
            paper.setRouterIgnore(true);
            paper.getElement().setAttribute("aria-label", getTranslation("steering.follow.report-of", it.name()));
            var since = getTranslation("steering.follow.shown-since", days.plain(days.dayOf(it.since())));
            list.add(new ListItem(Tags.div("pwho", Tags.span("b", it.name()), Tags.span("s soft", since), paper)));
        }
        return new Section(new H2(getTranslation("steering.follow.shown")), list);
    }

    private void show(Div under, List<Standing> all, String words) {
        var wanted = plain(words);
        var found = all.stream()
                .filter(it -> plain(it.structure().name()).contains(wanted))
                .toList();
        under.removeAll();
        if (found.isEmpty()) {
            under.add(Tags.p("soft2", getTranslation("steering.follow.no-match")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("plines");
        found.forEach(it -> list.add(line(it)));
        under.add(list);
    }

    private Component line(Standing standing) {
        var structure = standing.structure();
        var days = new Days(getLocale(), structure.zone());
        var state = getTranslation(
                "steering.state." + standing.state().name().toLowerCase(Locale.ROOT),
                standing.shown().map(it -> day(it, days)).orElse(""));
        var line = Tags.div(
                "pwho",
                Tags.span("b", structure.name()),
                Tags.span("s soft", getTranslation("structures.kind." + structure.kind())),
                Tags.span(standing.state() == Standing.State.DONE ? "done" : "soft2", state));
        standing.shown().ifPresent(it -> line.add(it.declared() ? declared(it) : kit(it)));
        if (rights.may(signedIn.caller(), Right.ADMIT, structure.id()))
            line.add(Tags.link("/s/" + structure.id() + "/personnes", getTranslation("steering.follow.people")));
        return new ListItem(line);
    }

    private static Component kit(Sighting exercise) {
        return Tags.in("fr", Tags.span("s soft", exercise.title()));
    }

    /** Held elsewhere: its row says so. */
    private Component declared(Sighting exercise) {
        var family = getTranslation("planning.family." + exercise.kit().toLowerCase(Locale.ROOT));
        return Tags.span("s soft", getTranslation("planning.declared.mark-of", family));
    }

    private static String day(Sighting exercise, Days days) {
        var starts = exercise.startsAt();
        return starts == null ? "" : days.plain(days.dayOf(starts));
    }

    /** Without capitals and accents, as people type. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
