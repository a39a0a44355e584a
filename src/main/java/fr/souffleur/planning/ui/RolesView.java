package fr.souffleur.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.planning.Cast;
import fr.souffleur.planning.Covering;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.Preparation;
import fr.souffleur.structures.Guests;
import fr.souffleur.structures.Invitations;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import jakarta.annotation.security.PermitAll;
import java.util.stream.IntStream;

/** Who plays what: the number of players sets who holds two roles, and everything can be changed. */
@Route("s/:structure/exercices/:exercise/roles")
@PermitAll
class RolesView extends ExercisePage {

    private static final long serialVersionUID = 1L;

    private final transient Structures structures;
    private final transient Covering covering;
    private final transient Guests guests;
    private final transient Invitations invitations;
    private final transient Rights rights;

    RolesView(
            SignedIn signedIn,
            Exercises exercises,
            Structures structures,
            Covering covering,
            Guests guests,
            Invitations invitations,
            Rights rights) {
        super(signedIn, exercises, "planning.roles", "rolespage");
        this.structures = structures;
        this.covering = covering;
        this.guests = guests;
        this.invitations = invitations;
        this.rights = rights;
    }

    @Override
    void show(Exercise exercise, BeforeEnterEvent event) {
        var preparation = exercises().preparation(caller(), exercise.id());
        var table = new CastTable(preparation);
        removeAll();
        add(
                Tags.p("eyebrow", eyebrow(exercise)),
                new H1(getTranslation("planning.roles.title")),
                Tags.p("lede", getTranslation("planning.roles.lede")),
                players(preparation, table),
                table,
                Tags.p("s soft priv", getTranslation("planning.roles.privacy")),
                observer(preparation),
                CoverPart.played(structures, covering, rights, caller(), exercise),
                save(exercise, table));
        if (rights.may(caller(), Right.ADMIT, exercise.structure()))
            add(new GuestsPart(guests, invitations, caller(), preparation));
    }

    private Component players(Preparation preparation, CastTable table) {
        var group = new RadioButtonGroup<Integer>(getTranslation("planning.roles.players"));
        group.setItems(IntStream.rangeClosed(preparation.fewestPlayers(), preparation.mostPlayers())
                .boxed()
                .toList());
        group.setValue(preparation.cast().players());
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) table.propose(Cast.proposed(preparation.roles(), change.getValue()));
        });
        return group;
    }

    private Component observer(Preparation preparation) {
        var id = preparation.exercise().id();
        var box = new Checkbox(
                getTranslation("planning.observer"), preparation.exercise().observed());
        box.setHelperText(getTranslation("planning.observer.help"));
        box.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            exercises().observed(caller(), id, change.getValue());
            Toast.say(getTranslation("planning.saved"));
        });
        return new Section(new H2(getTranslation("planning.observer.title")), box);
    }

    private Component save(Exercise exercise, CastTable table) {
        var save = new Button(getTranslation("planning.roles.save"), click -> {
            exercises().roles(caller(), exercise.id(), table.cast());
            Toast.say(getTranslation("planning.saved"));
            getUI().ifPresent(it -> it.navigate(exercise.path().substring(1)));
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(save, Tags.link(exercise.path(), getTranslation("planning.to-prepare"), "btn plain"));
        row.addClassNames("row", "tight", "acts");
        return row;
    }
}
