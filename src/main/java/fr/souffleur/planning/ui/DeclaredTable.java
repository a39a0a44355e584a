package fr.souffleur.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.dom.Element;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.documents.Xlsx;
import fr.souffleur.planning.declared.PastExercises;
import fr.souffleur.planning.declared.Preview;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.FileBox;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;

/** Past exercises as a table: taken, shown with its faults, brought once somebody says so. */
class DeclaredTable extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST_SHOWN = 50;

    /** Answers once the browser has painted what it was told before. */
    private static final String PAINTED = "return new Promise(done => requestAnimationFrame(() => setTimeout(done)))";

    private final transient PastExercises past;
    private final transient Caller caller;
    private final StructureId place;
    private final Days days;
    private final transient Runnable again;
    private final Div under = new Div();

    DeclaredTable(PastExercises past, Caller caller, StructureId place, Days days, Runnable again) {
        this.past = past;
        this.caller = caller;
        this.place = place;
        this.days = days;
        this.again = again;
        addClassName("ptable");
        under.getElement().setAttribute("role", "status");
        var template =
                Tags.link("/s/" + place + "/exercices/ailleurs.xlsx", getTranslation("planning.declared.template"));
        template.setRouterIgnore(true);
        add(
                new H2(getTranslation("planning.declared.table")),
                Tags.p("soft2", getTranslation("planning.declared.table-text", PastExercises.MOST)),
                template,
                new FileBox(getTranslation("planning.declared.file"), ".xlsx", Xlsx.LARGEST, this::read),
                under);
    }

    private void read(byte[] taken) {
        during(getTranslation("planning.declared.reading"), () -> show(taken));
    }

    /** What it would bring, or why not. */
    void show(byte[] taken) {
        under.removeAll();
        orWhyNot(() -> show(taken, past.preview(caller, place, taken)));
    }

    /** A large table takes seconds: what is being done stands there while it is done, and nothing to press twice. */
    private void during(String words, Runnable work) {
        under.removeAll();
        under.add(Tags.p("", words));
        under.getElement().appendChild(new Element("progress").setAttribute("aria-hidden", "true"));
        getElement().executeJs(PAINTED).then(_ -> work.run());
    }

    private void orWhyNot(Runnable work) {
        try {
            work.run();
        } catch (Refused no) {
            under.removeAll();
            under.add(Tags.p("missing", Words.in(getLocale()).say(no)));
        }
    }

    private void show(byte[] taken, Preview preview) {
        var words = new DeclaredWords(Words.in(getLocale()));
        var list = new OrderedList();
        list.addClassName("plines");
        for (var fault : preview.faults().stream().limit(MOST_SHOWN).toList())
            list.add(new ListItem(Tags.div(
                    "pwho",
                    Tags.span(
                            "b",
                            getTranslation(
                                    "planning.declared.cell",
                                    fault.line(),
                                    fault.column().heading(words.words()))),
                    Tags.span("", words.words().say(fault.why())))));
        if (!preview.faults().isEmpty()) {
            under.add(
                    Tags.p(
                            "missing",
                            getTranslation(
                                    "planning.declared.faults", preview.faults().size())),
                    list);
            return;
        }
        for (var row : preview.rows().stream().limit(MOST_SHOWN).toList())
            list.add(new ListItem(Tags.div(
                    "pwho",
                    Tags.span("b", row.name()),
                    Tags.span("", words.day(row.held(), days)),
                    Tags.span("s soft", words.family(row.held())))));
        var size = preview.rows().size();
        under.add(
                Tags.p("", getTranslation("planning.declared.found", size)),
                list,
                Tags.button(
                        getTranslation("planning.declared.bring"),
                        "btn cue",
                        () -> during(
                                getTranslation("planning.declared.bringing", size),
                                () -> orWhyNot(() -> bring(taken)))));
    }

    void bring(byte[] taken) {
        var size = past.bring(caller, place, taken);
        Toast.say(getTranslation("planning.declared.brought", size));
        again.run();
    }
}
