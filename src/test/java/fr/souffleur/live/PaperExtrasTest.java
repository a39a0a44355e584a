package fr.souffleur.live;

import static fr.souffleur.live.Sheets.ALERT;
import static fr.souffleur.live.Sheets.INVOICE;
import static fr.souffleur.live.Sheets.SON;
import static fr.souffleur.live.Sheets.STRANGERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.common.InjectId;
import fr.souffleur.common.Refused;
import fr.souffleur.live.Chronicle.What;
import fr.souffleur.live.PaperHours.Doubt;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is added to a paper session when somebody wants it: improvised stimuli, aids, facts, relances, an end without hour. */
class PaperExtrasTest {

    @Test
    void anImprovisedStimulusStandsAtItsHourWithWhoItCameFrom() {
        var chronicle = new Paper()
                .given(INVOICE, "14:05")
                .improvised("14:03", "Un journaliste", "Est-il vrai que tout est bloqué ?")
                .improvised(null, "", "La mairie rappelle")
                .chronicle();
        assertThat(chronicle.timeline())
                .extracting(it -> it.what() + " " + it.text() + " " + it.playMillis() / 60_000)
                .containsExactly(
                        "STARTED  0",
                        "IMPROVISED Un journaliste · Est-il vrai que tout est bloqué ? 3",
                        "IMPROVISED La mairie rappelle 0",
                        "GIVEN Titre 01 5",
                        "ENDED  44");
        assertThat(chronicle.timeline().get(2).playMillis()).isEqualTo(Chronicle.UNKNOWN);
    }

    @Test
    void aLongImprovisedStimulusIsNamedByItsFirstWordsAndKeptWhole() {
        var text = "Le maire insiste, ".repeat(20) + "😀";
        var retold = new Paper().improvised("14:03", "Mairie", text).retold();
        assertThat(retold.faults()).isEmpty();
        assertThat(retold.lines().stream().flatMap(it -> it.texts().values().stream()))
                .contains(text)
                .anyMatch(it -> it.startsWith("Mairie · Le maire insiste") && it.endsWith("…") && it.length() < 100);
    }

    @Test
    void anAidStandsAfterItsStimulusWithItsCriterion() {
        var chronicle = new Paper()
                .given(INVOICE, "14:05")
                .given(SON, "14:10")
                .aid(null, "Appelez la direction", false, ALERT, INVOICE)
                .chronicle();
        assertThat(chronicle.timeline())
                .extracting(Chronicle.Line::what)
                .containsExactly(What.STARTED, What.GIVEN, What.AIDED, What.GIVEN, What.ENDED);
        assertThat(chronicle.aids().getFirst().criterion()).isEqualTo(ALERT);
        assertThat(chronicle.aids().getFirst().playMillis()).isEqualTo(Chronicle.UNKNOWN);
    }

    @Test
    void whatAnAidNamedIsRatedTwoAtMost() {
        var paper = new Paper().aid("14:06", "Appelez la direction", false, ALERT, null);
        assertThat(paper.agreed(ALERT, Rating.LEVEL_3).retold().faults())
                .extracting(it -> it.why().key())
                .containsExactly("live.aided");
        var recalled = new Paper().aid("14:06", "Pour téléphoner, dites « j’appelle »", true, ALERT, null);
        assertThat(recalled.agreed(ALERT, Rating.LEVEL_3).retold().faults()).isEmpty();
    }

    @Test
    void aFactIsAnObserversWithItsHourOrNoneAndItsStimulusOrNone() {
        var chronicle = new Paper()
                .given(INVOICE, "14:05")
                .fact("14:07", "Elle débranche", INVOICE)
                .fact(null, "Personne ne note", null)
                .fact(null, "Il appelle", INVOICE)
                .chronicle();
        assertThat(chronicle.facts())
                .extracting(it -> it.text() + " " + it.inject() + " " + it.playMillis())
                .containsExactly("Il appelle 01 -1", "Elle débranche 01 420000", "Personne ne note null -1");
        assertThat(chronicle.observed()).isTrue();
        assertThat(chronicle.ratings())
                .allSatisfy(it -> assertThat(it.observers()).isEmpty());
    }

    @Test
    void aFactAboutAnUnknownStimulusIsRefused() {
        assertThat(new Paper().fact(null, "vu", new InjectId("99")).retold().faults())
                .extracting(it -> it.why().key())
                .containsExactly("live.inject");
    }

