package fr.souffleur.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Words;
import fr.souffleur.planning.declared.Declaration;
import fr.souffleur.planning.declared.Declaration.State;
import fr.souffleur.planning.declared.Declarations;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Draws what became of each declared exercise, and what this person may still do about it. */
final class DeclaredLines {

    private final Caller caller;
    private final Structures structures;
    private final Declarations declarations;
    private final Rights rights;
    private final Structure structure;
    private final Consumer<@Nullable Declaration> shown;
    private final Words words;

    /** @param shown draws the page anew; with a declaration, to put that one right */
    DeclaredLines(
            Caller caller,
            Structures structures,
            Declarations declarations,
            Rights rights,
            Structure structure,
            Consumer<@Nullable Declaration> shown,
            Words words) {
        this.caller = caller;
        this.structures = structures;
        this.declarations = declarations;
        this.rights = rights;
        this.structure = structure;
        this.shown = shown;
        this.words = words;
    }

    /** @param plans whether the caller plans here */
    ListItem of(Declaration it, Days days, boolean plans) {
        var said = new DeclaredWords(words);
        var own = it.structure().equals(structure.id());
        var line = new ListItem(
                Tags.div(
                        "pwho",
                        Tags.span("b", said.day(it.held(), days)),
                        Tags.span("", said.family(it.held())),
                        Tags.span(
                                it.state() == State.ACCEPTED ? "done" : "soft2",
                                words.say("planning.declared.state." + state(it)))),
                Tags.p("s soft", said.about(it.held())));
        if (!it.held().proof().isEmpty())
            line.add(Tags.p(
                    "s soft", words.say("planning.declared.proof-at", it.held().proof())));
        if (it.reason() != null) line.add(Tags.p("quote", it.reason()));
        if (!own) line.add(Tags.p("s soft", words.say("planning.declared.from", name(it))));
        if (own && plans && brought(it)) line.add(confirming(it));
        if (own && plans && it.state() != State.WITHDRAWN) line.add(moves(it));
        if (own && plans && it.state() == State.WAITING)
            line.add(CoverPart.declared(structures, declarations, rights, caller, it, () -> shown.accept(null)));
        return line;
    }

    private static boolean brought(Declaration it) {
        return it.state() == State.WAITING && it.body() != null;
    }

    private static String state(Declaration it) {
        return brought(it) ? "brought" : DeclaredWords.code(it.state());
    }

    /** The second pair of eyes: the structure's own, over what its body wrote for it. */
    private Component confirming(Declaration it) {
        var part = Tags.div("", Tags.p("s soft2", words.say("planning.declared.brought-why")));
        if (!it.confirmable()) part.add(Tags.p("s soft2", words.say("planning.declared.brought-covers")));
        else if (caller instanceof Caller.Person(var me) && it.saidBy(me))
            part.add(Tags.p("s soft2", words.say("planning.declared.brought-own")));
        else
            part.add(Tags.button(words.say("planning.declared.confirm"), "btn", () -> {
                declarations.confirm(caller, structure.id(), it.id());
                Toast.say(words.say("planning.declared.confirmed"));
                shown.accept(null);
            }));
        return part;
    }

    private String name(Declaration it) {
        return structures.find(it.structure()).name();
    }

    private Component moves(Declaration it) {
        var row = new Div();
        row.addClassNames("row", "tight");
        var reason = new TextField(words.say("planning.declared.why"));
        if (it.state() == State.ACCEPTED) row.add(reason);
        else row.add(Tags.button(words.say("planning.declared.change"), "textbutton", () -> shown.accept(it)));
        row.add(Tags.button(words.say("planning.declared.withdraw"), "textbutton", () -> {
            declarations.withdraw(caller, structure.id(), it.id(), reason.getValue());
            Toast.say(words.say("planning.declared.withdrawn"));
            shown.accept(null);
        }));
        return row;
    }
}
