package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.debrief.attestation.Box;
import fr.souffleur.debrief.attestation.Box.Ticked;
import fr.souffleur.ui.Tags;
import java.util.List;
import java.util.Locale;

/** What the log and the kit say for an attestation; it can be changed in the debrief, never here. */
class TickList extends Div {

    private static final long serialVersionUID = 1L;

    TickList(List<Ticked> boxes) {
        var list = new UnorderedList();
        list.addClassName("ticks");
        boxes.stream()
                .filter(it -> it.source() != Box.Source.DECLARED)
                .map(this::line)
                .forEach(list::add);
        add(Tags.p("s soft", getTranslation("debrief.attest.known")), list);
    }

    private ListItem line(Ticked ticked) {
        var line = new ListItem(
                Tags.span("answer", getTranslation("debrief.attestation.answer." + lower(ticked.answer()))),
                new Text(" "),
                Tags.span("", getTranslation("debrief.attestation.box." + lower(ticked.box()))));
        if (ticked.answer() == Box.Answer.YES) line.addClassName("yes");
        return line;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
