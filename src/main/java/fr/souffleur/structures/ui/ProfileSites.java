package fr.souffleur.structures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import fr.souffleur.common.Refused;
import fr.souffleur.structures.profile.Missing.Part;
import fr.souffleur.structures.profile.Place;
import fr.souffleur.structures.profile.Profile;
import fr.souffleur.structures.register.Entity;
import fr.souffleur.structures.register.Register;
import fr.souffleur.structures.register.Site;
import fr.souffleur.ui.Tags;
import java.util.List;
import java.util.Objects;

/**
 * The sites of a structure, chosen from the register as somebody types. Those of its legal entity are one press away, and what
 * the register does not know is written by hand.
 */
class ProfileSites extends Section {

    private static final long serialVersionUID = 1L;
    private static final int MOST_PROPOSED = 20;

    private final transient ProfilePen pen;
    private final transient Register register;
    private final OrderedList lines = new OrderedList();
    private final Div proposals = new Div();

    ProfileSites(ProfilePen pen, Register register, Profile profile) {
        this.pen = pen;
        this.register = register;
        lines.addClassName("plines");
        add(new H2(getTranslation("structures.profile.sites")), lines);
        if (pen.writes) {
            var byHand = new ProfileSiteForm(pen, this::again);
            var search = new SiteLookup(register, pen.caller);
            search.choose(site -> {
                var label = getTranslation("structures.profile.sites");
                if (pen.keep(search, label, () -> take(List.of(site)))) search.clear();
            });
            search.otherwise(byHand::begin);
            pen.at(Part.SITES, search);
            add(proposals, search, byHand);
        }
        show(profile);
    }

    private void show(Profile profile) {
        lines.removeAll();
        proposals.removeAll();
        profile.sites().forEach(it -> lines.add(line(it)));
        var proposed = pen.writes ? proposed(profile) : List.<Site>of();
        if (proposed.isEmpty()) return;
        proposals.add(Tags.p("s soft", getTranslation("structures.profile.sites-register")));
        proposed.stream().limit(MOST_PROPOSED).forEach(it -> proposals.add(proposal(it)));
        if (proposed.size() > 1)
            proposals.add(Tags.button(
                    getTranslation("structures.profile.add-all", proposed.size()), "btn plain", () -> take(proposed)));
    }

    private void take(List<Site> sites) {
        pen.profiles.registered(
                pen.caller, pen.structure, sites.stream().map(Site::number).toList());
        again();
    }

    private ListItem line(Place site) {
        var where = Tags.div(
                "pwho",
                Tags.span("b", site.name()),
                Tags.span("soft2", site.town()),
                Tags.span(
                        "s soft num",
                        site.finess() == null ? "" : getTranslation("structures.profile.number", site.finess())));
        if (pen.writes) {
            var drop = Tags.button(getTranslation("structures.profile.drop"), "textbutton", () -> {
                pen.profiles.dropSite(pen.caller, pen.structure, site.id());
                again();
            });
            drop.getElement().setAttribute("aria-label", getTranslation("structures.profile.drop-which", site.name()));
            where.add(drop);
        }
        return new ListItem(where);
    }

    private Div proposal(Site site) {
        var add = Tags.button(getTranslation("structures.profile.add"), "textbutton", () -> take(List.of(site)));
        add.getElement().setAttribute("aria-label", getTranslation("structures.profile.add-which", site.name()));
        return Tags.div(
                "pwho",
                Tags.span("", site.name()),
                Tags.span("soft2", site.town()),
                Tags.span("s soft num", getTranslation("structures.profile.number", site.number())),
                add);
    }

    /** Open sites of the same legal entity that are not in the list yet. */
    private List<Site> proposed(Profile profile) {
        var there = profile.sites().stream()
                .map(Place::finess)
                .filter(Objects::nonNull)
                .toList();
        var number = profile.finess() != null ? profile.finess() : there.isEmpty() ? "" : there.getFirst();
        return ofEntity(number).stream()
                .filter(Site::open)
                .filter(it -> !there.contains(it.number()))
                .limit(Profile.MOST - profile.sites().size())
                .toList();
    }

    private List<Site> ofEntity(String number) {
        try {
            return register.sheet(pen.caller, number)
                    .entity()
                    .map(Entity::sites)
                    .orElse(List.of());
        } catch (Refused notInTheRegister) {
            return List.of();
        }
    }

    private void again() {
        show(pen.profiles.of(pen.caller, pen.structure));
        pen.kept(getTranslation("structures.profile.sites"));
    }
}
