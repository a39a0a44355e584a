package fr.souffleur.debrief.plan.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.DoorTest;
import fr.souffleur.common.CriterionId;
import fr.souffleur.common.PersonId;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.debrief.Tables;
import fr.souffleur.debrief.plan.Dossier;
import fr.souffleur.debrief.plan.PlanAction;
import fr.souffleur.debrief.plan.Plans;
import fr.souffleur.debrief.plan.Progress.State;
import fr.souffleur.debrief.plan.Terms;
import fr.souffleur.documents.Xlsx;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Rating;
import fr.souffleur.structures.Invitations;
import fr.souffleur.structures.Members;
import fr.souffleur.structures.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Tables.class)
class PlanPagesIT extends SpringBrowserlessTest {

    @Autowired
    Tables tables;

    @Autowired
    Plans plans;

    @Autowired
    LiveExercises live;

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    Invitations invitations;

    private Tables.Table table;
    private ActionId id;

    @BeforeEach
    void anActionIsInThePlan() {
        table = tables.debriefing();
        id = plans.add(
                table.pilot(),
                table.exercise(),
                Terms.of("Carte de signalement").owner("IDEC").due(LocalDate.of(2020, 1, 6)));
        SignIn.as(table.person());
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void thePlanSaysWhatIsToDoAndWhatIsLate() {
        plan("");
        assertThat($(H1.class).single().getText()).isEqualTo("Plan d’actions");
        assertThat(html()).contains("1 action à faire, dont 1 en retard.", "Carte de signalement", "IDEC", "en retard");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains(now().path());
    }

    @Test
    void whatIsLookedForIsFoundAndNothingFoundLeadsBack() {
        plan("");
        test(field("Chercher")).setValue("nulle part");
        assertThat(html()).contains("Aucune action ne répond").doesNotContain("/" + id);
        press("Voir toutes les actions");
        assertThat(html()).contains("/" + id);
    }

    @Test
    void onTheBoardAnActionIsMovedByAChoiceAndBackByOnePress() {
        plan("?vue=colonnes");
        choice().setValue(State.STARTED);
        assertThat(now().state()).isEqualTo(State.STARTED);
        assertThat(html()).contains("est en cours.");
        press("Annuler");
        assertThat(now().state()).isEqualTo(State.OPEN);
    }

    @Test
    void whatIsDoneSaysHowOneSeesIt() {
        plan("?vue=colonnes");
        choice().setValue(State.DONE);
        assertThat(now().state()).isEqualTo(State.OPEN);
        var words = $(TextArea.class).single();
        words.setValue("Au mur du bureau");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(now().progress().words()).isEqualTo("Au mur du bureau");
        assertThat(html()).contains("fait (1)").doesNotContain("Aucune action ne répond");
    }

    @Test
    void theCalendarShowsTheMonthAndGoesOn() {
        plans.change(table.pilot(), table.exercise(), id, now().terms().due(null), now().revision());
        plan("?vue=calendrier");
        assertThat(html()).contains("Sans échéance (1)", "Aucune échéance ce mois-ci.");
        press("Mois suivant");
        assertThat(html()).contains("Aucune échéance ce mois-ci.");
    }

    @Test
    void aGapBecomesAnActionInOnePressAndOpens() {
        live.agree(table.pilot(), table.exercise(), new CriterionId("1.1"), Rating.LEVEL_1, "vu");
        plan("");
        press("En faire une action");
        assertThat(plans.of(table.pilot(), table.structure()).actions()).hasSize(2);
        assertThat(html()).contains("Ce qui est convenu");
    }

    @Test
    void anActionIsWrittenInOnesOwnWords() {
        plan("");
        press("Ajouter");
        assertThat(field("Que faut-il faire\u00A0?").isInvalid()).isTrue();
        test(field("Que faut-il faire\u00A0?")).setValue("Essayer la chaîne d’appel");
        press("Ajouter");
        assertThat($(H1.class).single().getText()).isEqualTo("Essayer la chaîne d’appel");
    }

    @Test
    void eachFieldIsSavedAsItIsLeftAndAnOlderPageIsTold() {
        action();
        test(field("Porteur (fonction)")).setValue("Direction");
        assertThat(now().what().owner()).isEqualTo("Direction");
        assertThat(html()).contains("Enregistré.");
        plans.change(table.pilot(), table.exercise(), id, now().terms().owner("Nuit"), now().revision());
        test(field("Porteur (fonction)")).setValue("Jour");
        assertThat(now().what().owner()).isEqualTo("Nuit");
        assertThat(html()).contains("entre-temps");
        press("Relire l’action");
        assertThat(field("Porteur (fonction)").getValue()).isEqualTo("Nuit");
    }

    @Test
    void afterAFieldWasSavedTheNextStepIsOnePressAway() {
        action();
        test(field("Porteur (fonction)")).setValue("Direction, astreinte");
        press("Commencer");
        assertThat(html()).contains("en cours");
    }

    @Test
    void afterAFieldWasSavedTheNextButtonStillWorksAndTheHeadFollows() {
        action();
        test(area("Que faut-il faire\u00A0?")).setValue("Carte plastifiée");
        assertThat($(H1.class).single().getText()).isEqualTo("Carte plastifiée");
        press("Commencer");
        assertThat(now().state()).isEqualTo(State.STARTED);
        test(field("Porteur (fonction)")).setValue("Direction");
        press("Retirer cette action du plan");
        assertThat(plans.of(table.pilot(), table.structure()).actions()).isEmpty();
    }

    @Test
    void aButtonOfAnOlderPageMovesNothingAndSaysWhy() {
        action();
        plans.change(table.pilot(), table.exercise(), id, now().terms().owner("Nuit"), now().revision());
        press("Commencer");
        assertThat(now().state()).isEqualTo(State.OPEN);
        assertThat(html()).contains("entre-temps");
        press("Relire l’action");
        press("Commencer");
        assertThat(now().state()).isEqualTo(State.STARTED);
    }

    @Test
    void itIsCommentedAndItsHistoryIsRead() {
        action();
        press("Commencer");
        assertThat(now().state()).isEqualTo(State.STARTED);
        area("Votre commentaire").setValue("Imprimée hier.");
        press("Ajouter ce commentaire");
        assertThat(html()).contains("Imprimée hier.", "Claire Morel", "à faire → en cours");
    }

    @Test
    void aProofIsAttachedOrToldWhyNot() {
        action();
        var part = $(ProofsPart.class).single();
        part.attach("../x.txt", "vu".getBytes(UTF_8));
        assertThat(html()).contains("un chemin ou des signes invisibles");
        part.attach("photo du mur.txt", "vu".getBytes(UTF_8));
        assertThat(html()).contains("photo du mur.txt", "Aucune donnée de santé");
        assertThat(dossier().proofs()).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoLeftIsShownAndTheActionGivenToAnother() {
        var gone = tables.member(table.structure(), Role.IT);
        plans.change(table.pilot(), table.exercise(), id, now().terms().person(gone), now().revision());
        members.end(table.pilot(), table.structure(), gone, Role.IT);
        action();
        assertThat(html()).contains("n’appartient plus à la structure");
        var box = (ComboBox<PersonId>) $(ComboBox.class).single();
        box.setValue(table.person());
        assertThat(now().person()).isEqualTo(table.person());
    }

    @Test
    void whatWasRemovedComesBackInOnePress() {
        action();
        press("Retirer cette action du plan");
        assertThat(plans.of(table.pilot(), table.structure()).actions()).isEmpty();
        press("Annuler");
        assertThat(plans.of(table.pilot(), table.structure()).actions()).hasSize(1);
    }

    @Test
    void managementReadsAndAStrangerFindsNothing() {
        SignIn.as(tables.member(table.structure(), Role.MANAGEMENT));
        action();
        assertThat(html()).contains("Ce qui est convenu").doesNotContain("Votre commentaire", "Commencer");
        SignIn.as(tables.debriefing().person());
        action();
        assertThat(html()).contains("existe pas").doesNotContain("signalement");
    }

    @Test
    void aTableIsLookedAtBeforeItIsBrought() {
        plan("");
        var part = $(PlanFilesPart.class).single();
        part.read(Xlsx.of("Plan", List.of(List.of("Action", "Échéance"), List.of("Essayer", "demain")), 20));
        assertThat(html()).contains("1 case à corriger, rien n’est enregistré", "Ligne 2, Échéance");
        part.read(Xlsx.of("Plan", List.of(List.of("Action", "Échéance"), List.of("Essayer", "01/03/2027")), 20));
        assertThat(html()).contains(": 1. Modifiées");
        assertThat(plans.of(table.pilot(), table.structure()).actions()).hasSize(1);
        press("Enregistrer ces changements");
        assertThat(plans.of(table.pilot(), table.structure()).actions()).hasSize(2);
    }

    @Test
    void aGuestWhoConductsOneExerciseSeesItsActionsAndNoOthers() {
        var guest = people.arrive("test", PersonId.fresh().toString(), "Luc Payet", "luc@exemple.test", true);
        invitations.take(
                guest.caller(),
                invitations.inviteGuest(table.pilot(), table.exercise(), "luc@exemple.test", Role.PILOT));
        SignIn.as(guest.id());
        plan("");
        assertThat(html()).contains("existe pas");
        plan("?exercice=" + table.exercise());
        assertThat(html()).contains("Carte de signalement").doesNotContain("Télécharger en XLSX");
        plan("?exercice=" + tables.debriefing().exercise());
        assertThat(html()).contains("existe pas");
    }

    @Test
    void withoutAnExerciseThePageSaysWhatComesFirst() {
        var bare = tables.planned("souffleur/EHPAD-01");
        SignIn.as(bare.person());
        UI.getCurrent().navigate("s/" + bare.structure() + "/plan");
        assertThat(html()).contains("Pas encore de plan");
    }

    private void plan(String query) {
        UI.getCurrent()
                .navigate(
                        "s/" + table.structure() + "/plan",
                        com.vaadin.flow.router.QueryParameters.fromString(query.replace("?", "")));
    }

    private void action() {
        UI.getCurrent().navigate(now().path().substring(1));
    }

    private PlanAction now() {
        return dossier().action();
    }

    private Dossier dossier() {
        return plans.get(table.pilot(), table.exercise(), id);
    }

    @SuppressWarnings("unchecked")
    private Select<State> choice() {
        return (Select<State>) $(StateChoice.class).single();
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        test($(NativeButton.class).withText(text).first()).click();
    }

    private String html() {
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }
}
