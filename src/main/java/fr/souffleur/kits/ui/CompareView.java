package fr.souffleur.kits.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.kits.Bringing;
import fr.souffleur.kits.EditionId;
import fr.souffleur.kits.compare.Comparison;
import fr.souffleur.kits.workshop.Draft;
import fr.souffleur.kits.workshop.Workshop;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Screen;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An edition beside another version of the same kit: what changed, in the words of the trade and file by file. */
@Route("s/:structure/atelier/editions/:edition/comparer")
@PermitAll
class CompareView extends Screen {

    private static final long serialVersionUID = 1L;
    private static final String WITH = "avec";

    private final transient SignedIn signedIn;
    private final transient Workshop workshop;

    CompareView(SignedIn signedIn, Workshop workshop) {
        super("kits.compare", "comparing");
        this.signedIn = signedIn;
        this.workshop = workshop;
    }

    /** @param key a version on the shelf, such as {@code 1.0.0}, or the id of an edition */
    private record Other(String key, String label) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caller = signedIn.caller();
        var structure = structure(event);
        var draft = workshop.draft(caller, structure, EditionId.parse(named(event, "edition")));
        var others = others(caller, structure, draft);
        var asked = event.getLocation().getQueryParameters().getSingleParameter(WITH);
        var back = new Anchor(
                EditionView.path(structure, draft.edition().id()),
                Icons.back(),
                new Span(getTranslation("kits.edition.back")));
        back.addClassNames("s", "backl");
        removeAll();
        add(
                back,
                new H1(getTranslation(
                        "kits.compare.title",
                        draft.edition().kit(),
                        draft.edition().version(),
                        draft.edition().number())));
        if (others.isEmpty()) {
            add(new EmptyState(getTranslation("kits.compare.alone"), getTranslation("kits.compare.alone-text")));
            return;
        }
        var other = others.stream()
                .filter(it -> asked.filter(it.key()::equals).isPresent())
                .findFirst()
                .orElse(others.getFirst());
        add(
                choice(others, other, event),
                new Div(new ComparisonPart(Comparison.of(
                        Sides.of(side(caller, structure, draft, other.key())), Sides.of(draft.bringing())))));
    }

    private Select<Other> choice(List<Other> others, Other chosen, BeforeEnterEvent event) {
        var choice = new Select<Other>();
        choice.setLabel(getTranslation("kits.compare.with"));
        choice.setItems(others);
        choice.setItemLabelGenerator(Other::label);
        choice.setValue(chosen);
        var path = event.getLocation().getPath();
        choice.addValueChangeListener(it -> getUI().ifPresent(ui -> {
            var location = new Location(
                    path, QueryParameters.simple(Map.of(WITH, it.getValue().key())));
            ui.navigate(location.getPath(), location.getQueryParameters());
        }));
        return choice;
    }

    /** The shelf's versions first, for that is what structures have; then what else was brought of this kit. */
    private List<Other> others(Caller caller, StructureId structure, Draft draft) {
        var others = new ArrayList<Other>();
        var kit = draft.edition().kit();
        for (var it : workshop.shelf(caller, structure))
            if (it.book().kit().id().equals(kit) && !draft.edition().id().equals(it.edition()))
                others.add(new Other(
                        it.book().kit().version(),
                        getTranslation(
                                "kits.compare.version",
                                it.book().kit().version(),
                                getTranslation("kits.standing." + it.standing()))));
        for (var it : workshop.editions(caller, structure))
            if (it.kit().equals(kit) && !it.id().equals(draft.edition().id()))
                others.add(new Other(
                        it.id().toString(), getTranslation("kits.compare.edition", it.version(), it.number())));
        return others;
    }

    private Bringing side(Caller caller, StructureId structure, Draft draft, String key) {
        return key.contains(".")
                ? workshop.published(caller, structure, draft.edition().kit(), key)
                : workshop.draft(caller, structure, EditionId.parse(key)).bringing();
    }
}
