package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.souffleur.common.RoleId;
import fr.souffleur.live.Chronicle.Presence;
import fr.souffleur.ui.Tags;
import java.util.HashMap;
import java.util.Map;

/** Who is at the table, paper players too; functions, no names asked. */
class PresencePart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Evening evening;
    private final transient Map<RoleId, Checkbox> ticks = new HashMap<>();

    PresencePart(Evening evening) {
        this.evening = evening;
        addClassName("part");
        var boxes = Tags.div("boxes");
        evening.now().chronicle().attendance().forEach(it -> boxes.add(box(it)));
        evening.follow(it -> it.chronicle().attendance(), this::show);
        boxes.getElement().setAttribute("role", "group");
        boxes.getElement().setAttribute("aria-label", getTranslation("debrief.presence"));
        add(
                new H2(getTranslation("debrief.presence")),
                Tags.p("soft s", getTranslation("debrief.presence.help")),
                boxes);
    }

    private Checkbox box(Presence presence) {
        var box = evening.spoken(new Checkbox(label(presence), presence.present()));
        box.addValueChangeListener(change -> {
            if (change.isFromClient())
                evening.change((_, live, caller, exercise) ->
                        live.attend(caller, exercise, presence.role(), change.getValue()));
        });
        ticks.put(presence.role(), box);
        return box;
    }

    /** As somebody else has ticked it, too. */
    private void show() {
        for (var presence : evening.now().chronicle().attendance()) {
            var box = ticks.get(presence.role());
            if (box != null) box.setValue(presence.present());
        }
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
