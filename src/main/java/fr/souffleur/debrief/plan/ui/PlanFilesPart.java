package fr.souffleur.debrief.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.plan.PlanFiles;
import fr.souffleur.debrief.plan.PlanPreview;
import fr.souffleur.debrief.plan.PlanPreview.Fault;
import fr.souffleur.debrief.plan.PlanPreview.Row;
import fr.souffleur.documents.Xlsx;
import fr.souffleur.ui.FileBox;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import java.util.stream.Collectors;

/** The plan as a table: to take away for all, to bring back for who leads a debrief. */
class PlanFilesPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PlanFiles files;
    private final transient Caller caller;
    private final StructureId structure;
    private final transient Runnable again;
    private final Div under = new Div();

    PlanFilesPart(PlanFiles files, Caller caller, StructureId structure, boolean mayBring, Runnable again) {
        this.files = files;
        this.caller = caller;
        this.structure = structure;
        this.again = again;
        addClassName("planfiles");
        under.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("debrief.plan.files")),
                Tags.div(
                        "row",
                        download("xlsx", "debrief.plan.xlsx"),
                        download("csv", "debrief.plan.csv"),
                        download("ics", "debrief.plan.ics-file")));
        if (mayBring)
            add(
                    Tags.p("soft s", getTranslation("debrief.plan.bring-about", PlanFiles.MOST)),
                    new FileBox(getTranslation("debrief.plan.bring"), ".xlsx", Xlsx.LARGEST, this::read),
                    under);
    }

    private Component download(String ending, String label) {
        var link = Tags.link("/s/" + structure + "/plan." + ending, getTranslation(label), "btn sm");
        link.setRouterIgnore(true);
        return link;
    }

    /** What it would change, or why not. */
    void read(byte[] taken) {
        under.removeAll();
        try {
            show(taken, files.preview(caller, structure, taken));
        } catch (Refused no) {
            under.add(Tags.p("missing", Words.in(getLocale()).say(no)));
        }
    }

    private void show(byte[] taken, PlanPreview preview) {
        var faults = preview.faults();
        if (!faults.isEmpty()) {
            under.add(new H3(getTranslation("debrief.plan.faults", faults.size())));
            var list = lines();
            faults.forEach(it -> list.add(fault(it)));
            return;
        }
        under.add(new H3(getTranslation(
                "debrief.plan.would",
                preview.rows().stream().filter(Row::fresh).count(),
                preview.rows().stream().filter(it -> !it.fresh()).count(),
                preview.same())));
        if (preview.rows().isEmpty()) return;
        var list = lines();
        preview.rows().forEach(it -> list.add(row(it)));
        under.add(Tags.button(getTranslation("debrief.plan.bring-sure"), "btn cue", () -> bring(taken)));
    }

    private OrderedList lines() {
        var list = new OrderedList();
        list.addClassName("plines");
        under.add(list);
        return list;
    }

    private ListItem fault(Fault fault) {
        return new ListItem(Tags.div(
                "pwho",
                Tags.span(
                        "b",
                        getTranslation(
                                "debrief.plan.cell",
                                fault.line(),
                                head(fault.column().key()))),
                Tags.span("", Words.in(getLocale()).say(fault.why()))));
    }

    private ListItem row(Row row) {
        var what = row.fresh()
                ? getTranslation("debrief.plan.fresh")
                : row.changed().stream().map(it -> head(it.key())).collect(Collectors.joining(", "));
        return new ListItem(Tags.div("pwho", Tags.span("b", row.terms().text()), Tags.span("s soft", what)));
    }

    private String head(String key) {
        return getTranslation(key);
    }

    private void bring(byte[] taken) {
        try {
            Toast.say(getTranslation("debrief.plan.brought", files.bring(caller, structure, taken)));
            under.removeAll();
            again.run();
        } catch (Refused no) {
            under.add(Tags.p("missing", Words.in(getLocale()).say(no)));
        }
    }
}
