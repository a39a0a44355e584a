package fr.souffleur.structures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.common.Caller;
import fr.souffleur.structures.Appointing;
import fr.souffleur.structures.Invitations;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.ui.Needed;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import java.util.Locale;

/** One address and one role: the person gets a link by mail. */
class InvitePart extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField address = new TextField(getTranslation("structures.people.address"));
    private final Select<Role> role = new Select<>();

    InvitePart(Invitations invitations, Caller caller, Structure structure, Runnable again) {
        addClassName("pinvite");
        address.setClearButtonVisible(true);
        address.getElement().setAttribute("autocomplete", "off");
        role.setLabel(getTranslation("structures.people.role"));
        role.setItems(Appointing.rolesIn(structure));
        role.setItemLabelGenerator(
                it -> getTranslation("structures.role." + it.name().toLowerCase(Locale.ROOT)));
        role.addValueChangeListener(it -> role.setHelperText(
                it.getValue() == null
                        ? ""
                        : getTranslation(
                                "structures.role." + it.getValue().name().toLowerCase(Locale.ROOT) + ".may")));
        var send = new Button(getTranslation("structures.people.send"), click -> {
            if (!Needed.filled(address) || !Needed.filled(role)) return;
            invitations.invite(caller, structure.id(), address.getValue(), role.getValue());
            Toast.say(getTranslation("structures.people.sent", address.getValue()));
            again.run();
        });
        add(Tags.div("row", address, role), send);
    }
}
