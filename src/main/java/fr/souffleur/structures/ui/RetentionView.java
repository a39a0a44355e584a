package fr.souffleur.structures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.keeping.Retentions;
import fr.souffleur.structures.keeping.Retentions.Counted;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.text.NumberFormat;
import java.util.List;

/** What has been kept longer than its time: counted, and emptied at a press. */
@Route("s/:structure/conservation")
@PermitAll
class RetentionView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Retentions retentions;

    RetentionView(SignedIn signedIn, Retentions retentions) {
        super("journal.keep.title", "keep");
        this.signedIn = signedIn;
        this.retentions = retentions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(structure(event));
    }

    private void show(StructureId body) {
        var counted = retentions.preview(signedIn.caller(), body);
        removeAll();
        add(new H1(getTranslation("journal.keep.title")), Tags.p("lede", getTranslation("journal.keep.about")));
        if (counted.isEmpty())
            add(new EmptyState(getTranslation("journal.keep.none"), getTranslation("journal.keep.none-text")));
        else
            add(
                    table(counted),
                    Tags.p("", getTranslation("journal.keep.warn")),
                    Tags.button(getTranslation("journal.keep.go"), "btn stop", () -> {
                        retentions.run(signedIn.caller(), body);
                        show(body);
                    }));
    }

    private Component table(List<Counted> counted) {
        var table = new NativeTable();
        table.addClassName("acts");
        table.setCaptionText(getTranslation("journal.keep.caption"));
        var head = new NativeTableRow();
        for (var column : List.of("structure", "what", "count")) {
            var cell = new NativeTableHeaderCell(getTranslation("journal.keep." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        for (var it : counted)
            table.getBody()
                    .add(new NativeTableRow(
                            new NativeTableCell(
                                    it.structure() == null ? getTranslation("journal.keep.people") : it.name()),
                            new NativeTableCell(getTranslation("journal.detail.what." + it.kind())),
                            new NativeTableCell(
                                    NumberFormat.getInstance(getLocale()).format(it.count()))));
        return table;
    }
}
