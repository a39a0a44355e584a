package fr.souffleur.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.planning.Covering;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.declared.Declaration;
import fr.souffleur.planning.declared.Declarations;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Lookup;
import fr.souffleur.ui.Tags;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The other structures in which somebody plans: ticked, this exercise counts there too. Of many only those ticked are shown, and
 * the others are found by name. Nothing is shown to who has none.
 */
class CoverPart extends Div {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 8;

    private final transient List<Structure> others;
    private final transient Set<StructureId> covered;
    private final transient Consumer<StructureId> cover;
    private final transient Consumer<StructureId> uncover;

    private CoverPart(
            List<Structure> others,
            Set<StructureId> covered,
            Consumer<StructureId> cover,
            Consumer<StructureId> uncover) {
        this.others = others;
        this.covered = new HashSet<>(covered);
        this.cover = cover;
        this.uncover = uncover;
        addClassName("ticks");
        if (others.isEmpty()) return;
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("planning.covers.title"));
        show();
    }

    private void show() {
        var many = others.size() > FEW;
        removeAll();
        add(Tags.span("b", getTranslation("planning.covers.title")));
        others.stream().filter(it -> !many || covered.contains(it.id())).forEach(it -> add(tick(it)));
        if (many) add(search());
    }

    private Component tick(Structure other) {
        var box = new Checkbox(other.name(), covered.contains(other.id()));
        box.addValueChangeListener(it -> {
            if (it.isFromClient()) turn(other, it.getValue());
        });
        return box;
    }

    private Component search() {
        var rest = others.stream().filter(it -> !covered.contains(it.id())).toList();
        var search = new Lookup<>(getTranslation("planning.covers.more"), rest, Structure::name);
        search.addValueChangeListener(it -> {
            if (it.isFromClient() && it.getValue() != null) turn(it.getValue(), true);
        });
        return search;
    }

    private void turn(Structure other, boolean on) {
        (on ? cover : uncover).accept(other.id());
        if (on) covered.add(other.id());
        else covered.remove(other.id());
        if (others.size() > FEW) show();
    }

    static CoverPart declared(
            Structures structures, Declarations door, Rights rights, Caller caller, Declaration it, Runnable again) {
        return new CoverPart(
                others(structures, rights, caller, it.structure()),
                it.covers(),
                other -> {
                    door.cover(caller, it.structure(), it.id(), other);
                    again.run();
                },
                other -> {
                    door.uncover(caller, it.structure(), it.id(), other);
                    again.run();
                });
    }

    static CoverPart played(Structures structures, Covering door, Rights rights, Caller caller, Exercise it) {
        var covered = door.covered(caller, it.id()).stream().map(Structure::id).collect(Collectors.toSet());
        return new CoverPart(
                others(structures, rights, caller, it.structure()),
                covered,
                other -> door.cover(caller, it.id(), other),
                other -> door.uncover(caller, it.id(), other));
    }

    private static List<Structure> others(Structures structures, Rights rights, Caller caller, StructureId own) {
        if (!rights.may(caller, Right.PLAN, own)) return List.of();
        return structures.of(caller).stream()
                .map(Structures.Belonging::structure)
                .distinct()
                .filter(it -> !it.id().equals(own) && it.exercises())
                .filter(it -> rights.may(caller, Right.PLAN, it.id()))
                .toList();
    }
}
