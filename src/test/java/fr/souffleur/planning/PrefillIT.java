package fr.souffleur.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.kits.Kit;
import fr.souffleur.kits.Kits;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.profile.Profiles;
import fr.souffleur.structures.profile.Tool;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class PrefillIT extends SpringBrowserlessTest {

    @Autowired
    Exercises exercises;

    @Autowired
    Profiles profiles;

    @Autowired
    Structures structures;

    @Autowired
    People people;

    @Autowired
    Kits kits;

    final StructureId tilleuls = StructureId.fresh();
    Caller claire;

    @BeforeEach
    void aHomeWithAProfile() {
        structures.add(new Structure(tilleuls, "EHPAD Les Tilleuls", "ehpad", ZoneId.of("Europe/Paris")));
        claire = people.arrive("test", PersonId.fresh().toString(), "Claire Morel", "")
                .caller();
        structures.join(tilleuls, ((Caller.Person) claire).id(), Role.PILOT);
        profiles.places(claire, tilleuls, 62);
        profiles.tool(claire, tilleuls, Tool.RECORD, "le {{dossier}} <b>bleu</b>");
        profiles.tool(claire, tilleuls, Tool.SUPPORT, "le service informatique du siège");
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void aNewExerciseKnowsWhatTheProfileSays() {
        var sheet = sheet(plan());
        assertThat(sheet.question("nb_residents").answer()).isEqualTo("62");
        assertThat(sheet.question("dui").answer()).isEqualTo("le {{dossier}} <b>bleu</b>");
        assertThat(sheet.question("dui").fromProfile()).isTrue();
        assertThat(sheet.question("prestataire").answer()).isEqualTo("le service informatique du siège");
        assertThat(sheet.question("nom_structure").answer()).isNull();
        assertThat(sheet.question("boite").answer()).isNull();
        assertThat(sheet.answered()).isEqualTo(3);
    }

    @Test
    void anAnswerIsChangedWithoutTheProfile() {
        var exercise = plan();
        exercises.answer(claire, exercise, "dui", "le classeur");
        assertThat(sheet(exercise).question("dui").fromProfile()).isFalse();
        exercises.answer(claire, exercise, "prestataire", "");
        assertThat(sheet(exercise).question("prestataire").answer()).isNull();
        assertThat(profiles.of(claire, tilleuls).tools())
                .containsEntry(Tool.RECORD, "le {{dossier}} <b>bleu</b>")
                .containsEntry(Tool.SUPPORT, "le service informatique du siège");
    }

    @Test
    void aProfileThatChangesLeavesAnExerciseAloneAndReachesTheNext() {
        var first = plan();
        exercises.answer(claire, first, "dui", "le classeur");
        profiles.tool(claire, tilleuls, Tool.SUPPORT, "la mairie");
        profiles.places(claire, tilleuls, null);
        assertThat(sheet(first).question("prestataire").answer()).isEqualTo("le service informatique du siège");

        var second = sheet(plan());
        assertThat(second.question("dui").answer()).isEqualTo("le classeur");
        assertThat(second.question("dui").fromProfile()).isFalse();
        assertThat(second.question("prestataire").answer()).isEqualTo("la mairie");
        assertThat(second.question("nb_residents").answer()).isNull();
    }

    @Test
    void theSheetSaysWhatCameFromTheProfile() {
        var exercise = plan();
        SignIn.as(((Caller.Person) claire).id());
        for (var language : new String[] {"fr", "en"}) {
            UI.getCurrent().setLocale(Locale.of(language));
            UI.getCurrent().navigate("s");
            var path = exercises.get(claire, exercise).path().substring(1);
            var read = ScreenReading.open(path + "/contexte?question=dui");
            assertThat(read.faults())
                    .filteredOn(it -> !it.contains("{{dossier}}"))
                    .isEmpty();
            assertThat(read.text())
                    .contains(
                            language.equals("fr") ? "Cette réponse vient du profil" : "This answer comes from",
                            language.equals("fr") ? "repris du profil" : "from the profile");
        }
    }

    @Test
    void everyQuestionThatTheProfileAnswersIsAskedBySomeKit() {
        var asked = kits.all().stream()
                .flatMap(it -> it.variables().stream())
                .map(Kit.Variable::key)
                .toList();
        for (var field : FromProfile.values())
            assertThat(asked).as(field.name()).anyMatch(it -> FromProfile.of(it).equals(java.util.Optional.of(field)));
        assertThat(FromProfile.of("nb_patients")).isEmpty();
        assertThat(FromProfile.of("nom_structure")).isEmpty();
    }

    private ExerciseId plan() {
        return exercises.plan(claire, tilleuls, "souffleur/EHPAD-01");
    }

    private ContextSheet sheet(ExerciseId exercise) {
        return exercises.preparation(claire, exercise).context();
    }
}
