package fr.souffleur.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import fr.souffleur.common.Caller;
import fr.souffleur.planning.Announcement;
import fr.souffleur.planning.invites.Invited.Part;
import fr.souffleur.planning.invites.Invites;
import fr.souffleur.ui.Tags;

/** The mail as it will be read, before it goes. */
class InvitationPreview extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Div mail = Tags.div("prev");

    InvitationPreview(Invites invites, Caller caller, Announcement about) {
        setHeaderTitle(getTranslation("planning.invites.preview"));
        setWidth("min(640px, 96vw)");
        var part = new Select<Part>();
        InviteForm.parts(part);
        part.addValueChangeListener(it -> show(invites, caller, about, it.getValue()));
        show(invites, caller, about, part.getValue());
        add(part, mail);
        getFooter().add(new Button(getTranslation("planning.invites.preview.close"), _ -> close()));
    }

    private void show(Invites invites, Caller caller, Announcement about, Part part) {
        var preview = invites.preview(caller, about.exercise().id(), part);
        var body = Tags.in(about.exercise().language(), Tags.div("pvb", Tags.p("b", preview.subject())));
        preview.paragraphs().forEach(it -> body.add(new Paragraph(it)));
        mail.removeAll();
        mail.add(body);
    }
}