    @Test
    void aRelanceStandsAtItsOwnHour() {
        var chronicle = new Paper()
                .relanced(INVOICE, "14:05", "14:12")
                .given(SON, "14:08")
                .given(STRANGERS, "14:15")
                .chronicle();
        assertThat(chronicle.timeline())
                .extracting(it -> it.what() + " " + it.inject() + " " + it.playMillis() / 60_000)
                .containsSubsequence("GIVEN 01 5", "GIVEN 02 8", "RELANCED 01 12", "GIVEN 03 15");
    }

    @Test
    void whatWasAskedAgainAtAnHourHadBeenGivenByThen() {
        var chronicle =
                new Paper().given(INVOICE, "14:20").relanced(SON, null, "14:10").chronicle();
        assertThat(chronicle.timeline())
                .extracting(it -> it.what() + " " + it.inject() + " " + Math.floorDiv(it.playMillis(), 60_000))
                .containsSubsequence("GIVEN 02 -1", "RELANCED 02 10", "GIVEN 01 20");
    }

    @Test
    void anEndThatNobodyTimedHasNoHourAndPlayNoLength() {
        for (var paper : List.of(new Paper(), new Paper().stopped())) {
            var chronicle = paper.given(INVOICE, "14:05")
                    .given(SON, null)
                    .fact("14:41", "vu", null)
                    .withoutFinex()
                    .chronicle();
            assertThat(chronicle.over()).isTrue();
            assertThat(chronicle.endedAt()).isNull();
            assertThat(chronicle.playMillis()).isEqualTo(Chronicle.UNKNOWN);
            assertThat(chronicle.minutes()).isEqualTo(Chronicle.UNKNOWN);
            assertThat(chronicle.playedAt()).isEqualTo(chronicle.startedAt());
            assertThat(chronicle.timeline().getLast().what()).isEqualTo(What.ENDED);
            assertThat(chronicle.timeline().getLast().playMillis()).isEqualTo(Chronicle.UNKNOWN);
            assertThat(chronicle.facts().getFirst().playMillis())
                    .isEqualTo(Duration.ofMinutes(41).toMillis());
        }
    }

    @Test
    void withoutFinexSomeHourAfterDebexIsOwed() {
        for (var paper : List.of(new Paper(), new Paper().given(INVOICE, null), new Paper().given(INVOICE, "14:00")))
            assertThat(catchThrowableOfType(
                                    Refused.class,
                                    () -> paper.withoutFinex().session().hours(Paper.PARIS))
                            .key())
                    .isEqualTo("live.paper.no-last");
    }

    @Test
    void withoutFinexAnHourBeforeDebexIsNoneOfTheNextDay() {
        var hours = new Paper()
                .given(INVOICE, "13:50")
                .given(SON, "14:20")
                .withoutFinex()
                .session()
                .hours(Paper.PARIS);
        assertThat(hours.moment(LocalTime.of(13, 50))).isEmpty();
        assertThat(hours.end()).isEqualTo("2026-11-24T13:20:00Z");
    }

    @Test
    void aLastHourPastMidnightIsAsked() {
        var night = PaperHours.open(
                LocalDate.of(2026, 11, 20),
                LocalTime.of(23, 30),
                List.of(LocalTime.of(0, 20), LocalTime.of(23, 50)),
                Paper.PARIS);
        assertThat(night.doubts(Paper.EVENING)).isEqualTo(Set.of(Doubt.LAST_PAST_MIDNIGHT));
        assertThat(Duration.between(night.start(), night.end())).isEqualTo(Duration.ofMinutes(50));
    }

    @Test
    void enteredAgainNoneOfItIsDoubled() {
        var paper = new Paper()
                .relanced(INVOICE, "14:05", "14:12")
                .improvised(null, "", "La mairie rappelle")
                .aid(null, "Appelez", false, ALERT, INVOICE)
                .fact("14:07", "Elle débranche", INVOICE)
                .withoutFinex();
        var session = paper.session();
        var stage = Played.opened().stage;
        var told = PaperMoves.of(stage, Played.FACILITATOR, session, session.hours(Paper.PARIS));
        var first = Retold.of(stage, Source.PAPER, told, Set.of(), Paper.EVENING);
        assertThat(first.faults()).isEmpty();
        var known = first.lines().stream().map(it -> it.entry().move()).collect(Collectors.toSet());
        assertThat(Retold.of(first.stage(), Source.PAPER, told, known, Paper.EVENING)
                        .lines())
                .isEmpty();
    }
}
