package fr.souffleur.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.kits.Kit;
import fr.souffleur.planning.Cast;
import fr.souffleur.planning.Checklist;
import fr.souffleur.planning.ContextSheet;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Preparation;
import fr.souffleur.structures.Structure;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListTitlesTest {

    @ParameterizedTest
    @CsvSource({"-30, J−30, D−30", "-1, J−1, D−1", "0, Jour J, D-day", "1, J+1, D+1", "30, J+30, D+30"})
    void aDayIsCountedFromTheDayOfPlay(int offset, String french, String english) {
        assertThat(titles(Locale.FRENCH).offset(list(offset))).isEqualTo(french);
        assertThat(titles(Locale.ENGLISH).offset(list(offset))).isEqualToIgnoringCase(english);
    }

    @Test
    void aUsualDayHasItsName() {
        assertThat(titles(Locale.FRENCH).of(list(-15))).isEqualTo("Inviter");
        assertThat(titles(Locale.ENGLISH).of(list(-15))).isNotEqualTo("Inviter").doesNotContain("planning.");
    }

    @Test
    void anUnusualDayIsCalledByItsFirstLineWithTheStructuresWords() {
        assertThat(titles(Locale.FRENCH).of(list(-12))).isEqualTo("Prévenir la <b>directrice</b>\u202F?");
    }

    private static Checklist list(int offset) {
        return new Checklist("l", offset, 10, List.of(new Checklist.Item("a", "**Prévenir** {{qui}} ?", null)));
    }

    private static ListTitles titles(Locale locale) {
        var structure = new Structure(StructureId.fresh(), "EHPAD", "ehpad", ZoneId.of("Europe/Paris"));
        var variable = new Kit.Variable("qui", "Qui ?", "", "", true, null, "words");
        var exercise = new Exercise(
                ExerciseId.fresh(),
                structure.id(),
                "souffleur/EHPAD-01",
                "1.0.0",
                "Le mail",
                "fr",
                Exercise.Status.PLANNED,
                null,
                PersonId.fresh(),
                false,
                0);
        var sheet = new ContextSheet(List.of(
                new ContextSheet.Question(variable, "la <b>directrice</b>", PersonId.fresh(), Instant.EPOCH, false)));
        return new ListTitles(
                new Preparation(
                        exercise,
                        structure,
                        1,
                        60,
                        4,
                        7,
                        List.of(),
                        new Cast(List.of(), false),
                        sheet,
                        List.of(),
                        Set.of(),
                        List.of(),
                        Set.of(),
                        Map.of()),
                locale);
    }
}
