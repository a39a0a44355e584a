package fr.souffleur.planning.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.documents.Xlsx;
import fr.souffleur.planning.declared.PastExercises;
import fr.souffleur.planning.declared.Preview;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Past exercises as a table: taken, shown with its faults, brought once somebody says so. */
class DeclaredTable extends Div {

    private static final long serialVersionUID = 1L;

    /** The browser sends the file itself, in one request. */
    private static final String SEND = """
            const box = this, input = box.querySelector('input[type=file]');
            input.addEventListener('change', () => {
              if (!input.files[0]) return;
              const request = new XMLHttpRequest();
              request.onloadend = () => { input.value = ''; box.dispatchEvent(new CustomEvent('brought')); };
              request.open('POST', box.getAttribute('target'));
              request.setRequestHeader('Content-Type', 'application/octet-stream');
              request.send(input.files[0]);
            });
            """;

    private static final int MOST_SHOWN = 50;

    private final transient PastExercises past;
    private final transient Caller caller;
    private final StructureId place;
    private final Days days;
    private final transient Runnable again;
    private final Div under = new Div();
    private volatile byte @Nullable [] file;

    DeclaredTable(PastExercises past, Caller caller, StructureId place, Days days, Runnable again) {
        this.past = past;
        this.caller = caller;
        this.place = place;
        this.days = days;
        this.again = again;
        addClassName("ptable");
        getElement().setAttribute("target", (request, response, _, _) -> take(request, response));
        getElement().addEventListener("brought", _ -> look());
        under.getElement().setAttribute("role", "status");
        var template =
                Tags.link("/s/" + place + "/exercices/ailleurs.xlsx", getTranslation("planning.declared.template"));
        template.setRouterIgnore(true);
        add(
                new H2(getTranslation("planning.declared.table")),
                Tags.p("soft2", getTranslation("planning.declared.table-text", PastExercises.MOST)),
                template,
                picker(),
                under);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(SEND);
    }

    private Div picker() {
        var input = new Element("input")
                .setAttribute("type", "file")
                .setAttribute("class", "input")
                .setAttribute("accept", ".xlsx")
                .setAttribute("aria-label", getTranslation("planning.declared.file"));
        var label = Tags.div("field", Tags.span("", getTranslation("planning.declared.file")));
        label.getElement().appendChild(input);
        return label;
    }

    /** In the thread of the request; one byte too many is enough to know that it is too large. */
    private void take(VaadinRequest request, VaadinResponse response) throws IOException {
        file = request.getInputStream().readNBytes(Xlsx.LARGEST + 1);
        response.setStatus(204);
    }

    private void look() {
        var taken = file;
        if (taken != null) show(taken);
    }

    /** What it would bring, or why not. */
    void show(byte[] taken) {
        under.removeAll();
        try {
            show(taken, past.preview(caller, place, taken));
        } catch (Refused no) {
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
                Tags.button(getTranslation("planning.declared.bring"), "btn cue", () -> bring(taken)));
    }

    private void bring(byte[] taken) {
        var size = past.bring(caller, place, taken);
        Toast.say(getTranslation("planning.declared.brought", size));
        again.run();
    }
}
