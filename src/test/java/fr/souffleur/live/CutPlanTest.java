package fr.souffleur.live;

import static fr.souffleur.live.Sheets.CLERK;
import static fr.souffleur.live.Sheets.INVOICE;
import static fr.souffleur.live.Sheets.NIGHT;
import static fr.souffleur.live.Sheets.OPENING;
import static fr.souffleur.live.Sheets.RULE;
import static fr.souffleur.live.Sheets.SON;
import static fr.souffleur.live.Sheets.STRANGERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.Refused;
import fr.souffleur.live.FacilitatorScreen.Cut;
import fr.souffleur.live.FacilitatorScreen.State;
import fr.souffleur.planning.RunSheet;
import java.util.List;
import org.junit.jupiter.api.Test;

class CutPlanTest {

    private static final RunSheet SHEET = Sheets.invoice(ExerciseId.fresh());

    @Test
    void nothingEssentialIsEverProposed() {
        assertThat(cuts(Played.started(SHEET))).isEmpty();
    }

    @Test
    void whatIsOptionalIsProposedAloneAndTogetherWithItsMinutes() {
        var played = Played.started(Sheets.optional(SHEET, INVOICE, NIGHT));
        assertThat(cuts(played))
                .extracting(Cut::skip, Cut::wins)
                .containsExactly(
                        tuple(List.of(INVOICE), 2), tuple(List.of(NIGHT), 3), tuple(List.of(INVOICE, NIGHT), 5));
    }

    @Test
    void noProposalLeavesACriterionWithoutItsOnlyStimulus() {
        var played = Played.started(Sheets.optional(SHEET, SON, NIGHT));
        assertThat(cuts(played)).extracting(Cut::skip).containsExactly(List.of(NIGHT));
    }

    @Test
    void theKitsOwnCutIsHeldToTheSameRule() {
        var played = Played.started(Sheets.cut(SHEET, "Passer le 03", 3, STRANGERS));
        assertThat(cuts(played)).isEmpty();
        played = Played.started(Sheets.cut(SHEET, "Sauter le 11, lire le 12 plus vite", 4, NIGHT));
        assertThat(cuts(played))
                .extracting(Cut::how, Cut::wins)
                .containsExactly(tuple("Sauter le 11, lire le 12 plus vite", 4));
    }

    @Test
    void aCutOfWhichAPartWasPlayedWinsWhatIsLeft() {
        var played = Played.started(Sheets.cut(SHEET, "Sauter 01 et 11", 9, INVOICE, NIGHT));
        assertThat(cuts(played)).extracting(Cut::wins).containsExactly(9);
        assertThat(cuts(played.give(INVOICE)))
                .extracting(Cut::skip, Cut::wins)
                .containsExactly(tuple(List.of(NIGHT), 3));
    }

    @Test
    void oneMoveDropsThemAllAndEachCanComeBack() {
        var played = Played.started(Sheets.optional(SHEET, INVOICE, NIGHT)).move(new Move.Cut(List.of(INVOICE, NIGHT)));
        assertThat(played.log).hasSize(3);
        assertThat(states(played, INVOICE, NIGHT)).containsExactly(State.SKIPPED, State.SKIPPED);
        assertThat(cuts(played)).isEmpty();
        played.move(new Move.Release(NIGHT));
        assertThat(states(played, INVOICE, NIGHT)).containsExactly(State.SKIPPED, State.WAITING);
    }

    @Test
    void aCutIsRefusedWholeWhenOneOfThemWasGivenMeanwhile() {
        var played = Played.started(SHEET).give(INVOICE);
        assertThat(refusal(played, INVOICE, NIGHT)).isEqualTo("live.stands-given");
        assertThat(refusal(played, NIGHT, OPENING)).isEqualTo("live.frame");
        assertThat(refusal(played)).isEqualTo("live.inject");
        assertThat(states(played, NIGHT)).containsExactly(State.WAITING);
    }

    @Test
    void theReportTellsEachOneThatWasDropped() {
        var played = Played.started(SHEET).move(new Move.Cut(List.of(NIGHT, RULE)));
        var told = new Teller(played.stage, played.log).tell(ExerciseId.fresh(), played.play());
        assertThat(told.timeline())
                .filteredOn(it -> it.what() == Chronicle.What.SKIPPED)
                .extracting(Chronicle.Line::inject)
                .containsExactly(NIGHT, RULE);
    }

    @Test
    void theDayEndsWhenItWasPlannedHoweverLateItBegan() {
        var hour = Played.MORNING.minusSeconds(600);
        var played = Played.started(Sheets.at(SHEET, hour));
        assertThat(screen(played).plannedEnd()).isEqualTo(hour.plusSeconds(60 * (2 + 43 + 15)));
    }

    @Test
    void whatWasPlannedForAnotherDayEndsAnHourAfterDebex() {
        var played = Played.opened(Sheets.at(SHEET, Played.MORNING.minusSeconds(86_400)));
        assertThat(screen(played).plannedEnd()).isEqualTo(Played.MORNING.minusSeconds(86_400 - 3_600));
        assertThat(screen(played.move(new Move.Start())).plannedEnd())
                .isEqualTo(Played.MORNING.plusSeconds(60 * (43 + 15)));
        assertThat(screen(Played.opened(SHEET)).plannedEnd()).isNull();
    }

    @Test
    void noPlayerHearsOfWhatWasDropped() {
        var played = Played.started(SHEET).move(new Move.Cut(List.of(NIGHT)));
        assertThat(played.stage.forPlayer(CLERK).newest()).hasSize(1);
    }

    private static FacilitatorScreen screen(Played played) {
        return played.stage.forFacilitator(Played.ENTRANCES);
    }

    private static List<Cut> cuts(Played played) {
        return screen(played).cuts();
    }

    private static List<State> states(Played played, InjectId... injects) {
        return List.of(injects).stream()
                .map(it -> played.stage.script().cue(it).state())
                .toList();
    }

    private static String refusal(Played played, InjectId... injects) {
        return catchThrowableOfType(Refused.class, () -> played.move(new Move.Cut(List.of(injects))))
                .key();
    }
}
