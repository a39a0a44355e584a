package fr.souffleur.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.common.RoleId;
import fr.souffleur.kits.Kit;
import fr.souffleur.planning.Cast;
import fr.souffleur.planning.Preparation;
import fr.souffleur.ui.Tags;
import java.util.LinkedHashMap;
import java.util.Map;

/** A line a role: who holds it, and the first name of who plays it. */
class CastTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Preparation preparation;
    private final transient Map<RoleId, Line> lines = new LinkedHashMap<>();

    private record Line(Select<RoleId> holder, TextField firstName) {}

    CastTable(Preparation preparation) {
        this.preparation = preparation;
        var list = new OrderedList();
        list.addClassName("cast");
        preparation.roles().forEach(it -> list.add(line(it)));
        add(list);
        preparation.cast().parts().forEach(part -> {
            var name = part.firstName();
            if (name != null) at(part).firstName().setValue(name);
        });
        propose(preparation.cast());
    }

    /** Sets who holds what; first names stay where they were. */
    void propose(Cast cast) {
        cast.parts().forEach(it -> at(it).holder().setValue(it.heldBy()));
    }

    Cast cast() {
        return new Cast(
                lines.entrySet().stream()
                        .map(it -> new Cast.Part(
                                it.getKey(),
                                it.getValue().holder().getValue(),
                                it.getValue().firstName().getValue()))
                        .toList(),
                false);
    }

    private ListItem line(Kit.Role role) {
        var holder = new Select<RoleId>();
        holder.setLabel(getTranslation("planning.role.held-by"));
        holder.setItems(preparation.roles().stream().map(Kit.Role::id).toList());
        holder.setItemLabelGenerator(it -> it.equals(role.id()) ? getTranslation("planning.role.alone") : name(it));
        var firstName = new TextField(getTranslation("planning.role.first-name"));
        firstName.setMaxLength(60);
        holder.addValueChangeListener(change -> firstName.setVisible(role.id().equals(change.getValue())));
        holder.setAriaLabel(getTranslation("planning.role.held-by.of", role.name()));
        firstName.setAriaLabel(getTranslation("planning.role.first-name.of", role.name()));
        lines.put(role.id(), new Line(holder, firstName));
        var language = preparation.exercise().language();
        return new ListItem(Tags.in(language, Tags.span("b", role.name())), Tags.in(language, holder), firstName);
    }

    private Line at(Cast.Part part) {
        var line = lines.get(part.role());
        if (line == null) throw new IllegalStateException("no such role");
        return line;
    }

    private String name(RoleId role) {
        return preparation.roles().stream()
                .filter(it -> it.id().equals(role))
                .map(Kit.Role::name)
                .findFirst()
                .orElse("");
    }
}
