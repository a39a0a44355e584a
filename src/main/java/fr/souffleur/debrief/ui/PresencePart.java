package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.souffleur.live.Chronicle.Presence;
import fr.souffleur.ui.Tags;

/** Who is at the table, paper players too; functions, no names asked. */
class PresencePart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Evening evening;

    PresencePart(Evening evening) {
        this.evening = evening;
        addClassName("part");
        var boxes = Tags.div("boxes");
        evening.now().chronicle().attendance().forEach(it -> boxes.add(box(it)));
        boxes.getElement().setAttribute("role", "group");
        boxes.getElement().setAttribute("aria-label", getTranslation("debrief.presence"));
        add(
                new H2(getTranslation("debrief.presence")),
                Tags.p("soft s", getTranslation("debrief.presence.help")),
                boxes);
    }

    private Checkbox box(Presence presence) {
        var box = evening.spoken(new Checkbox(label(presence), presence.present()));
        box.addValueChangeListener(change -> evening.change((debriefs, live, caller, exercise) ->
                live.attend(caller, exercise, presence.role(), change.getValue())));
        return box;
    }

    private String label(Presence presence) {
        var name = evening.kit(presence.name());
        if (presence.heldBy().equals(presence.role())) return name;
        return evening.now().chronicle().attendance().stream()
                .filter(it -> it.role().equals(presence.heldBy()))
                .findFirst()
                .map(it -> getTranslation("debrief.presence.held", name, evening.kit(it.name())))
                .orElse(name);
    }
}
