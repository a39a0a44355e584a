package fr.souffleur.structures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.common.Caller;
import fr.souffleur.structures.Newcomer;
import fr.souffleur.structures.Request;
import fr.souffleur.structures.Requests;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import java.util.List;
import java.util.Locale;

/** The asking: which structure, as what, and why. */
class AskPart extends Section {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(getTranslation("structures.arrive.name"));
    private final TextField town = new TextField(getTranslation("structures.arrive.town"));
    private final TextField finess = new TextField(getTranslation("structures.arrive.finess"));
    private final Select<String> kind = new Select<>();
    private final Select<Role> role = new Select<>();
    private final Select<Structure> body = new Select<>();
    private final TextArea statement = new TextArea(getTranslation("structures.arrive.statement"));

    AskPart(Requests requests, Caller caller, List<Structure> bodies, Runnable again) {
        addClassName("pask");
        name.setMaxLength(200);
        town.setMaxLength(120);
        finess.setMaxLength(9);
        finess.setHelperText(getTranslation("structures.arrive.finess-help"));
        kind.setLabel(getTranslation("structures.arrive.kind"));
        kind.setItems(Newcomer.KINDS.stream().sorted().toList());
        kind.setItemLabelGenerator(it -> getTranslation("structures.kind." + it));
        role.setLabel(getTranslation("structures.people.role"));
        role.setItems(Role.PILOT, Role.MANAGEMENT, Role.IT, Role.OBSERVER, Role.READER);
        role.setValue(Role.PILOT);
        role.setItemLabelGenerator(
                it -> getTranslation("structures.role." + it.name().toLowerCase(Locale.ROOT)));
        body.setLabel(getTranslation("structures.arrive.body"));
        body.setItems(bodies);
        body.setItemLabelGenerator(Structure::name);
        body.setValue(bodies.getFirst());
        body.setVisible(bodies.size() > 1);
        statement.setMaxLength(Request.LONGEST);
        statement.setHelperText(getTranslation("structures.arrive.statement-help"));
        statement.setWidthFull();
        var ask = new Button(getTranslation("structures.arrive.ask"), click -> {
            if (name.isEmpty()) name.focus();
            else if (kind.getValue() == null) kind.focus();
            else if (statement.isEmpty()) statement.focus();
            else {
                requests.ask(caller, newcomer(), role.getValue(), statement.getValue());
                Toast.say(getTranslation("structures.arrive.asked"));
                again.run();
            }
        });
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H2(getTranslation("structures.arrive.which")),
                Tags.div("row", name, town),
                Tags.div("row", kind, finess, body),
                new H2(getTranslation("structures.arrive.you")),
                role,
                statement,
                Tags.p("s soft", getTranslation("structures.arrive.privacy")),
                ask);
    }

    private Newcomer newcomer() {
        var number = finess.getValue().strip();
        return new Newcomer(
                name.getValue(),
                kind.getValue(),
                town.getValue(),
                number.isEmpty() ? null : number,
                body.getValue().id());
    }
}
