package fr.souffleur.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.debrief.Phrases.Past;
import fr.souffleur.debrief.Phrases.Written;
import fr.souffleur.debrief.Tables.Table;
import fr.souffleur.structures.Role;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Tables.class)
class PhrasesIT {

    private static final String BOTH = "Le siège était joignable. Le classeur manquait.";

    @Autowired
    Tables tables;

    @Autowired
    Phrases phrases;

    @Autowired
    Debriefs debriefs;

    @Autowired
    TestClock.Moving clock;

    @Test
    void twoWhoWriteInDifferentPlacesOfOneTextBothFindTheirWordsInIt() {
        var table = tables.debriefing();
        var colleague = colleague(table);
        write(table, "", BOTH);
        assertThat(write(table, BOTH, BOTH.replace("joignable", "joignable à 9 h 40")))
                .isInstanceOf(Written.Stands.class);
        assertThat(phrases.write(
                        colleague,
                        table.exercise(),
                        Phrase.SYNTHESIS,
                        BOTH,
                        BOTH.replace("manquait", "manquait en salle de soins")))
                .isEqualTo(new Written.Stands(
                        "Le siège était joignable à 9 h 40. Le classeur manquait en salle de soins."));
    }

    @Test
    void whoChangesTheSameWordsIsShownWhatStandsAndBy() {
        var table = tables.debriefing();
        write(table, "", BOTH);
        write(table, BOTH, BOTH.replace("joignable", "injoignable"));
        assertThat(phrases.write(
                        colleague(table),
                        table.exercise(),
                        Phrase.SYNTHESIS,
                        BOTH,
                        BOTH.replace("joignable", "occupé")))
                .isEqualTo(new Written.Clash("Le siège était injoignable. Le classeur manquait.", "Claire Morel"));
        assertThat(debriefs.report(table.pilot(), table.exercise()).synthesis()).contains("injoignable");
    }

    @Test
    void whatStoodThereBeforeCanBeBroughtBack() {
        var table = tables.debriefing();
        write(table, "", "Premier jet");
        write(table, "Premier jet", "Premier jet, repris aussitôt");
        clock.forward(Duration.ofMinutes(10));
        write(table, "Premier jet, repris aussitôt", "");
        assertThat(phrases.past(table.pilot(), table.exercise(), Phrase.SYNTHESIS))
                .extracting(Past::text)
                .containsExactly("", "Premier jet, repris aussitôt");
    }

    @Test
    void ofManyWhoWriteAtOnceEachIsWrittenOrAsked() throws Exception {
        var table = tables.debriefing();
        try (var pool = Executors.newFixedThreadPool(8)) {
            var answers = pool
                    .invokeAll(IntStream.range(0, 8)
                            .<Callable<Written>>mapToObj(it -> () -> write(table, "", "Voix " + it))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).filteredOn(Written.Stands.class::isInstance).hasSize(1);
            assertThat(answers).filteredOn(Written.Clash.class::isInstance).hasSize(7);
        }
        assertThat(List.of(debriefs.report(table.pilot(), table.exercise()).synthesis()))
                .allMatch(it -> it.matches("Voix [0-7]"));
    }

    private Written write(Table table, String base, String text) {
        return phrases.write(table.pilot(), table.exercise(), Phrase.SYNTHESIS, base, text);
    }

    private Caller colleague(Table table) {
        return new Caller.Person(tables.member(table.structure(), Role.PILOT));
    }
}
