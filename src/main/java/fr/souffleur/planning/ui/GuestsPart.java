package fr.souffleur.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.common.Caller;
import fr.souffleur.planning.Preparation;
import fr.souffleur.structures.Guests;
import fr.souffleur.structures.Invitation;
import fr.souffleur.structures.Invitations;
import fr.souffleur.structures.Role;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import java.util.Locale;

/** Who comes from elsewhere to conduct or observe this exercise alone: invited by mail, let go by a press. */
class GuestsPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Guests guests;
    private final transient Invitations invitations;
    private final transient Caller caller;
    private final transient Preparation preparation;
    private final Div there = new Div();
    private final TextField address = new TextField(getTranslation("structures.people.address"));
    private final Select<Role> role = new Select<>();

    GuestsPart(Guests guests, Invitations invitations, Caller caller, Preparation preparation) {
        this.guests = guests;
        this.invitations = invitations;
        this.caller = caller;
        this.preparation = preparation;
        addClassName("guests");
        address.getElement().setAttribute("autocomplete", "off");
        role.setLabel(getTranslation("structures.people.role"));
        role.setItems(Role.PILOT, Role.OBSERVER);
        role.setItemLabelGenerator(this::as);
        role.setValue(Role.OBSERVER);
        var form = new Div(
                Tags.div("row", address, role), new Button(getTranslation("structures.people.send"), _ -> invite()));
        form.addClassName("pinvite");
        add(
                new H2(getTranslation("planning.guests.title")),
                Tags.p("soft2", getTranslation("planning.guests.about")),
                there,
                form);
        show();
    }

    private void invite() {
        if (address.isEmpty()) {
            address.focus();
            return;
        }
        invitations.inviteGuest(caller, preparation.exercise().id(), address.getValue(), role.getValue());
        Toast.say(getTranslation("structures.people.sent", address.getValue()));
        address.clear();
        show();
    }

    private void show() {
        var exercise = preparation.exercise().id();
        var list = new OrderedList();
        list.addClassName("plines");
        guests.of(caller, exercise).forEach(it -> list.add(line(it)));
        invitations.open(caller, preparation.structure().id()).stream()
                .filter(it -> exercise.equals(it.exercise()))
                .forEach(it -> list.add(line(it)));
        there.removeAll();
        if (list.getChildren().findAny().isPresent()) there.add(list);
    }

    private Component line(Guests.Guest guest) {
        var end = Tags.button(getTranslation("planning.guests.end"), "textbutton", () -> {
            guests.end(caller, preparation.exercise().id(), guest.person());
            show();
        });
        end.getElement().setAttribute("aria-label", getTranslation("planning.guests.end-who", guest.name()));
        return new ListItem(Tags.div("pwho", Tags.span("b", guest.name()), Tags.span("soft2", as(guest.role())), end));
    }

    private Component line(Invitation invitation) {
        var days = new Days(getLocale(), preparation.structure().zone());
        var withdraw = Tags.button(getTranslation("structures.invitation.withdraw"), "textbutton", () -> {
            invitations.withdraw(caller, preparation.structure().id(), invitation.id());
            show();
        });
        withdraw.getElement()
                .setAttribute("aria-label", getTranslation("structures.invitation.withdraw-who", invitation.email()));
        var until = days.plain(days.dayOf(invitation.expiresAt()));
        return new ListItem(Tags.div(
                "pwho",
                Tags.span("b", invitation.email()),
                Tags.span("soft2", as(invitation.role())),
                Tags.span("s soft", getTranslation("planning.guests.waiting", until)),
                withdraw));
    }

    private String as(Role role) {
        return getTranslation("planning.guests.as." + role.name().toLowerCase(Locale.ROOT));
    }
}
