package fr.souffleur.structures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import fr.souffleur.common.Caller;
import fr.souffleur.structures.Request;
import fr.souffleur.structures.Requests;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.ui.Needed;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import java.util.List;
import java.util.Locale;

/** The asking: which structure, as what, and why. */
class AskPart extends Section {

    private static final long serialVersionUID = 1L;

    private final ArriveWhich which;
    private final Select<Role> role = new Select<>();
    private final Select<Structure> body = new Select<>();
    private final TextArea statement = new TextArea(getTranslation("structures.arrive.statement"));

    AskPart(Requests requests, Caller caller, ArriveWhich which, List<Structure> bodies, Runnable again) {
        addClassName("pask");
        this.which = which;
        role.setLabel(getTranslation("structures.people.role"));
        role.setItems(Role.PILOT, Role.MANAGEMENT, Role.IT, Role.OBSERVER, Role.READER);
        role.setItemLabelGenerator(
                it -> getTranslation("structures.role." + it.name().toLowerCase(Locale.ROOT)));
        role.addValueChangeListener(it -> role.setHelperText(
                getTranslation("structures.role." + it.getValue().name().toLowerCase(Locale.ROOT) + ".may")));
        role.setValue(Role.PILOT);
        body.setLabel(getTranslation("structures.arrive.body"));
        body.setItems(bodies);
        body.setItemLabelGenerator(Structure::name);
        body.setValue(bodies.getFirst());
        body.setVisible(bodies.size() > 1);
        statement.setMaxLength(Request.LONGEST);
        statement.setHelperText(getTranslation("structures.arrive.statement-help"));
        statement.setWidthFull();
        var ask = new Button(getTranslation("structures.arrive.ask"), click -> {
            if (!which.ready() || !Needed.filled(statement)) return;
            requests.ask(caller, which.newcomer(body.getValue().id()), role.getValue(), statement.getValue());
            Toast.say(getTranslation("structures.arrive.asked"));
            again.run();
        });
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H2(getTranslation("structures.arrive.which")),
                which,
                body,
                new H2(getTranslation("structures.arrive.you")),
                role,
                statement,
                Tags.p("s soft", getTranslation("structures.arrive.privacy")),
                ask);
    }
}
