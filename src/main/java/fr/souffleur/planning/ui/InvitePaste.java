package fr.souffleur.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Words;
import fr.souffleur.planning.invites.Invited.Part;
import fr.souffleur.planning.invites.Invites;
import fr.souffleur.planning.invites.Pasted;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import java.util.stream.Collectors;

/** A list of addresses, pasted; what cannot be read stays in the field, each fault with its line. */
class InvitePaste extends Section {

    private static final long serialVersionUID = 1L;

    private final TextArea list = new TextArea();
    private final Div faults = new Div();

    InvitePaste(Invites invites, Caller caller, ExerciseId exercise, Runnable again) {
        var part = new Select<Part>();
        var duty = new TextField(getTranslation("planning.invite.duty"));
        InviteForm.parts(part);
        duty.setMaxLength(100);
        list.setLabel(getTranslation("planning.invites.paste.label"));
        list.setHelperText(getTranslation("planning.invites.paste.help"));
        list.setMaxLength(20_000);
        list.setWidthFull();
        faults.getElement().setAttribute("role", "status");
        var take = new Button(getTranslation("planning.invites.paste.button"), _ -> {
            var pasted = invites.paste(caller, exercise, part.getValue(), duty.getValue(), list.getValue());
            Toast.say(getTranslation("planning.invites.pasted", pasted.entries().size()));
            again.run();
            show(pasted);
        });
        add(
                new H2(getTranslation("planning.invites.paste")),
                Tags.div("pinvite", Tags.div("row", list), Tags.div("row", duty, part), take),
                faults);
    }

    private void show(Pasted pasted) {
        var lines = new OrderedList();
        lines.addClassName("plines");
        pasted.faults()
                .forEach(it -> lines.add(new ListItem(getTranslation(
                        "planning.invites.fault",
                        it.line(),
                        it.text(),
                        Words.in(getLocale()).say(it.why())))));
        faults.removeAll();
        if (!pasted.faults().isEmpty()) faults.add(lines);
        list.setValue(pasted.faults().stream().map(Pasted.Fault::text).collect(Collectors.joining("\n")));
        list.focus();
    }
}
