package fr.souffleur.structures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.structures.profile.Contact;
import fr.souffleur.structures.profile.Missing.Part;
import fr.souffleur.structures.profile.Profile;
import fr.souffleur.ui.Tags;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom to call in a crisis: a list, and one form that adds to it or puts one right. */
class ProfileContacts extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ProfilePen pen;
    private final OrderedList lines = new OrderedList();
    private final TextField role = field("contact-role", Contact.ROLE);
    private final TextField name = field("contact-name", Contact.NAME);
    private final TextField phone = field("contact-phone", Contact.PHONE);
    private final TextField email = field("contact-email", Contact.EMAIL);
    private final NativeButton keep = Tags.button(say("add-contact"), "btn plain", this::keep);
    private transient Contact.@Nullable Id corrected;

    ProfileContacts(ProfilePen pen, Profile profile) {
        this.pen = pen;
        lines.addClassName("plines");
        name.setHelperText(say("contact-name-help"));
        pen.at(Part.CONTACTS, role);
        add(new H2(say("contacts")), Tags.p("soft2", say("contacts-text")), lines);
        if (pen.writes) add(Tags.div("pask", Tags.div("row", role, name), Tags.div("row", phone, email), keep));
        show(profile);
    }

    private TextField field(String key, int most) {
        var field = new TextField(say(key));
        field.setMaxLength(most);
        field.getElement().setAttribute("autocomplete", "off");
        return field;
    }

    private void show(Profile profile) {
        lines.removeAll();
        profile.contacts().forEach(it -> lines.add(line(it)));
    }

    private ListItem line(Contact contact) {
        var line = Tags.div("pwho", Tags.span("b", contact.role()));
        Stream.of(contact.name(), contact.phone(), contact.email())
                .filter(it -> !it.isEmpty())
                .forEach(it -> line.add(Tags.span("soft2", it)));
        if (pen.writes) line.add(buttons(contact));
        return new ListItem(line);
    }

    private Div buttons(Contact contact) {
        var change = Tags.button(say("change"), "textbutton", () -> correct(contact));
        change.getElement().setAttribute("aria-label", say("change-which", contact.role()));
        var drop = Tags.button(say("drop"), "textbutton", () -> {
            pen.profiles.dropContact(pen.caller, pen.structure, contact.id());
            fresh();
        });
        drop.getElement().setAttribute("aria-label", say("drop-which", contact.role()));
        return Tags.div("row tight push", change, drop);
    }

    private void correct(Contact contact) {
        corrected = contact.id();
        role.setValue(contact.role());
        name.setValue(contact.name());
        phone.setValue(contact.phone());
        email.setValue(contact.email());
        keep.setText(say("keep-contact"));
        role.focus();
    }

    private void keep() {
        Stream.of(role, name, phone, email).forEach(it -> it.setInvalid(false));
        if (pen.keep(faulty(), say("contacts"), this::write)) fresh();
    }

    private void write() {
        var id = corrected;
        if (id == null)
            pen.profiles.contact(
                    pen.caller, pen.structure, role.getValue(), name.getValue(), phone.getValue(), email.getValue());
        else
            pen.profiles.correct(
                    pen.caller,
                    pen.structure,
                    id,
                    role.getValue(),
                    name.getValue(),
                    phone.getValue(),
                    email.getValue());
    }

    /** The field beside which a refusal is most likely to belong. */
    private HasValidationProperties faulty() {
        if (role.isEmpty()) return role;
        return email.isEmpty() ? phone : phone.getValue().matches("[+0-9 ().-]*") ? email : phone;
    }

    private void fresh() {
        corrected = null;
        Stream.of(role, name, phone, email).forEach(TextField::clear);
        keep.setText(say("add-contact"));
        show(pen.profiles.of(pen.caller, pen.structure));
        pen.kept(say("contacts"));
    }

    private String say(String key, Object... arguments) {
        return getTranslation("structures.profile." + key, arguments);
    }
}
