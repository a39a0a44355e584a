package fr.souffleur.debrief.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.plan.Dossier;
import fr.souffleur.debrief.plan.Proof;
import fr.souffleur.debrief.plan.Proofs;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.FileBox;
import fr.souffleur.ui.Tags;

/** Files that show that it is done; a reminder that nothing about patients belongs there. */
class ProofsPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Proofs proofs;
    private final transient Caller caller;
    private final transient Dossier dossier;
    private final transient Days days;
    private final transient Runnable again;
    private final Div said = new Div();

    ProofsPart(Proofs proofs, Caller caller, Dossier dossier, Days days, Runnable again) {
        this.proofs = proofs;
        this.caller = caller;
        this.dossier = dossier;
        this.days = days;
        this.again = again;
        addClassName("proofs");
        said.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("debrief.plan.proofs", dossier.proofs().size())));
        if (dossier.proofs().isEmpty()) add(Tags.p("soft", getTranslation("debrief.plan.proofs-none")));
        else {
            var list = new UnorderedList();
            list.addClassName("plines");
            dossier.proofs().forEach(it -> list.add(line(it)));
            add(list);
        }
        if (!dossier.mayWork() || dossier.proofs().size() >= Proofs.MOST) return;
        add(
                Tags.p(
                        "s soft",
                        getTranslation("debrief.plan.proofs-about", Proofs.LARGEST / 1024 / 1024, Proofs.MOST)),
                Tags.p("s b", getTranslation("debrief.plan.proofs-health")),
                FileBox.named(
                        getTranslation("debrief.plan.proof-add"),
                        ".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.odt,.ods,.txt",
                        Proofs.LARGEST,
                        this::attach),
                said);
    }

    void attach(String name, byte[] content) {
        said.removeAll();
        try {
            proofs.attach(caller, dossier.action().exercise(), dossier.action().id(), name, content);
            again.run();
        } catch (Refused no) {
            said.add(Tags.p("missing", Words.in(getLocale()).say(no)));
        }
    }

    private ListItem line(Proof proof) {
        var file = Tags.link(dossier.action().path() + "/preuves/" + proof.id(), proof.name());
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        var who = dossier.names().getOrDefault(proof.by(), getTranslation("journal.by.erased"));
        var line = Tags.div(
                "pwho",
                file,
                Tags.span("s soft num", size(proof.size())),
                Tags.span("s soft", getTranslation("debrief.plan.said-by", who, days.moment(proof.at()))));
        if (dossier.mayChange() || caller instanceof Caller.Person(var me) && me.equals(proof.by()))
            line.add(out(proof));
        return new ListItem(line);
    }

    /** Folded, so that it takes two steps: nothing brings it back. */
    private Component out(Proof proof) {
        var sure = Tags.button(getTranslation("debrief.plan.proof-remove-sure", proof.name()), "btn sm", () -> {
            proofs.detach(caller, dossier.action().exercise(), dossier.action().id(), proof.id());
            again.run();
        });
        var out = new NativeDetails(getTranslation("debrief.plan.proof-remove"), sure);
        out.addClassName("ending");
        out.getElement()
                .getChild(0)
                .setAttribute("aria-label", getTranslation("debrief.plan.proof-remove-sure", proof.name()));
        return out;
    }

    private String size(int bytes) {
        return bytes < 1_000_000
                ? getTranslation("debrief.plan.kilobytes", Math.max(1, bytes / 1_000))
                : getTranslation("debrief.plan.megabytes", bytes / 100_000 / 10.0);
    }
}
