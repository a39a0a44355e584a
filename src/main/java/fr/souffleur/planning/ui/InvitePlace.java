package fr.souffleur.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.ui.Tags;
import java.util.function.Consumer;

/** Where the exercise is held; those already asked are told of another place, and how many is said before. */
class InvitePlace extends Section {

    private static final long serialVersionUID = 1L;

    private final TextField place = new TextField(getTranslation("planning.invites.place.label"));
    private final Paragraph warning = Tags.p("s soft", "");
    private final Button save = new Button(getTranslation("planning.invites.place.save"));

    InvitePlace(String said) {
        place.setHelperText(getTranslation("planning.invites.place.help"));
        place.setMaxLength(200);
        place.setValue(said);
        add(
                new H2(getTranslation("planning.invites.place")),
                Tags.div("pinvite", Tags.div("row", place), warning, save));
    }

    void onSave(Consumer<String> keep) {
        save.addClickListener(_ -> keep.accept(place.getValue()));
    }

    void warn(long told) {
        warning.setVisible(told > 0);
        warning.setText(told > 0 ? getTranslation("planning.invites.warned", told) : "");
    }
}
