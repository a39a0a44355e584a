package fr.souffleur.debrief.cold.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.DoorTest;
import fr.souffleur.debrief.Tables;
import fr.souffleur.debrief.Tables.Table;
import fr.souffleur.debrief.Versions;
import fr.souffleur.debrief.cold.ColdDebriefs;
import fr.souffleur.identity.SignIn;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Rating;
import fr.souffleur.structures.Role;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Tables.class)
class ColdViewIT extends SpringBrowserlessTest {

    @Autowired
    Tables tables;

    @Autowired
    Versions versions;

    @Autowired
    LiveExercises live;

    @Autowired
    ColdDebriefs colds;

    Table table;

    @BeforeEach
    void aValidatedReportWithAGap() {
        table = tables.debriefing();
        var first = live.chronicle(table.pilot(), table.exercise())
                .sheet()
                .criteria()
                .getFirst();
        live.agree(table.pilot(), table.exercise(), first.id(), Rating.LEVEL_0, "Personne n’a été prévenu");
        versions.validate(
                table.pilot(),
                table.exercise(),
                versions.of(table.pilot(), table.exercise()).seen(),
                "");
        SignIn.as(table.person());
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    void gapsOfTheReportAreThereAndTheirCausesAreKeptAsTheyAreTyped() {
        open();
        assertThat(html()).contains("Personne n’a été prévenu");
        var cause = $(TextField.class).withCaption("Cause, en une phrase").all().getFirst();
        test(cause).setValue("Le numéro était dans la messagerie");
        assertThat(colds.of(table.pilot(), table.exercise()).cold().gaps())
                .singleElement()
                .satisfies(it -> assertThat(it.cause()).isEqualTo("Le numéro était dans la messagerie"));
        open();
        assertThat($(TextField.class)
                        .withCaption("Cause, en une phrase")
                        .all()
                        .getFirst()
                        .getValue())
                .isEqualTo("Le numéro était dans la messagerie");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aRefusalWaitsForItsReason() {
        open();
        var decision =
                (RadioButtonGroup<Boolean>) $(RadioButtonGroup.class).all().getFirst();
        decision.setValue(false);
        assertThat(colds.of(table.pilot(), table.exercise()).cold().advice()).isEmpty();
        test($(TextField.class).withCaption("Pourquoi").all().getFirst()).setValue("Déjà prévu");
        assertThat(colds.of(table.pilot(), table.exercise()).cold().advice())
                .singleElement()
                .satisfies(it -> assertThat(it.kept()).isFalse());
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsKeptBecomesAnActionInOnePress() {
        open();
        ((RadioButtonGroup<Boolean>) $(RadioButtonGroup.class).all().getFirst()).setValue(true);
        press("En faire une action");
        assertThat(colds.of(table.pilot(), table.exercise()).actions()).hasSize(1);
        assertThat(html()).contains("Une action en vient déjà.");
    }

    @Test
    void heldValidatedAndClosedItIsRead() {
        open();
        test($(DatePicker.class).withCaption("Tenu le").single()).setValue(LocalDate.of(2026, 12, 28));
        test($(TextField.class).withCaption("Validé par").single()).setValue("Directrice");
        press("Plan validé");
        assertThat(html()).contains("Plan validé par Directrice");
        press("Clore le retour à froid");
        assertThat(html()).contains("Ce retour à froid est clos.");
        press("Le rouvrir");
        assertThat($(NativeButton.class).withText("Clore le retour à froid").all())
                .hasSize(1);
    }

    @Test
    void theManagementReadsIt() {
        SignIn.as(tables.member(table.structure(), Role.MANAGEMENT));
        open();
        assertThat(html()).contains("Ce retour à froid est en cours.");
        assertThat($(NativeButton.class).withText("Clore le retour à froid").all())
                .isEmpty();
    }

    private void open() {
        UI.getCurrent().navigate(table.path() + "/retour-a-froid");
    }

    private void press(String text) {
        test($(NativeButton.class).withText(text).single()).click();
    }

    private String html() {
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }
}
