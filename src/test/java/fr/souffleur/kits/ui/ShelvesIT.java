package fr.souffleur.kits.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.DoorTest;
import fr.souffleur.common.StructureId;
import fr.souffleur.kits.Kit;
import fr.souffleur.kits.ShippedKits;
import fr.souffleur.structures.Structure;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The library with more than one kit in it. */
@DoorTest
class ShelvesIT extends SpringBrowserlessTest {

    private static final Kit OURS = ShippedKits.like("souffleur/EHPAD-02", "ehpad", 1, 60);
    private static final Kit LONGER = ShippedKits.like("souffleur/EHPAD-03", "ehpad", 2, 90);
    private static final Kit HOSPITAL = ShippedKits.like("souffleur/CH-01", "hospital", 3, 150);

    private final Structure tilleuls =
            new Structure(StructureId.fresh(), "EHPAD Les Tilleuls", "ehpad", ZoneId.of("Europe/Paris"));
    private final List<Search> asked = new ArrayList<>();

    @BeforeEach
    void inFrench() {
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    void whatIsWrittenForUsStandsOnTheFirstShelfWithItsReasons() {
        var shelves = shelves(OURS, HOSPITAL, LONGER);
        assertThat($(H2.class, shelves).all()).extracting(Component::getElement).hasSize(2);
        assertThat(hrefs(shelves)).containsExactly(path("EHPAD-02"), path("EHPAD-03"), path("CH-01"));
    }

    @Test
    void aShelfWithoutBooksIsNotThere() {
        assertThat($(H2.class, shelves(OURS)).all()).hasSize(1);
        assertThat($(H2.class, shelves(HOSPITAL)).all()).hasSize(1);
        assertThat($(H2.class, shelves()).all()).isEmpty();
    }

    @Test
    void onlyWhatTheLibraryHoldsIsOfferedToNarrowIt() {
        facets(OURS, LONGER, HOSPITAL);
        assertThat(items(0)).containsExactly("ehpad", "hospital");
        assertThat(items(1)).containsExactly(60, 90, 120);
        assertThat(items(2)).containsExactly(1, 2, 3);
        facets(OURS);
        assertThat(items(0)).containsExactly("ehpad");
        assertThat(items(1)).containsExactly(60);
    }

    @Test
    void whatIsShownAsksForNothingByItself() {
        var facets = facets(OURS, LONGER, HOSPITAL);
        facets.show(new Search("mail", Set.of("ehpad"), Set.of(60), Set.of(1)));
        assertThat($(TextField.class, facets).single().getValue()).isEqualTo("mail");
        assertThat(asked).isEmpty();
        test($(TextField.class, facets).single()).setValue("facture");
        assertThat(asked).containsExactly(new Search("facture", Set.of("ehpad"), Set.of(60), Set.of(1)));
    }

    @Test
    void facetsOfOneKindWidenAndOfTwoKindsNarrow() {
        var all = List.of(OURS, LONGER, HOSPITAL);
        assertThat(found(all, new Search("", Set.of("ehpad", "hospital"), Set.of(), Set.of())))
                .hasSize(3);
        assertThat(found(all, new Search("", Set.of("ehpad"), Set.of(90), Set.of())))
                .containsExactly(LONGER);
        assertThat(found(all, new Search("", Set.of("hospital"), Set.of(60), Set.of())))
                .isEmpty();
        assertThat(found(all, new Search("ch-01", Set.of(), Set.of(), Set.of())))
                .containsExactly(HOSPITAL);
        assertThat(found(all, new Search("", Set.of(), Set.of(120), Set.of()))).containsExactly(HOSPITAL);
    }

    @Test
    void reasonsAreOnlyThoseThatHold() {
        var words = new KitWords(Locale.FRENCH);
        assertThat(words.reasons(OURS, "ehpad")).hasSize(3);
        assertThat(words.reasons(LONGER, "ehpad")).hasSize(1);
        assertThat(words.reasons(HOSPITAL, "ehpad")).isEmpty();
        assertThat(new Reasons(List.of()).getChildren()).isEmpty();
    }

    private static List<Kit> found(List<Kit> kits, Search search) {
        return kits.stream().filter(search::finds).toList();
    }

    private Shelves shelves(Kit... kits) {
        var shelves = new Shelves(tilleuls, new KitWords(Locale.FRENCH));
        UI.getCurrent().add(shelves);
        shelves.show(List.of(kits));
        return shelves;
    }

    private Facets facets(Kit... kits) {
        UI.getCurrent().removeAll();
        var facets = new Facets(List.of(kits), new KitWords(Locale.FRENCH), asked::add);
        UI.getCurrent().add(facets);
        return facets;
    }

    private List<Object> items(int group) {
        return List.copyOf(((CheckboxGroup<?>) $(CheckboxGroup.class).all().get(group))
                .getListDataView()
                .getItems()
                .toList());
    }

    private List<String> hrefs(Component inside) {
        return $(Anchor.class, inside).all().stream().map(Anchor::getHref).toList();
    }

    private String path(String code) {
        return "s/" + tilleuls.id() + "/kits/" + code;
    }
}
