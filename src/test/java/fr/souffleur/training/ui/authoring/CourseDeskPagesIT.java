package fr.souffleur.training.ui.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static souffleur.db.Tables.TRAINING_ANSWER;
import static souffleur.db.Tables.TRAINING_ATTEMPT;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.common.Caller;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.structures.Structures;
import fr.souffleur.training.authoring.CourseDecisions;
import fr.souffleur.training.authoring.CourseDrafts;
import fr.souffleur.training.authoring.Curators;
import fr.souffleur.training.authoring.DraftId;
import fr.souffleur.training.authoring.Edit;
import fr.souffleur.training.authoring.Manuscript;
import fr.souffleur.training.authoring.Place;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@DoorTest
@TestPropertySource(properties = "souffleur.courses=src/test/resources/courses")
class CourseDeskPagesIT extends SpringBrowserlessTest {

    @Autowired
    Structures structures;

    @Autowired
    People people;

    @Autowired
    CourseDrafts drafts;

    @Autowired
    CourseDecisions decisions;

    @Autowired
    DSLContext sql;

    Curators curators;
    DraftId draft;

    @BeforeEach
    void aDraft() {
        curators = Curators.of(structures, people);
        draft = drafts.begin(curators.camille(), curators.body(), "essai/PETIT");
        UI.getCurrent().setLocale(Locale.FRENCH);
        as(curators.camille());
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void theHomeOfARegionalBodyLeadsToTheDesk() {
        open("s/" + curators.body());
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("/" + desk());
    }

    @Test
    void aDraftBeginsFromTheShelf() {
        open(desk());
        assertThat(html()).contains("Tenir une main courante", "livré avec le portail", "En écriture");
        press("Écrire une nouvelle version");
        assertThat($(H1.class).single().getText()).isNotBlank();
        assertThat(drafts.all(curators.camille(), curators.body())).hasSize(2);
    }

    @Test
    void whatIsLeftInAFieldIsKeptAndWhatIsWrongStandsBesideIt() {
        open(page(""));
        test($(TextArea.class).withCaption("Promesse, en une phrase").single()).setValue("");
        assertThat(written().text("promise")).isEmpty();
        var field = $(TextArea.class).withCaption("Promesse, en une phrase").single();
        assertThat(field.isInvalid()).isTrue();
        assertThat(html()).contains("Gardé à", "1 point à reprendre", "course.yaml, ligne");
        press("Annuler la dernière modification");
        assertThat(written().text("promise")).startsWith("Vous savez écrire");
    }

    @Test
    void whoIsSlowerIsToldAndTheirWordsStayInTheField() {
        open(page(""));
        drafts.write(curators.renaud(), curators.body(), draft, new Edit.Say(Place.course("/title"), "De Renaud"), 0);
        test($(TextField.class).withCaption("Titre").single()).setValue("De Camille");
        assertThat(html()).contains("Renaud Petit a modifié ce brouillon", "Rien n’est écrasé");
        assertThat($(TextField.class).withCaption("Titre").single().getValue()).isEqualTo("De Camille");
        assertThat(written().text("title")).isEqualTo("De Renaud");
    }

    @Test
    void aLessonIsWrittenBesideWhatALearnerWillRead() {
        open(page("/lecon/1"));
        test($(TextArea.class).withCaption("Texte de la leçon").single())
                .setValue("## Neuf\n\n![](../diagrams/ligne.svg)\n\n> **Exemple.** Une nuit.");
        assertThat(html()).contains("<h2>Neuf</h2>", "call example", "diagrams/ligne.svg");
        assertThat(written().written("lessons/01-ecrire.md")).startsWith("## Neuf");
    }

    @Test
    void lessonsAreMovedByButtonsAndTakenOutWithAWayBack() {
        open(page(""));
        test(named("Monter, Relire à voix haute")).click();
        assertThat(written().at(Place.lesson(0).at("id")).asString()).isEqualTo("relire");
        test(named("Retirer, Relire à voix haute")).click();
        assertThat(written().at(Place.course("/lessons")).size()).isEqualTo(1);
        press("Annuler la dernière modification");
        assertThat(written().at(Place.course("/lessons")).size()).isEqualTo(2);
    }

    @Test
    void aQuestionIsWrittenAndTriedWithoutLeavingATrace() {
        int attempts = sql.fetchCount(TRAINING_ATTEMPT);
        int answers = sql.fetchCount(TRAINING_ANSWER);
        open(page("/question/1"));
        assertThat(html()).contains("Comment on y répond", "Pas encore assez de réponses");
        test($(TextArea.class).withCaption("Question").single()).setValue("Laquelle est un **fait** ?");
        assertThat(html()).contains("<strong>fait</strong>");
        $(RadioButtonGroup.class).single().setValue(0);
        press("Répondre");
        assertThat(html()).contains("C’est juste.", "Une heure, une fonction, des mots exacts.");
        press("Suite");
        assertThat(html()).contains("Rien n’a été gardé ni compté.");
        open(page("/essai"));
        press("Répondre");
        assertThat(sql.fetchCount(TRAINING_ATTEMPT)).isEqualTo(attempts);
        assertThat(sql.fetchCount(TRAINING_ANSWER)).isEqualTo(answers);
    }

    @Test
    void theSecondReaderApprovesOnThePageAndWhoHandedItInIsToldToWait() {
        open(page(""));
        press("Donner à relire");
        assertThat(html()).contains("Une autre personne doit maintenant le relire");
        assertThat($(NativeButton.class).withText("Approuver").all()).isEmpty();
        as(curators.renaud());
        open(page(""));
        press("Approuver");
        press("Publier");
        assertThat(html()).contains("Tout le portail le suit");
        decisions.retire(curators.camille(), curators.body(), draft, "Essai");
    }

    @Test
    void aQuizWithFaultsInTheCourseIsNotTriedYet() {
        drafts.write(curators.camille(), curators.body(), draft, new Edit.Say(Place.course("/promise"), ""), 0);
        open(page("/essai"));
        assertThat(html()).contains("Le quiz ne s’essaie pas encore");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyPageSpeaksTheLanguageAndHasAllItsWords(String language) {
        UI.getCurrent().setLocale(Locale.of(language));
        var pages = Stream.concat(
                Stream.of(desk()),
                Stream.of(
                                "",
                                "/lecon/1",
                                "/apercu/1",
                                "/essai",
                                "/question/1",
                                "/question/2",
                                "/question/3",
                                "/question/4")
                        .map(this::page));
        pages.forEach(it -> {
            assertThat(ScreenReading.open(it).faults()).as(it).isEmpty();
            assertThat($(H1.class).all()).hasSize(1);
        });
    }

    private Manuscript written() {
        return drafts.open(curators.camille(), curators.body(), draft).manuscript();
    }

    private String desk() {
        return "s/" + curators.body() + "/cours";
    }

    private String page(String part) {
        return desk() + "/" + draft + part;
    }

    private void press(String text) {
        test($(NativeButton.class).withText(text).all().getFirst()).click();
    }

    private NativeButton named(String label) {
        return $(NativeButton.class).all().stream()
                .filter(it -> label.equals(it.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private static void as(Caller caller) {
        SignIn.as(((Caller.Person) caller).id());
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private String html() {
        var screen = (Component) getCurrentView();
        return screen.getElement().getOuterHTML()
                + $(Html.class, screen).all().stream().map(Html::getInnerHtml).collect(Collectors.joining());
    }
}
