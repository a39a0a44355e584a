package fr.souffleur.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import fr.souffleur.common.InjectId;
import fr.souffleur.kits.Kit;
import fr.souffleur.ui.Tags;
import java.util.List;
import java.util.stream.Collectors;

/** « Et s'ils… »: what is offered to the facilitator when the cell goes its own way. */
class WhatIfPart extends Section {

    private static final long serialVersionUID = 1L;

    WhatIfPart(Kit kit) {
        var list = new OrderedList();
        list.addClassName("injects");
        kit.reactions().forEach(it -> {
            var title = new H3(KitText.plain(kit, it.words()));
            title.getElement().setAttribute("lang", kit.language());
            list.add(new ListItem(title, reaction(kit, it)));
        });
        add(new H2(getTranslation("kits.compare.part.reactions")), list);
    }

    static Component reaction(Kit kit, Kit.Reaction reaction) {
        var inside = new Div();
        for (var effect : reaction.then()) {
            if (effect.say() != null) inside.add(KitText.prose(kit, effect.say()));
            act(inside, kit, "relance", effect.relance() == null ? List.of() : List.of(effect.relance()));
            act(inside, kit, "give", effect.give() == null ? List.of() : List.of(effect.give()));
            act(inside, kit, "hold", effect.hold() == null ? List.of() : List.of(effect.hold()));
            act(inside, kit, "skip", effect.skip());
        }
        var note = reaction.note();
        if (note != null) inside.add(Tags.p("note", KitText.plain(kit, note)));
        return inside;
    }

    private static void act(Div inside, Kit kit, String kind, List<InjectId> injects) {
        if (injects.isEmpty()) return;
        var named = injects.stream().map(it -> named(kit, it)).collect(Collectors.joining(", "));
        inside.add(Tags.p("s", inside.getTranslation("kits.script.then." + kind, named)));
    }

    private static String named(Kit kit, InjectId inject) {
        return kit.injects().stream()
                .filter(it -> it.id().equals(inject))
                .map(it -> inject + " · " + it.title())
                .findFirst()
                .orElse(inject.value());
    }
}
