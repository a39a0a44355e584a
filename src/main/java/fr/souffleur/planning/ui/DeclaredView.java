package fr.souffleur.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.Words;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.planning.declared.Declaration;
import fr.souffleur.planning.declared.Declarations;
import fr.souffleur.planning.declared.PastExercises;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Exercises held elsewhere: what was declared and what became of it, and the ways to declare more. */
@Route("s/:structure/exercices/ailleurs")
@PermitAll
class DeclaredView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient Declarations declarations;
    private final transient PastExercises past;
    private final transient Rights rights;
    private final transient Clock clock;

    DeclaredView(
            SignedIn signedIn,
            Structures structures,
            Declarations declarations,
            PastExercises past,
            Rights rights,
            Clock clock) {
        super("planning.declared.title", "exlist");
        this.signedIn = signedIn;
        this.structures = structures;
        this.declarations = declarations;
        this.past = past;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(structures.get(signedIn.caller(), structure(event)), null);
    }

    /** @param again the one that is put right; null to declare a new one */
    private void show(Structure structure, @Nullable Declaration again) {
        var caller = signedIn.caller();
        var days = new Days(getLocale(), structure.zone());
        var all = declarations.of(caller, structure.id());
        var plans = rights.may(caller, Right.PLAN, structure.id()) && structure.exercises();
        removeAll();
        add(
                Tags.p("eyebrow", structure.name()),
                new H1(getTranslation("planning.declared.title")),
                Tags.p("lede", getTranslation("planning.declared.lede")));
        if (all.isEmpty())
            add(new EmptyState(
                    getTranslation("planning.declared.none"), getTranslation("planning.declared.none-text")));
        else add(list(structure, all, days, plans));
        if (!plans) return;
        var today = LocalDate.now(clock.withZone(structure.zone()));
        add(new DeclaredForm(today, again == null ? null : again.held(), held -> {
            if (again == null) declarations.declare(caller, structure.id(), held);
            else declarations.change(caller, structure.id(), again.id(), held);
            Toast.say(getTranslation("planning.declared.sent"));
            show(structure, null);
        }));
        add(new DeclaredTable(past, caller, structure.id(), days, () -> show(structure, null)));
    }

    private Component list(Structure structure, List<Declaration> all, Days days, boolean plans) {
        var list = new OrderedList();
        list.addClassName("plines");
        var lines = new DeclaredLines(
                signedIn.caller(),
                structures,
                declarations,
                rights,
                structure,
                it -> show(structure, it),
                Words.in(getLocale()));
        all.forEach(it -> list.add(lines.of(it, days, plans)));
        return list;
    }
}
