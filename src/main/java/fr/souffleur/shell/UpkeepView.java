package fr.souffleur.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.notices.Outbox.Line;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Mails on their way, gone or not delivered, and the jobs that come back by themselves. What a mail says is not shown. */
@Route("s/:structure/exploitation")
@PermitAll
class UpkeepView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient Upkeep upkeep;
    private final Div tables = new Div();
    private final Paragraph said = Tags.p("s", "");

    UpkeepView(SignedIn signedIn, Structures structures, Upkeep upkeep) {
        super("shell.upkeep.title", "upkeep");
        this.signedIn = signedIn;
        this.structures = structures;
        this.upkeep = upkeep;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var structure = structures.get(signedIn.caller(), structure(event));
        var days = new Days(getLocale(), structure.zone());
        said.getElement().setAttribute("role", "status");
        show(structure.id(), days);
        removeAll();
        add(
                new H1(getTranslation("shell.upkeep.title")),
                Tags.p("lede", getTranslation("shell.upkeep.about")),
                said,
                tables);
    }

    private void show(StructureId structure, Days days) {
        var mails = upkeep.mails(signedIn.caller(), structure);
        tables.removeAll();
        if (!mails.open()) tables.add(Tags.p("note", getTranslation("shell.upkeep.closed")));
        tables.add(
                Tags.p(
                        "s soft",
                        getTranslation(
                                "shell.upkeep.counts",
                                mails.waiting(),
                                mails.held(),
                                mails.sent(),
                                mails.undelivered())),
                mails("undelivered", mails.lastUndelivered(), structure, days),
                mails("waiting", mails.nextOnes(), structure, days),
                mails("sent", mails.lastSent(), structure, days),
                jobs(structure, days));
    }

    private Component mails(String which, List<Line> lines, StructureId structure, Days days) {
        var key = "shell.upkeep." + which;
        var section = new Section(new H2(getTranslation(key)));
        if (lines.isEmpty()) {
            section.add(Tags.p("soft", getTranslation(key + ".none")));
            return section;
        }
        var sent = which.equals("sent");
        var table = sent
                ? new UpkeepTable(days, key, "what", "to", "gone")
                : new UpkeepTable(days, key, "what", "to", "written", "refusal", "again");
        for (var line : lines) table.add(line, sent ? null : () -> again(structure, days, line));
        section.add(table);
        return section;
    }

    private Component jobs(StructureId structure, Days days) {
        var table = new UpkeepTable(days, "shell.upkeep.jobs", "what", "last", "next", "trouble", "again");
        for (var job : upkeep.jobs(signedIn.caller(), structure))
            table.add(job, () -> {
                upkeep.again(signedIn.caller(), structure, job.name());
                soon(structure, days, getTranslation(job.name()));
            });
        return new Section(new H2(getTranslation("shell.upkeep.jobs")), table);
    }

    private void again(StructureId structure, Days days, Line mail) {
        upkeep.again(signedIn.caller(), structure, mail.id());
        soon(structure, days, mail.address());
    }

    private void soon(StructureId structure, Days days, String what) {
        show(structure, days);
        said.setText(getTranslation("shell.upkeep.soon", what));
    }
}
