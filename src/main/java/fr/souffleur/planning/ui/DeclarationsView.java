package fr.souffleur.planning.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.Words;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.planning.declared.Acceptance;
import fr.souffleur.planning.declared.Acceptance.Waiting;
import fr.souffleur.planning.declared.PastExercises;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;

/** What structures of a region declared and wait to hear about. */
@Route("s/:structure/suivi/declarations")
@PermitAll
class DeclarationsView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient Acceptance acceptance;
    private final transient PastExercises past;

    DeclarationsView(SignedIn signedIn, Structures structures, Acceptance acceptance, PastExercises past) {
        super("planning.acceptance.title", "followed");
        this.signedIn = signedIn;
        this.structures = structures;
        this.acceptance = acceptance;
        this.past = past;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(structures.get(signedIn.caller(), structure(event)));
    }

    private void show(Structure body) {
        var waiting = acceptance.waiting(signedIn.caller(), body.id());
        var days = new Days(getLocale(), body.zone());
        removeAll();
        add(
                Tags.p("eyebrow", body.name()),
                new H1(getTranslation("planning.acceptance.title")),
                Tags.p("lede", getTranslation("planning.acceptance.lede")));
        if (waiting.isEmpty())
            add(new EmptyState(
                    getTranslation("planning.acceptance.none"), getTranslation("planning.acceptance.none-text")));
        var list = new OrderedList();
        list.addClassName("plines");
        waiting.forEach(it -> list.add(line(body, it, days)));
        if (!waiting.isEmpty()) add(list);
        add(new DeclaredTable(past, signedIn.caller(), body.id(), days, () -> show(body)));
    }

    private ListItem line(Structure body, Waiting it, Days days) {
        var words = new DeclaredWords(Words.in(getLocale()));
        var held = it.declaration().held();
        var line = new ListItem(
                Tags.div(
                        "pwho",
                        Tags.span("b", it.structure().name()),
                        Tags.span("", words.day(held, days)),
                        Tags.span("soft2", words.family(held))),
                Tags.p("s soft", words.about(held)));
        if (!it.covers().isEmpty())
            line.add(Tags.p(
                    "s soft",
                    getTranslation(
                            "planning.acceptance.covers",
                            it.covers().stream().map(Structure::name).collect(Collectors.joining(", ")))));
        if (!held.proof().isEmpty())
            line.add(Tags.p("s soft", getTranslation("planning.declared.proof-at", held.proof())));
        if (held.missing().isEmpty()) line.add(Tags.p("s done", getTranslation("planning.acceptance.complete")));
        for (var box : held.missing())
            line.add(Tags.p(
                    "s missing",
                    getTranslation(
                            "planning.acceptance.missing", getTranslation("planning.box." + DeclaredWords.code(box)))));
        if (it.own()) line.add(Tags.p("s soft2", own(it)));
        else answer(line, body, it);
        return line;
    }

    /** What the body brought its structure may confirm as well. */
    private String own(Waiting it) {
        return getTranslation(
                it.declaration().body() == null ? "planning.acceptance.own" : "planning.acceptance.brought");
    }

    private void answer(ListItem line, Structure body, Waiting it) {
        var name = it.structure().name();
        var reason = new TextField(getTranslation("planning.acceptance.why"));
        reason.setWidthFull();
        var accept = Tags.button(getTranslation("planning.acceptance.accept"), "btn", () -> {
            acceptance.accept(
                    signedIn.caller(),
                    body.id(),
                    it.structure().id(),
                    it.declaration().id());
            Toast.say(getTranslation("planning.acceptance.accepted", name));
            show(body);
        });
        var decline = Tags.button(getTranslation("planning.acceptance.decline"), "textbutton", () -> {
            acceptance.decline(
                    signedIn.caller(),
                    body.id(),
                    it.structure().id(),
                    it.declaration().id(),
                    reason.getValue());
            Toast.say(getTranslation("planning.acceptance.declined", name));
            show(body);
        });
        accept.getElement().setAttribute("aria-label", getTranslation("planning.acceptance.accept-of", name));
        decline.getElement().setAttribute("aria-label", getTranslation("planning.acceptance.decline-of", name));
        line.add(reason, Tags.div("row tight", accept, decline));
    }
}
