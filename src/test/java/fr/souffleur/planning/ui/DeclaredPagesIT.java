package fr.souffleur.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.documents.Xlsx;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.planning.declared.Box;
import fr.souffleur.planning.declared.Column;
import fr.souffleur.planning.declared.Declarations;
import fr.souffleur.planning.declared.Family;
import fr.souffleur.planning.declared.Held;
import fr.souffleur.planning.declared.Mode;
import fr.souffleur.planning.declared.Part;
import fr.souffleur.planning.declared.PastExercises;
import fr.souffleur.structures.Regions;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Lookup;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class DeclaredPagesIT extends SpringBrowserlessTest {

    @Autowired
    Structures structures;

    @Autowired
    Regions regions;

    @Autowired
    People people;

    @Autowired
    Declarations declarations;

    @Autowired
    PastExercises past;

    final StructureId body = StructureId.fresh();
    final StructureId home = StructureId.fresh();
    Caller pilot;

    @BeforeEach
    void aRegion() {
        structures.add(new Structure(body, "GCS Val-Fictif", Structure.REGIONAL_BODY, ZoneId.of("Europe/Paris")));
        structures.add(new Structure(home, "EHPAD Les Tilleuls", "ehpad", ZoneId.of("Europe/Paris")));
        regions.follow(body, home);
        UI.getCurrent().setLocale(Locale.FRENCH);
        pilot = signedIn(home, Role.PILOT);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void thePagesReadWellInBothLanguagesEmptyAndFilled() {
        for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            UI.getCurrent().setLocale(locale);
            var page = ScreenReading.open("s/" + home + "/exercices/ailleurs");
            assertThat(page.faults()).isEmpty();
            assertThat(page.text())
                    .contains(locale == Locale.FRENCH ? "Aucun exercice déclaré" : "No exercise declared");
        }
        declare("<b>GED</b> {{x}}");
        var page = ScreenReading.open("s/" + home + "/exercices/ailleurs");
        assertThat(page.faults()).isEmpty();
        assertThat(page.text()).contains("<b>GED</b> {{x}}", "waiting for the GCS", "ANS kit");
    }

    @Test
    void aCoordinatorSeesWhatIsMissingAndAcceptsAndTheListMarksIt() {
        declare("GED 12");
        var coordinator = signedIn(body, Role.COORDINATOR);
        assertThat(coordinator).isNotNull();
        var page = ScreenReading.open("s/" + body + "/suivi/declarations");
        assertThat(page.faults()).isEmpty();
        assertThat(page.text()).contains("EHPAD Les Tilleuls", "Non déclaré : Il partait d’un incident cyber.");
        var decline = $(NativeButton.class).withText("Décliner").single();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> test(decline).click())
                .satisfies(it -> assertThat(it.key()).isEqualTo("planning.declared.reason"));
        assertThat(declarations.of(pilot, home).getFirst().state().name()).isEqualTo("WAITING");
        test($(TextField.class).single()).setValue("Il manque la date.");
        test($(NativeButton.class).withText("Accepter").single()).click();
        assertThat(ScreenReading.now().text()).contains("Rien à regarder");
        assertThat(ScreenReading.open("s/" + body + "/suivi").text()).contains("déclaré · Kit de l’ANS");
        SignIn.as(((Caller.Person) pilot).id());
        assertThat(ScreenReading.open("s/" + home + "/exercices").text()).contains("Kit de l’ANS", "déclaré");
    }

    @Test
    void whoPlansInManyStructuresFindsTheOthersThatAnExerciseCountsForByTheirNames() {
        for (var n = 1; n <= 9; n++) {
            var other = StructureId.fresh();
            structures.add(new Structure(other, "Résidence n° " + n, "ehpad", ZoneId.of("Europe/Paris")));
            structures.join(other, ((Caller.Person) pilot).id(), Role.PILOT);
        }
        declare("");
        ScreenReading.open("s/" + home + "/exercices/ailleurs");
        assertThat($(Checkbox.class).all()).extracting(Checkbox::getLabel).noneMatch(it -> it.startsWith("Résidence"));
        var search = test($(Lookup.class).withCaption("Ajouter une structure").single());
        search.setFilter("RESIDENCE 7");
        assertThat(search.getSuggestions()).containsExactly("Résidence n° 7");
        search.selectItem("Résidence n° 7");
        assertThat(declarations.of(pilot, home).getFirst().covers()).hasSize(1);
        var ticked = $(Checkbox.class).withCaption("Résidence n° 7").single();
        assertThat(ticked.getValue()).isTrue();
        test(ticked).click();
        assertThat(declarations.of(pilot, home).getFirst().covers()).isEmpty();
    }

    @Test
    void aTableIsShownWithItsFaultsByLineAndColumnAndThenBroughtWhole() {
        var bad = table(row("", "31/02/2025", "ANS"), row("=1", "2025-03-12", "ANSSI"), row("", "13/03/2025", "Nul"));
        var preview = past.preview(pilot, home, bad);
        assertThat(preview.faults())
                .extracting(it -> it.line() + " " + it.column())
                .containsExactly("3 DAY", "4 NAME", "5 FAMILY");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> past.bring(pilot, home, bad));
        assertThat(declarations.of(pilot, home)).isEmpty();
        var good = table(row("", "12/03/2025", "Kit de l'ANS"), row("ehpad les tilleuls", "2025-04-01", "autre kit"));
        assertThat(past.bring(pilot, home, good)).isEqualTo(2);
        assertThat(declarations.of(pilot, home)).hasSize(2);
        assertThat(past.preview(pilot, home, good).faults())
                .extracting(it -> it.why().key())
                .containsOnly("planning.declared.twice");
    }

    @Test
    void aCoordinatorBringsThemByNameForStructuresThatTheBodyFollows() {
        var coordinator = signedIn(body, Role.COORDINATOR);
        assertThat(past.preview(coordinator, body, table(row("EHPAD du Lac", "12/03/2025", "ANS")))
                        .faults())
                .extracting(it -> it.why().key())
                .containsExactly("planning.column.structure");
        assertThat(past.bring(coordinator, body, table(row("EHPAD LES TILLEULS", "12/03/2025", "ANS"))))
                .isEqualTo(1);
        assertThat(ScreenReading.open("s/" + body + "/suivi/declarations").text())
                .contains("Vous avez écrit");
        var stranger = signedIn(StructureId.fresh(), null);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> past.preview(stranger, body, table()))
                .satisfies(it -> assertThat(it.key()).isEqualTo("unknown"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> past.template(stranger, home, Words.in("fr")))
                .satisfies(it -> assertThat(it.key()).isEqualTo("unknown"));
    }

    @Test
    void theStructureConfirmsOnItsPageWhatTheBodyBrought() {
        var coordinator = signedIn(body, Role.COORDINATOR);
        past.bring(coordinator, body, table(row("EHPAD Les Tilleuls", "12/03/2025", "ANS")));
        SignIn.as(((Caller.Person) pilot).id());
        for (var locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            UI.getCurrent().setLocale(locale);
            assertThat(ScreenReading.open("s/" + home + "/exercices/ailleurs").faults())
                    .isEmpty();
        }
        assertThat(ScreenReading.now().text()).contains("apporté par le GCS, à confirmer");
        test($(NativeButton.class).withText("Confirmer cet exercice").single()).click();
        assertThat(ScreenReading.now().text()).contains("déclaré, accepté").doesNotContain("à confirmer");
        declare("GED 12");
        ScreenReading.open("s/" + home + "/exercices/ailleurs");
        assertThat($(NativeButton.class).withText("Confirmer cet exercice").exists())
                .isFalse();
    }

    @Test
    void whileATableIsTakenOverThePageSaysSoAndHasNothingToPressTwice() {
        ScreenReading.open("s/" + home + "/exercices/ailleurs");
        var part = $(DeclaredTable.class).single();
        var file = table(row("", "12/03/2025", "ANS"), row("", "13/03/2025", "ANS"));
        part.show(file);
        test($(NativeButton.class).withText("Déclarer tout").single()).click();
        var page = ScreenReading.now();
        assertThat(page.text()).contains("2 exercices sont repris…");
        assertThat(page.page().select("[role=status] progress")).hasSize(1);
        assertThat(page.faults()).isEmpty();
        assertThat($(NativeButton.class).withText("Déclarer tout").exists()).isFalse();
        part.bring(file);
        assertThat(ScreenReading.now().text())
                .contains("12 mars 2025", "13 mars 2025")
                .doesNotContain("sont repris");
    }

    @Test
    void theTemplateItselfBringsNothing() {
        for (var language : List.of("fr", "en"))
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> past.bring(pilot, home, past.template(pilot, home, Words.in(language))))
                    .satisfies(it -> assertThat(it.key()).isEqualTo("planning.nothing"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> past.bring(pilot, home, Xlsx.of("x", List.of(List.of("Date")), 9)))
                .satisfies(it -> assertThat(it.key()).isEqualTo("planning.headings"));
    }

    /** Under the template's two lines. */
    @SafeVarargs
    private static byte[] table(List<String>... rows) {
        var words = Words.in("fr");
        var lines = new ArrayList<List<String>>();
        lines.add(Arrays.stream(Column.values()).map(it -> it.heading(words)).toList());
        lines.add(List.of(" "));
        lines.addAll(List.of(rows));
        return Xlsx.of("Exercices", lines, 20);
    }

    private static List<String> row(String name, String day, String family) {
        return List.of(
                "",
                name,
                day,
                family,
                "en autonomie",
                "Informatique; soins et accompagnement",
                "oui",
                "",
                "non",
                "",
                "x",
                "",
                "");
    }

    private void declare(String proof) {
        var held = new Held(
                LocalDate.of(2026, 3, 12),
                Family.ANS,
                Mode.HELPED,
                Set.of(Part.CARE),
                Set.of(Box.CARE_CONTINUITY),
                proof);
        declarations.declare(pilot, home, held);
    }

    private Caller signedIn(StructureId structure, @org.jspecify.annotations.Nullable Role role) {
        var person = people.arrive("test", UUID.randomUUID().toString(), "Claire Morel", "");
        if (role != null) structures.join(structure, person.id(), role);
        SignIn.as(person.id());
        return person.caller();
    }
}
