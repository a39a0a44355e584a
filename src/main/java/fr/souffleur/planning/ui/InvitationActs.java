package fr.souffleur.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import fr.souffleur.common.Caller;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.invites.InvitationList;
import fr.souffleur.planning.invites.Invited.State;
import fr.souffleur.planning.invites.Invites;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;

/** Where a list of invitations stands, and what can be done with all of it. */
class InvitationActs extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Invites invites;
    private final transient Caller caller;

    InvitationActs(Invites invites, Caller caller, InvitationList list, Runnable again) {
        this.invites = invites;
        this.caller = caller;
        add(standing(list), acts(list, again));
    }

    static void fill(Component page, Invites invites, Caller caller, InvitationList list, Runnable again) {
        var count = invites.fill(caller, list.about().exercise().id());
        Toast.say(page.getTranslation("planning.invites.filled", count));
        again.run();
    }

    private Component standing(InvitationList list) {
        return Tags.div(
                "standing",
                Tags.p(
                        "b",
                        getTranslation("planning.invites.count", list.invited().size())),
                Tags.p(
                        "soft2 num",
                        getTranslation(
                                "planning.invites.standing",
                                list.in(State.ACCEPTED),
                                list.in(State.TENTATIVE),
                                list.in(State.DECLINED),
                                list.in(State.SENT),
                                list.in(State.NOT_SENT))));
    }

    private Component acts(InvitationList list, Runnable again) {
        var row = new Div();
        row.addClassNames("row", "tight", "acts");
        if (!list.about().stands()) row.add(Tags.p("missing", getTranslation("planning.invites.no-date")));
        else {
            if (list.ready() > 0) row.add(send(list, again));
            if (list.in(State.SENT) > 0)
                row.add(new Button(getTranslation("planning.invites.again"), _ -> {
                    Toast.say(getTranslation(
                            "planning.invites.again-sent",
                            invites.again(caller, list.about().exercise().id())));
                    again.run();
                }));
            row.add(new Button(
                    getTranslation("planning.invites.preview"),
                    _ -> new InvitationPreview(invites, caller, list.about()).open()));
        }
        if (list.about().exercise().status() != Exercise.Status.PLAYED)
            row.add(new Button(
                    getTranslation("planning.invites.fill-again"), _ -> fill(this, invites, caller, list, again)));
        if (list.withoutAddress() > 0)
            row.add(Tags.p("s soft", getTranslation("planning.invites.no-address", list.withoutAddress())));
        return row;
    }

    private Component send(InvitationList list, Runnable again) {
        var send = new Button(getTranslation("planning.invites.send", list.ready()), _ -> {
            var count = invites.send(caller, list.about().exercise().id());
            Toast.say(getTranslation("planning.invites.sent", count));
            again.run();
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        return send;
    }
}
