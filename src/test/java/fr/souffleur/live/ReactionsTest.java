package fr.souffleur.live;

import static fr.souffleur.live.Played.ENTRANCES;
import static fr.souffleur.live.Sheets.ALERT;
import static fr.souffleur.live.Sheets.CUT;
import static fr.souffleur.live.Sheets.DECISIONS;
import static fr.souffleur.live.Sheets.EARLY;
import static fr.souffleur.live.Sheets.INVOICE;
import static fr.souffleur.live.Sheets.NET;
import static fr.souffleur.live.Sheets.NIGHT;
import static fr.souffleur.live.Sheets.QUIET;
import static fr.souffleur.live.Sheets.RULE;
import static fr.souffleur.live.Sheets.SON;
import static fr.souffleur.live.Sheets.UNTOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.live.FacilitatorScreen.Because;
import fr.souffleur.live.FacilitatorScreen.Offer;
import fr.souffleur.live.FacilitatorScreen.State;
import fr.souffleur.live.Happening.Answer;
import fr.souffleur.planning.Condition;
import fr.souffleur.planning.RunSheet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Conditions are told from the log; the facilitator is offered what follows, and nothing follows without her. */
class ReactionsTest {

    /** The invoice at minute 2, a choice at minute 6, a yes at minute 7; each row says from which minute it holds, -1 never. */
    static Stream<Arguments> conditions() {
        return Stream.of(
                row(6, new Condition.Chosen(NET, "cut")),
                row(-1, new Condition.Chosen(NET, "keep")),
                row(-1, new Condition.Chosen("other", "cut")),
                row(7, new Condition.Done(ALERT)),
                row(-1, new Condition.Done(DECISIONS)),
                row(-1, new Condition.NotDone(ALERT, 8)),
                row(8, new Condition.NotDone(DECISIONS, 8)),
                row(6, new Condition.Silence(INVOICE, 4)),
                row(-1, new Condition.Silence(SON, 4)),
                row(2, new Condition.Given(INVOICE)),
                row(-1, new Condition.Given(SON)),
                row(30, new Condition.Minute(30)),
                row(7, new Condition.All(List.of(new Condition.Given(INVOICE), new Condition.Done(ALERT)))),
                row(-1, new Condition.All(List.of(new Condition.Given(INVOICE), new Condition.Given(SON)))),
                row(2, new Condition.Any(List.of(new Condition.Minute(30), new Condition.Given(INVOICE)))),
                row(-1, new Condition.Any(List.of(new Condition.Given(SON), new Condition.Given(NIGHT)))));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void aConditionHasOneMomentFromWhichItHolds(int minute, Condition condition) {
        var since = new Conditions(played().stage).since(condition);
        assertThat(since).isEqualTo(minute < 0 ? Conditions.NEVER : minute * 60_000L);
    }

    @Test
    void whyIsToldFactByFact() {
        var conditions = new Conditions(played().stage);
        assertThat(conditions.why(new Condition.All(List.of(
                        new Condition.Chosen(NET, "cut"),
                        new Condition.Any(List.of(new Condition.Minute(30), new Condition.Given(INVOICE)))))))
                .containsExactly(
                        new Because("CHOSEN", "CHOIX-net", "OPTION-cut", 0),
                        new Because("GIVEN", "01 Titre 01", "", 0));
    }

    @Test
    void whatTheCellDecidesBringsTheReactionOnTheTable() {
        var played = Played.started();
        assertThat(offers(played)).doesNotContain(CUT);
        played.move(new Move.Choose(NET, "cut"));
        assertThat(offers(played)).contains(CUT);
        assertThat(offer(played, CUT).acts())
                .extracting(FacilitatorScreen.Act::kind)
                .containsExactly("SAY", "SKIP", "SKIP");
    }

    @Test
    void anotherAnswerTakesTheOfferBack() {
        var played = Played.started().move(new Move.Choose(NET, "cut")).move(new Move.Choose(NET, "keep"));
        assertThat(offers(played)).doesNotContain(CUT);
        played.move(new Move.Choose(NET, "not-yet"));
        assertThat(played.stage.forFacilitator(ENTRANCES).choices().getFirst().answer())
                .isEqualTo("not-yet");
    }

    @Test
    void doingItWritesOneLineForTheReactionAndOrdinaryLinesForWhatItDoes() {
        var played = Played.started().move(new Move.Choose(NET, "cut"));
        int before = played.log.size();
        played.move(new Move.React(CUT));
        assertThat(played.log.subList(before, played.log.size()))
                .extracting(Entry::what)
                .containsExactly(
                        new Happening.ReactionTaken(CUT), new Happening.Skipped(NIGHT), new Happening.Skipped(RULE));
        assertThat(offers(played)).doesNotContain(CUT);
        refuses("live.reaction-taken", () -> played.move(new Move.React(CUT)));
    }

    @Test
    void whatIsPastIsLeftOut() {
        var played =
                Played.started().give(NIGHT).move(new Move.Choose(NET, "cut")).move(new Move.React(CUT));
        assertThat(played.stage.script().cue(NIGHT).is(State.GIVEN)).isTrue();
        assertThat(played.stage.script().cue(RULE).is(State.SKIPPED)).isTrue();
    }

    @Test
    void notThisTimeStaysWithinReach() {
        var played = Played.started().move(new Move.Choose(NET, "cut")).move(new Move.Decline(CUT));
        assertThat(offer(played, CUT).declined()).isTrue();
        played.move(new Move.React(CUT));
        assertThat(played.stage.script().cue(RULE).is(State.SKIPPED)).isTrue();
    }

    @Test
    void silenceIsOneConditionForTheRelanceOfTheSheetAndForReactions() {
        var played = Played.started().minutes(2).give(INVOICE);
        var card = played.stage.forFacilitator(ENTRANCES).given().getFirst();
        assertThat(card.relance().dueAt())
                .isEqualTo(offer(played, QUIET).dueAt())
                .isEqualTo(6 * 60_000);
        played.move(new Move.Relance(INVOICE));
        assertThat(offers(played)).doesNotContain(QUIET);
        assertThat(played.stage
                        .forFacilitator(ENTRANCES)
                        .given()
                        .getFirst()
                        .relance()
                        .dueAt())
                .isEqualTo(-1);
    }

    @Test
    void anObserversLevelCountsAsSeen() {
        var played = Played.started().give(INVOICE);
        var observer = played.observer();
        assertThat(offer(played, EARLY).dueAt()).isEqualTo(30 * 60_000);
        played.moveOf(observer, new Move.Rate(DECISIONS, Rating.LEVEL_2, null));
        assertThat(offer(played, EARLY).dueAt()).isZero();
        played.moveOf(observer, new Move.Rate(DECISIONS, Rating.LEVEL_1, null));
        assertThat(offer(played, EARLY).dueAt()).isEqualTo(30 * 60_000);
    }

    @Test
    void aYesTakesAwayWhatWasForWantOfIt() {
        var played = Played.started().give(SON);
        assertThat(offers(played)).contains(UNTOLD);
        played.move(new Move.Answer(ALERT, Answer.YES));
        assertThat(offers(played)).doesNotContain(UNTOLD);
    }

    @Test
    void whatTheSheetDoesNotHaveIsRefused() {
        var played = Played.started();
        refuses("live.choice", () -> played.move(new Move.Choose("other", "cut")));
        refuses("live.choice", () -> played.move(new Move.Choose(NET, "other")));
        refuses("live.reaction", () -> played.move(new Move.React("other")));
        refuses("live.reaction", () -> played.move(new Move.Decline("other")));
        refuses("live.waiting", () -> Played.opened().move(new Move.React(CUT)));
    }

    @RepeatedTest(30)
    void withoutHerAnswerNothingIsEverGiven(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var played = Played.started();
        for (int i = 0; i < 60; i++) {
            played.minutes(random.nextDouble() * 2);
            switch (random.nextInt(3)) {
                case 0 ->
                    played.move(new Move.Choose(
                            NET, List.of("cut", "keep", "not-yet").get(random.nextInt(3))));
                case 1 ->
                    played.move(new Move.Answer(
                            random.nextBoolean() ? ALERT : DECISIONS, Answer.values()[random.nextInt(3)]));
                default ->
                    played.move(
                            new Move.Decline(List.of(CUT, UNTOLD, EARLY, QUIET).get(random.nextInt(4))));
            }
            assertThat(played.stage.due(played.play())).isEmpty();
        }
        assertThat(played.stage.script().given()).containsExactly(Sheets.OPENING);
        assertThat(played.stage.script().lines(State.SKIPPED)).isEmpty();
        assertThat(played.stage.script().lines(State.HELD)).isEmpty();
    }

    @Test
    void helpThatNamesTheActionCapsWhatTheCellAgreesOn() {
        var played =
                Played.started().move(new Move.Aid("Appelez", false, ALERT)).move(new Move.Finex());
        refuses("live.aided", () -> played.move(new Move.Agree(ALERT, Rating.LEVEL_3, "fait")));
        played.move(new Move.Agree(ALERT, Rating.LEVEL_2, null));
        var other = Played.started().move(new Move.Aid("La règle", true, ALERT)).move(new Move.Finex());
        other.move(new Move.Agree(ALERT, Rating.LEVEL_3, "fait"));
        assertThat(other.stage.ratings().agreed()).containsKey(ALERT);
    }

    @Test
    void theChronicleTellsChoicesAndReactionsInWords() {
        var played = Played.started()
                .move(new Move.Choose(NET, "not-yet"))
                .move(new Move.Choose(NET, "cut"))
                .move(new Move.React(CUT))
                .move(new Move.Decline(QUIET));
        assertThat(new Teller(played.stage, played.log)
                        .tell(ExerciseId.fresh(), 0)
                        .timeline())
                .extracting(it -> it.what() + " " + it.text())
                .containsSubsequence(
                        "CHOSEN CHOIX-net OPTION-cut",
                        "REACTED REACTION-cut",
                        "SKIPPED Titre 11",
                        "DECLINED REACTION-quiet")
                .noneMatch(it -> it.equals("CHOSEN CHOIX-net"));
    }

    @Test
    void aSheetFrozenBeforeReadsAsOneWithoutForks() {
        var tree = (ObjectNode) Json.MAPPER.readTree(Json.write(Sheets.invoice(ExerciseId.fresh())));
        tree.remove(List.of("choices", "reactions", "palette"));
        tree.path("lines").forEach(it -> ((ObjectNode) it).remove("hints"));
        var sheet = Json.read(tree.toString(), RunSheet.class);
        assertThat(sheet.choices()).isEmpty();
        assertThat(sheet.reactions()).isEmpty();
        assertThat(sheet.palette()).isEmpty();
        assertThat(sheet.lines()).allMatch(it -> it.hints().isEmpty());
    }

    @Test
    void aSheetReadsBackAsItWasFrozen() {
        var sheet = Sheets.invoice(ExerciseId.fresh());
        assertThat(Json.read(Json.write(sheet), RunSheet.class)).isEqualTo(sheet);
    }

    private static Played played() {
        return Played.started()
                .minutes(2)
                .give(INVOICE)
                .minutes(4)
                .move(new Move.Choose(NET, "cut"))
                .minutes(1)
                .move(new Move.Answer(ALERT, Answer.YES));
    }

    private static List<String> offers(Played played) {
        return played.stage.forFacilitator(ENTRANCES).offers().stream()
                .map(Offer::reaction)
                .toList();
    }

    private static Offer offer(Played played, String reaction) {
        return played.stage.forFacilitator(ENTRANCES).offers().stream()
                .filter(it -> it.reaction().equals(reaction))
                .findFirst()
                .orElseThrow();
    }

    private static void refuses(String key, Runnable move) {
        assertThatThrownBy(move::run)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.key()).isEqualTo(key));
    }

    private static Arguments row(int minute, Condition condition) {
        return Arguments.of(minute, condition);
    }
}
