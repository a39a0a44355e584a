package fr.souffleur.structures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.Caller;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Groups;
import fr.souffleur.structures.Regions;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Lookup;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The groups of a region and their members; a group's head is named on its page of people. */
@Route("s/:structure/groupements")
@PermitAll
class GroupsView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient Groups groups;
    private final transient Regions regions;
    private final transient Rights rights;

    GroupsView(SignedIn signedIn, Structures structures, Groups groups, Regions regions, Rights rights) {
        super("structures.groups.title", "people");
        this.signedIn = signedIn;
        this.structures = structures;
        this.groups = groups;
        this.regions = regions;
        this.rights = rights;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var body = structures.get(signedIn.caller(), structure(event));
        rights.require(signedIn.caller(), Right.REGISTER, body.id());
        show(signedIn.caller(), body);
    }

    private void show(Caller caller, Structure body) {
        var all = groups.of(caller, body.id());
        var members = groups.members(caller, body.id());
        var followed = regions.followed(caller, body.id()).stream()
                .filter(Structure::exercises)
                .toList();
        removeAll();
        add(
                Tags.p("eyebrow", body.name()),
                new H1(getTranslation("structures.groups.title")),
                Tags.p("lede", getTranslation("structures.groups.about")));
        if (all.isEmpty())
            add(new EmptyState(
                    getTranslation("structures.groups.none"), getTranslation("structures.groups.none-text")));
        all.forEach(it -> add(group(caller, body, it, members.getOrDefault(it.id(), List.of()), followed)));
        add(founding(caller, body));
    }

    private Component group(
            Caller caller, Structure body, Structure group, List<Structure> members, List<Structure> followed) {
        var list = new OrderedList();
        list.addClassName("plines");
        for (var it : members) {
            var out = Tags.button(getTranslation("structures.groups.out"), "textbutton", () -> {
                groups.leave(caller, group.id(), it.id());
                show(caller, body);
            });
            out.getElement()
                    .setAttribute("aria-label", getTranslation("structures.groups.out-who", it.name(), group.name()));
            list.add(new ListItem(Tags.div("pwho", Tags.span("b", it.name()), out)));
        }
        var more = new Lookup<>(
                getTranslation("structures.groups.put"),
                followed.stream().filter(it -> !members.contains(it)).toList(),
                Structure::name);
        more.addValueChangeListener(change -> {
            if (!change.isFromClient() || change.getValue() == null) return;
            groups.put(caller, group.id(), change.getValue().id());
            Toast.say(
                    getTranslation("structures.groups.joined", change.getValue().name(), group.name()));
            show(caller, body);
        });
        var part = new Section(
                new H2(group.name()),
                Tags.p("soft2", getTranslation("structures.groups.count", members.size())),
                list,
                Tags.div("row", more),
                Tags.link("/s/" + group.id() + "/personnes", getTranslation("structures.groups.head", group.name())));
        part.addClassName("pask");
        return part;
    }

    private Component founding(Caller caller, Structure body) {
        var name = new TextField(getTranslation("structures.groups.name"));
        name.setMaxLength(200);
        name.setPlaceholder("");
        var found = new Button(getTranslation("structures.groups.found"), _ -> {
            if (name.isEmpty()) {
                name.focus();
                return;
            }
            groups.found(caller, body.id(), name.getValue());
            show(caller, body);
        });
        var part = new Section(new H2(getTranslation("structures.groups.new")), Tags.div("row", name), found);
        part.addClassName("pinvite");
        return part;
    }
}
