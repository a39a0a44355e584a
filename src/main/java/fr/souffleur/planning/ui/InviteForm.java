package fr.souffleur.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.planning.invites.Entry;
import fr.souffleur.planning.invites.Invited;
import fr.souffleur.planning.invites.Invited.Part;
import fr.souffleur.ui.Tags;
import java.util.Locale;
import java.util.function.Consumer;

/** Somebody to invite: function and address, the name only where it helps. */
class InviteForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField duty = new TextField(getTranslation("planning.invite.duty"));
    private final TextField address = new TextField(getTranslation("planning.invite.address"));
    private final TextField name = new TextField(getTranslation("planning.invite.name"));
    private final Select<Part> part = new Select<>();
    private boolean clearing;

    InviteForm(String label, Consumer<Entry> keep) {
        addClassName("pinvite");
        for (var field : new TextField[] {duty, address, name})
            field.getElement().setAttribute("autocomplete", "off");
        duty.setMaxLength(100);
        name.setMaxLength(200);
        parts(part);
        add(Tags.div("row", duty, address, name, part), new Button(label, _ -> take(keep)));
    }

    /** Who has an account keeps the name and the address of it. */
    InviteForm showing(Invited who) {
        duty.setValue(who.duty());
        part.setValue(who.part());
        if (who.person() == null) {
            address.setValue(who.address());
            name.setValue(who.name());
        } else {
            address.setVisible(false);
            name.setVisible(false);
            name.setValue(who.name());
        }
        return this;
    }

    /** For one person after the other. */
    InviteForm clearing() {
        clearing = true;
        return this;
    }

    static void parts(Select<Part> select) {
        select.setLabel(select.getTranslation("planning.invite.part"));
        select.setItems(Part.values());
        select.setItemLabelGenerator(it -> said(select, it));
        select.setValue(Part.PLAYER);
    }

    static String said(Component on, Part part) {
        return on.getTranslation("planning.invite.part." + part.name().toLowerCase(Locale.ROOT));
    }

    /** What the address lacks is said beside it; the rest is said as everywhere. */
    private void take(Consumer<Entry> keep) {
        address.setInvalid(false);
        try {
            keep.accept(new Entry(part.getValue(), duty.getValue(), name.getValue(), address.getValue()));
            if (!clearing) return;
            for (var field : new TextField[] {duty, address, name}) field.clear();
            duty.focus();
        } catch (Refused no) {
            if (!no.key().startsWith("planning.invite.")) throw no;
            address.setErrorMessage(Words.in(getLocale()).say(no));
            address.setInvalid(true);
            address.focus();
        }
    }
}
