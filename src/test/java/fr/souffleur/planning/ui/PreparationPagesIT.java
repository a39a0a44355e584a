package fr.souffleur.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Lookup;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class PreparationPagesIT extends SpringBrowserlessTest {

    @Autowired
    Structures structures;

    @Autowired
    People people;

    @Autowired
    Exercises exercises;

    @Autowired
    TestClock.Moving clock;

    final StructureId tilleuls = StructureId.fresh();
    Caller pilot;
    ExerciseId exercise;
    String path;

    @BeforeEach
    void aChosenKit() {
        structures.add(new Structure(tilleuls, "EHPAD Les Tilleuls", "ehpad", ZoneId.of("Europe/Paris")));
        UI.getCurrent().setLocale(Locale.FRENCH);
        pilot = signedIn(Role.PILOT, "Claire Morel");
        exercise = exercises.plan(pilot, tilleuls, "souffleur/EHPAD-01");
        path = exercises.get(pilot, exercise).path().substring(1);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void withoutAnExerciseTheListLeadsToTheKits() {
        var acacias = StructureId.fresh();
        structures.add(new Structure(acacias, "EHPAD Les Acacias", "ehpad", ZoneId.of("Europe/Paris")));
        var person = people.arrive("http://localhost/test", acacias + "-pilot", "Luc", "");
        structures.join(acacias, person.id(), Role.PILOT);
        SignIn.as(person.id());
        open("s/" + acacias + "/exercices");
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Choisissez votre premier kit");
        assertThat($(Anchor.class).withText("Voir les kits").single().getHref()).endsWith("/kits");
    }

    @Test
    void theFirstThingToDoIsToChooseADate() {
        open(path);
        assertThat(html()).contains("date à choisir");
        test($(Button.class).withText("Choisir la date").all().getFirst()).click();
        $(DateTimePicker.class).single().setValue(LocalDateTime.of(2026, 12, 15, 14, 0));
        test($(Button.class).withText("Enregistrer la date").single()).click();
        assertThat(html()).contains("mardi 15 décembre 2026, 14");
        assertThat(links()).contains("Remplir la fiche de contexte");
        assertThat(exercises.get(pilot, exercise).startsAt()).isEqualTo("2026-12-15T13:00:00Z");
    }

    @Test
    void aDateNotChosenIsAskedForBesideTheField() {
        open(path);
        test($(Button.class).withText("Choisir la date").all().getFirst()).click();
        test($(Button.class).withText("Enregistrer la date").single()).click();
        assertThat($(DateTimePicker.class).single().isInvalid()).isTrue();
    }

    @Test
    void aTickShowsWhoAndWhen() {
        open(path);
        var box = $(Checkbox.class).all().getFirst();
        test(box).click();
        assertThat(html()).contains("Claire Morel, 8 déc. 2026");
        assertThat($(Checkbox.class).all().getFirst().getValue()).isTrue();
        test($(Checkbox.class).all().getFirst()).click();
        assertThat(html()).doesNotContain("Claire Morel, 8 déc. 2026");
    }

    @Test
    void anAnswerIsKeptAsItIsWrittenAndHeardInTheText() {
        open(path + "/contexte?question=dui");
        var field = $(TextArea.class).single();
        assertThat(field.getLabel()).startsWith("Comment appelez-vous le dossier");
        test(field).setValue("Résilog {{boite}} <b>");
        assertThat(html()).contains("Enregistré à 14", "<u class=\"on\">Résilog {{boite}} &lt;b&gt;</u>");
        assertThat(exercises.sheet(exercise).answers()).containsEntry("dui", "Résilog {{boite}} <b>");
        test($(Button.class).withText("Question suivante").single()).click();
        assertThat($(TextArea.class).single().getLabel()).isNotEqualTo(field.getLabel());
        assertThat($(NativeButton.class).withText(field.getLabel()).exists()).isTrue();
    }

    @Test
    void whatCannotBeAnAnswerIsSaidBesideTheFieldAndNotKept() {
        open(path + "/contexte");
        var field = $(TextArea.class).single();
        assertThat(field.getLabel()).startsWith("Quel numéro représente");
        test(field).setValue("le mobile d’astreinte");
        assertThat(field.isInvalid()).isFalse();
        test($(Button.class).withText("Question suivante").single()).click();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("Écrivez un numéro de téléphone, en chiffres.");
        assertThat(exercises.missing(exercise)).hasSize(1);
    }

    @Test
    void aCancelledExerciseComesBackOnItsDateInOnePress() {
        var start = clock.instant().plus(Duration.ofDays(15));
        exercises.date(pilot, exercise, start, null, 0);
        open(path);
        test($(Button.class).withText("Annuler l’exercice").single()).click();
        var asked = $(ConfirmDialog.class).single();
        assertThat(asked.getElement().getProperty("header")).contains("Le mail de la facture");
        test($(TextArea.class).all().getLast()).setValue("épidémie");
        test(asked).confirm();
        assertThat(exercises.get(pilot, exercise).status()).isEqualTo(Exercise.Status.CANCELLED);
        assertThat(ScreenReading.now().text()).contains("L’exercice est annulé", "Motif : épidémie");
        test($(Button.class).withText("Reprendre à la date prévue").single()).click();
        assertThat(exercises.get(pilot, exercise).status()).isEqualTo(Exercise.Status.PLANNED);
        assertThat(exercises.get(pilot, exercise).startsAt()).isEqualTo(start);
        assertThat(html()).contains("Exercice repris").doesNotContain("Reporté du");
    }

    @Test
    void onceTheDateOfACancelledExerciseHasPassedAnotherIsChosen() {
        exercises.date(pilot, exercise, clock.instant().plus(Duration.ofDays(1)), null, 0);
        exercises.cancel(pilot, exercise, null);
        clock.forward(Duration.ofDays(3));
        try {
            open(path);
        } finally {
            clock.forward(Duration.ofDays(-3));
        }
        assertThat($(Button.class).withText("Reprendre à la date prévue").exists())
                .isFalse();
        assertThat($(Button.class).withText("Choisir la date").exists()).isTrue();
    }

    @Test
    void postponingAsksWhyAndIsRemembered() {
        exercises.date(pilot, exercise, clock.instant().plus(Duration.ofDays(15)), null, 0);
        open(path);
        test($(Button.class).withText("Reporter").single()).click();
        assertThat($(DateTimePicker.class).single().getValue()).isNotNull();
        $(DateTimePicker.class).single().setValue(LocalDateTime.of(2027, 2, 2, 10, 0));
        test($(TextArea.class).all().getLast()).setValue("travaux");
        test($(Button.class).withText("Enregistrer la date").single()).click();
        assertThat(ScreenReading.now().text()).contains("mardi 2 février 2027, 10 h", "Reporté du", "Motif : travaux");
    }

    @Test
    void handingOverNamesTheNextFacilitatorAndStaysInTheHistory() {
        var paul = people.arrive("http://localhost/test", tilleuls + "-paul", "Paul Vidal", "");
        structures.join(tilleuls, paul.id(), Role.OBSERVER);
        open(path);
        @SuppressWarnings("unchecked")
        Lookup<PersonId> choice = $(Lookup.class).single();
        test(choice).selectItem("Paul Vidal");
        test($(Button.class).withText("Passer la main").single()).click();
        assertThat(exercises.get(pilot, exercise).facilitator()).isEqualTo(paul.id());
        assertThat(html()).contains("Paul Vidal anime l’exercice", "Animation passée de Claire Morel à Paul Vidal");
    }

    @Test
    void aloneInAStructureThereIsNobodyToHandItTo() {
        open(path);
        assertThat($(Lookup.class).exists()).isFalse();
        assertThat(html()).contains("Claire Morel anime l’exercice");
    }

    @Test
    void theObserverIsExpectedAsSoonAsItIsSaid() {
        open(path + "/roles");
        test($(Checkbox.class).single()).click();
        assertThat(exercises.get(pilot, exercise).observed()).isTrue();
    }

    @Test
    void printedListsSayWhoTickedWhatAndWhen() {
        exercises.tick(pilot, exercise, "j30-date");
        open(path + "/listes");
        assertThat(html()).contains("Claire Morel, 8 déc. 2026", "box on", "date à choisir");
    }

    @Test
    void theReadThroughGoesOnToTheLastLineOfTheDebrief() {
        open(path + "/relecture");
        var sheet = exercises.sheet(exercise);
        assertThat(html())
                .contains(
                        "Puis le débriefing, ligne après ligne",
                        "Chacun un mot, et une surprise",
                        "Si le temps manque");
        assertThat(sheet.lines()).allSatisfy(it -> assertThat(html()).contains("stimulus-" + it.id()));
    }

    @Test
    void onceTheRoomIsOpenTheOneThingToDoIsToGoThere() {
        exercises.answer(pilot, exercise, "numero_animateur", "06 39 98 00 00");
        exercises.opened(exercise);
        open(path);
        assertThat(links()).contains("Aller à la salle");
        assertThat($(Button.class).withText("Annuler l’exercice").exists()).isFalse();
    }

    @Test
    void onceItWasPlayedWhatFollowsIsLitUpToTheColdDebrief() {
        exercises.date(pilot, exercise, clock.instant(), null, 0);
        exercises.opened(exercise);
        exercises.ended(exercise);
        open(path);
        assertThat(html()).contains("Après l’exercice, jusqu’au débriefing à froid");
        var lit = $(H2.class).all().getFirst();
        assertThat(lit.getText()).isEqualTo("Envoyer la synthèse");
        for (var list : exercises.preparation(pilot, exercise).checklists())
            if (list.offset() == 1) list.items().forEach(it -> exercises.tick(pilot, exercise, it.id()));
        open(path + "/listes");
        open(path);
        assertThat($(H2.class).all().getFirst().getText()).isEqualTo("Retour à froid");
    }

    @Test
    void thePageInEnglishKeepsTheKitsOwnWords() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open(path);
        assertThat(html()).contains("Le mail de la facture").doesNotContain("Préparer", "Choisir la date", "planning.");
    }

    @Test
    void theReadThroughMarksWhatIsMissingAndLeadsToItsQuestion() {
        open(path + "/relecture");
        assertThat($(H1.class).single().getText()).isEqualTo("Relire, comme le jour même");
        assertThat(html())
                .contains("Une réponse manque encore", "contexte?question=numero_animateur", "Je préfère vous le dire")
                .contains("la boîte du secrétariat")
                .doesNotContain("{{");
        exercises.answer(pilot, exercise, "numero_animateur", "06 39 98 00 00");
        open(path);
        open(path + "/relecture");
        assertThat(html()).doesNotContain("question=numero_animateur");
    }

    @Test
    void aStimulusIsMadeAutomaticWhereItIsRead() {
        open(path + "/relecture");
        assertThat($(Checkbox.class).all()).isNotEmpty().noneMatch(Checkbox::getValue);
        var id = exercises.sheet(exercise).lines().stream()
                .filter(it -> it.kind().name().equals("INJECT"))
                .findFirst()
                .orElseThrow()
                .id();
        test($(Checkbox.class).all().getFirst()).click();
        assertThat(exercises.sheet(exercise).lines())
                .filteredOn(it -> it.automatic())
                .extracting(it -> it.id())
                .containsExactly(new InjectId(id.value()));
    }

    @Test
    void theNumberOfPlayersProposesWhoHoldsTwoRoles() {
        open(path + "/roles");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Integer> players = $(RadioButtonGroup.class).single();
        test(players).selectItem("4");
        test($(Button.class).withText("Enregistrer les rôles").single()).click();
        assertThat(exercises.preparation(pilot, exercise).cast().players()).isEqualTo(4);
        assertThat(getCurrentView()).isInstanceOf(PrepareView.class);
    }

    @Test
    void listsForPaperBearStructureAndDate() {
        exercises.date(pilot, exercise, clock.instant(), null, 0);
        open(path + "/listes");
        assertThat(html()).contains("EHPAD Les Tilleuls", "2026", "Accord de la direction");
    }

    @Test
    void theFacilitatorFindsTheMalletteBesideThePages() {
        open(path);
        assertThat($(Anchor.class).withText("La mallette à imprimer (PDF)").single())
                .satisfies(it -> assertThat(it.getHref()).endsWith(path + "/mallette.pdf"))
                .satisfies(it -> assertThat(it.isRouterIgnore()).isTrue());
    }

    @Test
    void managementPreparesWithoutEverReadingTheScript() {
        signedIn(Role.MANAGEMENT, "Hélène Garnier");
        open(path);
        assertThat(links())
                .contains("Fiche de contexte", "Les papiers des joueurs (PDF)")
                .doesNotContain("Relecture", "La mallette à imprimer (PDF)");
        open(path + "/contexte?question=dui");
        assertThat($(TextArea.class).exists()).isTrue();
        assertThat(html()).doesNotContain("EXERCICE, EXERCICE", "Ce que vos joueurs entendront");
        open(path + "/relecture");
        assertThat(html()).contains("Votre rôle ne permet pas").doesNotContain("Dominique");
    }

    @Test
    void anObserverSeesThatThereIsAnExerciseAndNoMore() {
        signedIn(Role.OBSERVER, "Nadia Benali");
        open("s/" + tilleuls + "/exercices");
        assertThat(html()).contains("Le mail de la facture");
        assertThat(links()).doesNotContain("Le mail de la facture");
        for (var page : new String[] {"", "/contexte", "/roles", "/listes", "/relecture"}) {
            open(path + page);
            assertThat(html()).as(page).contains("Votre rôle ne permet pas");
        }
    }

    @Test
    void underAnotherStructuresAddressTheExerciseDoesNotExist() {
        open("s/" + StructureId.fresh() + "/exercices/" + exercise);
        assertThat(html()).contains("existe pas").doesNotContain("Le mail de la facture");
    }

    private Caller signedIn(Role role, String name) {
        var person = people.arrive("http://localhost/test", tilleuls + "-" + role, name, "");
        structures.join(tilleuls, person.id(), role);
        SignIn.as(person.id());
        return person.caller();
    }

    private void open(String path) {
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private java.util.List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getText).toList();
    }

    private String html() {
        var screen = (Component) getCurrentView();
        return screen.getElement().getOuterHTML()
                + $(Html.class, screen).all().stream().map(Html::getInnerHtml).collect(Collectors.joining());
    }
}
