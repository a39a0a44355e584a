package fr.souffleur.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.invites.InvitationList;
import fr.souffleur.planning.invites.Invites;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import jakarta.annotation.security.PermitAll;

/** Who is asked to come, how far each mail has come, and what each answered. */
@Route("s/:structure/exercices/:exercise/invitations")
@PermitAll
class InvitationsView extends ExercisePage {

    private static final long serialVersionUID = 1L;

    private final transient Invites invites;

    InvitationsView(SignedIn signedIn, Exercises exercises, Invites invites) {
        super(signedIn, exercises, "planning.invites.title", "invitepage");
        this.invites = invites;
    }

    @Override
    void show(Exercise exercise, BeforeEnterEvent event) {
        show(exercise);
    }

    private void show(Exercise exercise) {
        var list = invites.of(caller(), exercise.structure(), exercise.id());
        var days = new Days(getLocale(), list.about().structure().zone());
        var top = new Div();
        removeAll();
        add(
                Tags.p("eyebrow", eyebrow(list, days)),
                new H1(getTranslation("planning.invites.title")),
                Tags.p("lede", getTranslation("planning.invites.lede")),
                top);
        if (list.about().exercise().status() == Exercise.Status.PLAYED) fill(top, list, days, () -> {});
        else forms(exercise, top, days, list);
        add(Tags.link(exercise.path(), getTranslation("planning.to-prepare"), "btn plain"));
    }

    /** What is half typed below stays while the list above it is shown anew. */
    private void forms(Exercise exercise, Div top, Days days, InvitationList seen) {
        var place = new InvitePlace(seen.about().place());
        Runnable again = new Runnable() {
            @Override
            public void run() {
                var list = invites.of(caller(), exercise.structure(), exercise.id());
                fill(top, list, days, this);
                place.warn(list.expecting());
            }
        };
        place.onSave(said -> {
            Toast.say(getTranslation("planning.invites.place.saved", invites.place(caller(), exercise.id(), said)));
            again.run();
        });
        var form = new InviteForm(getTranslation("planning.invites.add.button"), entry -> {
            invites.add(caller(), exercise.id(), entry);
            again.run();
        });
        add(
                place,
                new Section(new H2(getTranslation("planning.invites.add")), form.clearing()),
                new InvitePaste(invites, caller(), exercise.id(), again));
        again.run();
    }

    private void fill(Div top, InvitationList list, Days days, Runnable again) {
        top.removeAll();
        if (list.invited().isEmpty()) top.add(empty(list, again));
        else
            top.add(
                    new InvitationActs(invites, caller(), list, again),
                    new InvitedLines(invites, caller(), list, days, again));
    }

    private String eyebrow(InvitationList list, Days days) {
        var exercise = list.about().exercise();
        var start = exercise.startsAt();
        var when = exercise.status() == Exercise.Status.CANCELLED
                ? getTranslation("planning.status.cancelled")
                : start == null ? getTranslation("planning.no-date") : days.full(start);
        return getTranslation("planning.eyebrow.dated", exercise.title(), when);
    }

    private Component empty(InvitationList list, Runnable again) {
        var fill = new Button(
                getTranslation("planning.invites.fill"),
                _ -> InvitationActs.fill(this, invites, caller(), list, again));
        fill.addThemeVariants(ButtonVariant.PRIMARY);
        return new EmptyState(
                getTranslation("planning.invites.empty"), getTranslation("planning.invites.empty-text"), fill);
    }
}
