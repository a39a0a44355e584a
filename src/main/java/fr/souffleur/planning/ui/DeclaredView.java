package fr.souffleur.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Words;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.planning.declared.Declaration;
import fr.souffleur.planning.declared.Declaration.State;
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

    private Component list(Structure structure, java.util.List<Declaration> all, Days days, boolean plans) {
        var list = new OrderedList();
        list.addClassName("plines");
        all.forEach(it -> list.add(line(structure, it, days, plans)));
        return list;
    }

    private ListItem line(Structure structure, Declaration it, Days days, boolean plans) {
        var words = new DeclaredWords(Words.in(getLocale()));
        var own = it.structure().equals(structure.id());
        var line = new ListItem(
                Tags.div(
                        "pwho",
                        Tags.span("b", words.day(it.held(), days)),
                        Tags.span("", words.family(it.held())),
                        Tags.span(
                                it.state() == State.ACCEPTED ? "done" : "soft2",
                                getTranslation("planning.declared.state." + state(it)))),
                Tags.p("s soft", words.about(it.held())));
        if (!it.held().proof().isEmpty())
            line.add(Tags.p(
                    "s soft",
                    getTranslation("planning.declared.proof-at", it.held().proof())));
        if (it.reason() != null) line.add(Tags.p("quote", it.reason()));
        if (!own) line.add(Tags.p("s soft", getTranslation("planning.declared.from", name(it))));
        if (own && plans && brought(it)) line.add(confirming(structure, it));
        if (own && plans && it.state() != State.WITHDRAWN) line.add(moves(structure, it, signedIn.caller()));
        if (own && plans && it.state() == State.WAITING)
            line.add(CoverPart.declared(
                    structures, declarations, rights, signedIn.caller(), it, () -> show(structure, null)));
        return line;
    }

    private static boolean brought(Declaration it) {
        return it.state() == State.WAITING && it.body() != null;
    }

    private static String state(Declaration it) {
        return brought(it) ? "brought" : DeclaredWords.code(it.state());
    }

    /** The second pair of eyes: the structure's own, over what its body wrote for it. */
    private Component confirming(Structure structure, Declaration it) {
        var caller = signedIn.caller();
        var part = Tags.div("", Tags.p("s soft2", getTranslation("planning.declared.brought-why")));
        if (!it.confirmable()) part.add(Tags.p("s soft2", getTranslation("planning.declared.brought-covers")));
        else if (caller instanceof Caller.Person(var me) && it.saidBy(me))
            part.add(Tags.p("s soft2", getTranslation("planning.declared.brought-own")));
        else
            part.add(Tags.button(getTranslation("planning.declared.confirm"), "btn", () -> {
                declarations.confirm(caller, structure.id(), it.id());
                Toast.say(getTranslation("planning.declared.confirmed"));
                show(structure, null);
            }));
        return part;
    }

    private String name(Declaration it) {
        return structures.find(it.structure()).name();
    }

    private Component moves(Structure structure, Declaration it, Caller caller) {
        var row = new Div();
        row.addClassNames("row", "tight");
        var reason = new TextField(getTranslation("planning.declared.why"));
        if (it.state() == State.ACCEPTED) row.add(reason);
        else row.add(Tags.button(getTranslation("planning.declared.change"), "textbutton", () -> show(structure, it)));
        row.add(Tags.button(getTranslation("planning.declared.withdraw"), "textbutton", () -> {
            declarations.withdraw(caller, structure.id(), it.id(), reason.getValue());
            Toast.say(getTranslation("planning.declared.withdrawn"));
            show(structure, null);
        }));
        return row;
    }
}
