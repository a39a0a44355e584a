package fr.souffleur.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.common.Caller;
import fr.souffleur.planning.invites.InvitationList;
import fr.souffleur.planning.invites.Invites;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;

/** Where the exercise is held; those already asked are told of another place, and how many is said before. */
class InvitePlace extends Section {

    private static final long serialVersionUID = 1L;

    InvitePlace(Invites invites, Caller caller, InvitationList list, Runnable again) {
        var place = new TextField(getTranslation("planning.invites.place.label"));
        place.setHelperText(getTranslation("planning.invites.place.help"));
        place.setMaxLength(200);
        place.setValue(list.about().place());
        var save = new Button(getTranslation("planning.invites.place.save"), _ -> {
            var told = invites.place(caller, list.about().exercise().id(), place.getValue());
            Toast.say(getTranslation("planning.invites.place.saved", told));
            again.run();
        });
        var form = Tags.div("pinvite", Tags.div("row", place), save);
        add(new H2(getTranslation("planning.invites.place")), form);
        if (list.expecting() > 0)
            form.addComponentAtIndex(1, Tags.p("s soft", getTranslation("planning.invites.warned", list.expecting())));
    }
}
