package fr.souffleur.structures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import fr.souffleur.common.Caller;
import fr.souffleur.structures.Invitation;
import fr.souffleur.structures.Invitations;
import fr.souffleur.structures.Structure;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import java.util.List;
import java.util.Locale;

/** Invitations that nobody answered yet. */
class InvitationLines extends OrderedList {

    private static final long serialVersionUID = 1L;

    InvitationLines(
            Invitations invitations,
            Caller caller,
            Structure structure,
            List<Invitation> open,
            Days days,
            Runnable again) {
        addClassName("plines");
        open.forEach(it -> add(line(invitations, caller, structure, it, days, again)));
    }

    private Component line(
            Invitations invitations,
            Caller caller,
            Structure structure,
            Invitation invitation,
            Days days,
            Runnable again) {
        var role = getTranslation("structures.role." + invitation.role().name().toLowerCase(Locale.ROOT));
        var withdraw = Tags.button(getTranslation("structures.invitation.withdraw"), "textbutton", () -> {
            invitations.withdraw(caller, structure.id(), invitation.id());
            Toast.say(getTranslation("structures.invitation.withdrawn", invitation.email()));
            again.run();
        });
        withdraw.getElement()
                .setAttribute("aria-label", getTranslation("structures.invitation.withdraw-who", invitation.email()));
        return new ListItem(Tags.div(
                "pwho",
                Tags.span("b", invitation.email()),
                Tags.span("soft2", role),
                Tags.span(
                        "s soft",
                        getTranslation("structures.people.until", days.plain(days.dayOf(invitation.expiresAt())))),
                withdraw));
    }
}
