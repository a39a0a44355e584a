package fr.souffleur.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.planning.Exercise.Status;
import fr.souffleur.planning.invites.Answer;
import fr.souffleur.planning.invites.InvitationList;
import fr.souffleur.planning.invites.Invited;
import fr.souffleur.planning.invites.Invited.State;
import fr.souffleur.planning.invites.Invites;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Marks;
import fr.souffleur.ui.Tags;
import java.util.Locale;

/** A line a person: who, for what, how far the mail has come, what they said; changes lie in a fold. */
class InvitedLines extends OrderedList {

    private static final long serialVersionUID = 1L;

    private final transient Invites invites;
    private final transient Caller caller;
    private final transient InvitationList list;
    private final transient Days days;
    private final transient Runnable again;

    InvitedLines(Invites invites, Caller caller, InvitationList list, Days days, Runnable again) {
        this.invites = invites;
        this.caller = caller;
        this.list = list;
        this.days = days;
        this.again = again;
        addClassNames("plines", "invitedlines");
        list.invited().forEach(it -> add(line(it)));
    }

    private ListItem line(Invited who) {
        var top = Tags.div(
                "pwho",
                Tags.span("b", who.called()),
                Tags.span("soft2", getTranslation("planning.invites.for", InviteForm.said(this, who.part()))));
        top.getElement().setAttribute("dir", "auto");
        if (!who.address().isEmpty() && !who.called().equals(who.address()))
            top.add(Tags.span("s soft", who.address()));
        top.add(state(who));
        var line = new ListItem(top);
        var post = post(who);
        if (!post.isEmpty()) line.add(Tags.p(list.undelivered(who) ? "missing" : "s soft", post));
        if (!who.remark().isEmpty()) line.add(Tags.p("s", getTranslation("planning.invites.remark", who.remark())));
        if (list.about().exercise().status() != Status.PLAYED) line.add(fold(who));
        return line;
    }

    private Component state(Invited who) {
        var words = getTranslation("planning.invite.state." + who.state().name().toLowerCase(Locale.ROOT));
        var at = who.answeredAt();
        var state = new Span(
                mark(who.state()),
                new Span(at == null ? words : getTranslation("planning.invites.since", words, days.moment(at))));
        state.addClassName("state");
        return state;
    }

    private static Component mark(State state) {
        return switch (state) {
            case ACCEPTED -> Marks.done();
            case SENT, TENTATIVE -> Marks.now();
            case NOT_SENT, DECLINED, CANCELLED -> Marks.later();
        };
    }

    /** How far the newest mail has come; an answer says that it has. */
    private String post(Invited who) {
        if (who.address().isEmpty()) return getTranslation("planning.invite.no-address");
        if (who.state() == State.NOT_SENT) return "";
        return list.delivery(who)
                .map(it -> switch (it.stage()) {
                    case WAITING -> getTranslation("planning.invite.on-its-way");
                    case UNDELIVERED -> getTranslation("planning.invite.undelivered");
                    case SENT -> {
                        var at = it.sentAt();
                        yield at == null || who.state() != State.SENT
                                ? ""
                                : getTranslation("planning.invite.delivered", days.moment(at));
                    }
                })
                .orElse("");
    }

    private Component fold(Invited who) {
        var form = new InviteForm(getTranslation("planning.invites.change.save"), entry -> {
                    invites.correct(caller, exercise(), who.id(), entry);
                    again.run();
                })
                .showing(who);
        var inside = new Div(form);
        inside.addClassName("inside");
        if (who.state() != State.NOT_SENT && who.state() != State.CANCELLED) inside.add(answers(who));
        var off = Tags.button(getTranslation("planning.invites.off"), "textbutton", () -> askOff(who));
        off.getElement().setAttribute("aria-label", getTranslation("planning.invites.off-who", who.called()));
        inside.add(off);
        var summary = new Span(getTranslation("planning.invites.change"));
        summary.getElement().setAttribute("aria-label", getTranslation("planning.invites.change-who", who.called()));
        return new NativeDetails(summary, inside);
    }

    private Component answers(Invited who) {
        var row = Tags.div("row tight", Tags.span("s soft", getTranslation("planning.invites.note")));
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", getTranslation("planning.invites.note-who", who.called()));
        for (var answer : Answer.values())
            row.add(Tags.button(
                    getTranslation("planning.invite.state." + answer.name().toLowerCase(Locale.ROOT)),
                    "textbutton",
                    () -> {
                        invites.answered(caller, exercise(), who.id(), answer);
                        again.run();
                    }));
        return row;
    }

    private void askOff(Invited who) {
        var ask = new ConfirmDialog();
        ask.setHeader(getTranslation("planning.invites.off.title", who.called()));
        var told = who.state() != State.NOT_SENT && who.state() != State.CANCELLED;
        ask.setText(getTranslation(told ? "planning.invites.off.told" : "planning.invites.off.untold"));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("planning.back"));
        ask.setConfirmText(getTranslation("planning.invites.off"));
        ask.addConfirmListener(_ -> {
            invites.takeOff(caller, exercise(), who.id());
            again.run();
        });
        ask.open();
    }

    private ExerciseId exercise() {
        return list.about().exercise().id();
    }
}
