package fr.souffleur.structures.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.Tables;
import fr.souffleur.identity.People;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structures;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Tables.class)
class ActsIT {

    @Autowired
    Acts acts;

    @Autowired
    Tables tables;

    @Autowired
    Exercises exercises;

    @Autowired
    People people;

    @Autowired
    Structures structures;

    @Autowired
    TestClock.Moving clock;

    final Words french = Words.in("fr");

    @Test
    void actsAreSaidInTheReadersLanguage() {
        var table = tables.planned("souffleur/EHPAD-01");
        assertThat(acts.page(table.pilot(), table.structure(), Wanted.ALL, 0, french)
                        .lines())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.who()).isEqualTo("Claire Morel");
                    assertThat(it.role()).isEqualTo("pilote");
                    assertThat(it.what()).startsWith("Exercice planifié avec le kit souffleur/EHPAD-01, version ");
                    assertThat(it.title()).isEqualTo("Le mail de la facture");
                });
        assertThat(acts.page(table.pilot(), table.structure(), Wanted.ALL, 0, Words.in("en"))
                        .lines()
                        .getFirst()
                        .what())
                .startsWith("Exercise planned with kit");
    }

    @Test
    void aPersonIsFoundByLettersOfTheNameAccentsApart() {
        var table = tables.planned("souffleur/EHPAD-01");
        var helene = people.arrive("test", PersonId.fresh().toString(), "Hélène Besson", "h@exemple.test");
        structures.join(table.structure(), helene.id(), Role.PILOT);
        exercises.hand(table.pilot(), table.exercise(), helene.id());
        assertThat(found(table, new Wanted(null, null, "", "HELENE b"))).containsExactly("exercise-handed");
        assertThat(found(table, new Wanted(null, null, "", "morel"))).hasSize(2);
        assertThat(found(table, new Wanted(null, null, "", "personne d’ici"))).isEmpty();
        assertThat(acts.page(table.pilot(), table.structure(), Wanted.ALL, 0, french)
                        .lines()
                        .getFirst()
                        .what())
                .isEqualTo("Animation de l’exercice confiée à Hélène Besson");
    }

    @Test
    void aDayIsADayWhereTheStructureLives() {
        var table = tables.planned("souffleur/EHPAD-01");
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"));
        assertThat(found(table, new Wanted(today, today, "", ""))).hasSize(1);
        assertThat(found(table, new Wanted(today.plusDays(1), null, "", ""))).isEmpty();
        assertThat(found(table, new Wanted(null, today.minusDays(1), "", ""))).isEmpty();
    }

    @Test
    void manyActsComePageByPage() {
        var table = tables.planned("souffleur/EHPAD-01");
        for (int i = 0; i < 60; i++) {
            var at = clock.instant().plus(Duration.ofDays(20 + i));
            exercises.date(table.pilot(), table.exercise(), at, null, i);
        }
        var first = acts.page(table.pilot(), table.structure(), Wanted.ALL, 0, french);
        var second = acts.page(table.pilot(), table.structure(), Wanted.ALL, 1, french);
        assertThat(first.lines()).hasSize(Acts.PAGE);
        assertThat(first.more()).isTrue();
        assertThat(second.lines()).hasSize(61 - Acts.PAGE);
        assertThat(second.more()).isFalse();
    }

    @Test
    void takingTheJournalAwayIsAnAct() {
        var table = tables.planned("souffleur/EHPAD-01");
        var file =
                new String(acts.export(table.pilot(), table.structure(), Wanted.ALL, french), StandardCharsets.UTF_8);
        assertThat(file)
                .startsWith("\uFEFF\"format\";\"souffleur.journal\";\"version\";\"1.0\"\r\n\"Quand\";\"Qui\";")
                .contains("\"Claire Morel\";\"pilote\";\"exercise-planned\";");
        assertThat(found(table, Wanted.ALL)).startsWith("journal-exported");
    }

    @Test
    void noSpreadsheetTakesANameForAFormula() {
        for (var start : List.of("=", "+", "-", "@", "\t", "\r", "\n"))
            assertThat(JournalCsv.cell(start + "1;\"x\""))
                    .startsWith("\"'" + start)
                    .endsWith("1;\"\"x\"\"\"");
        assertThat(JournalCsv.cell("Claire")).isEqualTo("\"Claire\"");
    }

    @Test
    void whoMayNotReadItDoesNot() {
        var table = tables.planned("souffleur/EHPAD-01");
        var observer = new Caller.Person(tables.member(table.structure(), Role.OBSERVER));
        var stranger = tables.planned("souffleur/EHPAD-01").pilot();
        assertThat(refusal(observer, table)).isEqualTo("not-allowed");
        assertThat(refusal(stranger, table)).isEqualTo("unknown");
    }

    private String refusal(Caller caller, Tables.Table table) {
        catchThrowableOfType(Refused.class, () -> acts.export(caller, table.structure(), Wanted.ALL, french));
        catchThrowableOfType(Refused.class, () -> acts.kinds(caller, table.structure()));
        return catchThrowableOfType(Refused.class, () -> acts.page(caller, table.structure(), Wanted.ALL, 0, french))
                .key();
    }

    private List<String> found(Tables.Table table, Wanted wanted) {
        return acts.page(table.pilot(), table.structure(), wanted, 0, french).lines().stream()
                .map(Told::kind)
                .toList();
    }
}
