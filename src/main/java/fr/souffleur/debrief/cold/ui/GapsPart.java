package fr.souffleur.debrief.cold.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.common.CriterionId;
import fr.souffleur.common.Uuids;
import fr.souffleur.debrief.CriterionFinding;
import fr.souffleur.debrief.cold.ColdDebrief;
import fr.souffleur.debrief.cold.ColdDebrief.Gap;
import fr.souffleur.debrief.cold.ColdDebrief.Kind;
import fr.souffleur.ui.Tags;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The areas for improvement of the report, each with the place to say where it comes from; and gaps in one's own words. */
class GapsPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final UnorderedList list = new UnorderedList();

    GapsPart(Desk desk) {
        this.desk = desk;
        addClassNames("part", "gaps");
        list.addClassName("cards");
        add(
                new H2(getTranslation("debrief.cold.gaps")),
                Tags.p("soft s", getTranslation("debrief.cold.gaps-help")),
                list);
        if (desk.open()) add(more());
        show();
    }

    private void show() {
        list.removeAll();
        for (var finding : desk.now().report().findings().improvements()) list.add(card(of(finding), finding));
        desk.now().cold().gaps().stream().filter(it -> it.criterion() == null).forEach(it -> list.add(card(it, null)));
        if (list.getComponentCount() == 0) list.add(new ListItem(getTranslation("debrief.cold.gaps.none")));
    }

    /** What was found out about it, or a blank of the same number each time. */
    private Gap of(CriterionFinding finding) {
        var criterion = finding.criterion().id();
        var id = idOf(criterion);
        return desk.now().cold().gaps().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseGet(() -> new Gap(
                        id,
                        criterion,
                        desk.voice().kit(finding.criterion().title()),
                        null,
                        "",
                        list.getComponentCount()));
    }

    private UUID idOf(CriterionId criterion) {
        return UUID.nameUUIDFromBytes((desk.exercise().id() + "/" + criterion).getBytes(StandardCharsets.UTF_8));
    }

    private ListItem card(Gap gap, @Nullable CriterionFinding finding) {
        var criterion = gap.criterion();
        var card = new ListItem(Tags.p("b", criterion == null ? gap.text() : criterion.value() + " · " + gap.text()));
        if (finding != null && !finding.evidence().isEmpty()) card.add(Tags.p("s soft typed", finding.evidence()));
        var kind = new Select<Kind>();
        kind.setLabel(getTranslation("debrief.cold.gap.kind"));
        kind.setItems(Kind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("debrief.cold.gap.open"));
        kind.setItemLabelGenerator(it -> it == null
                ? getTranslation("debrief.cold.gap.open")
                : getTranslation("debrief.cold.kind." + it.name().toLowerCase(Locale.ROOT)));
        kind.setValue(gap.kind());
        var cause = new TextField(getTranslation("debrief.cold.gap.cause"));
        cause.setMaxLength(ColdDebrief.LONGEST_LINE);
        cause.setValue(gap.cause());
        for (var field : new HasValue<?, ?>[] {kind, cause}) {
            field.setReadOnly(!desk.open());
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) save(gap, kind.getValue(), cause.getValue());
            });
        }
        card.add(Tags.div("fields", kind, cause));
        if (finding == null && desk.open()) card.add(drop(gap));
        return card;
    }

    private void save(Gap gap, @Nullable Kind kind, String cause) {
        desk.change((door, caller, exercise) -> door.gap(
                caller, exercise.id(), new Gap(gap.id(), gap.criterion(), gap.text(), kind, cause, gap.position())));
    }

    private Component drop(Gap gap) {
        var out = Tags.button(getTranslation("debrief.remove"), "textbutton", () -> {
            desk.change((door, caller, exercise) -> door.dropGap(caller, exercise.id(), gap.id()));
            show();
        });
        out.getElement().setAttribute("aria-label", getTranslation("debrief.remove-what", gap.text()));
        return out;
    }

    private Component more() {
        var more = new TextField(getTranslation("debrief.cold.gaps.add"));
        more.setMaxLength(ColdDebrief.LONGEST_LINE);
        more.setWidthFull();
        more.addValueChangeListener(change -> {
            if (change.getValue().isBlank()) return;
            int last = desk.now().cold().gaps().stream()
                    .mapToInt(Gap::position)
                    .max()
                    .orElse(100);
            var gap = new Gap(Uuids.v7(), null, change.getValue(), null, "", last + 1);
            desk.change((door, caller, exercise) -> door.gap(caller, exercise.id(), gap));
            more.clear();
            show();
        });
        return more;
    }
}
