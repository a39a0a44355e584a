package fr.souffleur.structures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.common.Refused;
import fr.souffleur.structures.profile.Missing.Part;
import fr.souffleur.structures.profile.Place;
import fr.souffleur.structures.profile.Profile;
import fr.souffleur.structures.register.Register;
import fr.souffleur.structures.register.Site;
import fr.souffleur.ui.Tags;
import java.util.List;
import java.util.Objects;

/** The sites of a structure; those that the register knows of its legal entity are one press away. */
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
        if (pen.writes) add(proposals, form());
        show(profile);
    }

    private void show(Profile profile) {
        lines.removeAll();
        proposals.removeAll();
        profile.sites().forEach(it -> lines.add(line(it)));
        var proposed = pen.writes ? proposed(profile) : List.<Site>of();
        if (proposed.isEmpty()) return;
        proposals.add(Tags.p("s soft", getTranslation("structures.profile.sites-register")));
        for (var site : proposed) proposals.add(proposal(site));
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
        var add = Tags.button(getTranslation("structures.profile.add"), "textbutton", () -> {
            pen.profiles.site(pen.caller, pen.structure, brief(site.name()), site.town(), site.number());
            again();
        });
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
        var number = profile.finess();
        if (number == null) return List.of();
        var there = profile.sites().stream()
                .map(Place::finess)
                .filter(Objects::nonNull)
                .toList();
        return ofEntity(number).stream()
                .filter(Site::open)
                .filter(it -> !there.contains(it.number()))
                .limit(MOST_PROPOSED)
                .toList();
    }

    private List<Site> ofEntity(String number) {
        try {
            return register.entity(pen.caller, register.site(pen.caller, number).entity())
                    .sites();
        } catch (Refused notInTheRegister) {
            return List.of();
        }
    }

    private Div form() {
        var name = new TextField(getTranslation("structures.profile.site"));
        name.setMaxLength(Place.NAME);
        var town = new TextField(getTranslation("structures.arrive.town"));
        town.setMaxLength(Place.TOWN);
        var finess = new TextField(getTranslation("structures.arrive.finess"));
        finess.setMaxLength(9);
        finess.setHelperText(getTranslation("structures.arrive.finess-help"));
        pen.at(Part.SITES, name);
        var keep = Tags.button(getTranslation("structures.profile.add-site"), "btn plain", () -> {
            var number = finess.getValue().strip();
            var done = pen.keep(
                    number.isEmpty() ? name : finess,
                    getTranslation("structures.profile.sites"),
                    () -> pen.profiles.site(
                            pen.caller,
                            pen.structure,
                            name.getValue(),
                            town.getValue(),
                            number.isEmpty() ? null : number));
            if (!done) return;
            name.clear();
            town.clear();
            finess.clear();
            again();
        });
        return Tags.div("pask", Tags.div("row", name, town, finess), keep);
    }

    private void again() {
        show(pen.profiles.of(pen.caller, pen.structure));
        pen.kept(getTranslation("structures.profile.sites"));
    }

    private static String brief(String name) {
        return name.length() <= Place.NAME ? name : name.substring(0, Place.NAME);
    }
}
