package fr.souffleur.live;

import static fr.souffleur.live.Sheets.ALERT;
import static fr.souffleur.live.Sheets.DECISIONS;
import static fr.souffleur.live.Sheets.SON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.ExerciseId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several observe at once: each keeps an own view, nobody leans on anybody. */
class TwoObserversTest {

    private final Played played = Played.started();
    private final Seat one = played.observer();
    private final Seat other = played.observer();

    @Test
    void whatAnotherRatedIsKeptBackUntilOneHasRatedToo() {
        played.moveOf(one, new Move.Rate(ALERT, Rating.LEVEL_3, "minute 6, la direction est appelée"));
        assertThat(seen(other, ALERT)).isEmpty();
        assertThat(Json.write(played.stage.forObserver(played.stage.ratings().by(other.id()))))
                .doesNotContain("la direction est appelée");
        played.moveOf(other, new Move.Rate(ALERT, Rating.LEVEL_1, null));
        assertThat(seen(other, ALERT)).hasSize(2);
        assertThat(seen(one, ALERT)).hasSize(2);
    }

    @Test
    void havingRatedOneCriterionOpensNoOther() {
        played.moveOf(one, new Move.Rate(DECISIONS, Rating.LEVEL_2, null))
                .moveOf(other, new Move.Rate(ALERT, Rating.LEVEL_1, null));
        assertThat(seen(other, DECISIONS)).isEmpty();
    }

    @Test
    void bothRatingsOfOneCriterionReachTheChronicle() {
        played.moveOf(one, new Move.Rate(ALERT, Rating.LEVEL_3, "minute 6"))
                .moveOf(other, new Move.Rate(ALERT, Rating.NOT_PLAYED, "pas vu d’où j’étais"))
                .move(new Move.Finex());
        var graded = new Teller(played.stage, played.log)
                .tell(ExerciseId.fresh(), played.play()).ratings().stream()
                        .filter(it -> it.criterion().equals(ALERT))
                        .findFirst()
                        .orElseThrow();
        assertThat(graded.observers())
                .extracting(Chronicle.Given::seat, Chronicle.Given::rating, Chronicle.Given::evidence)
                .containsExactly(
                        tuple(one.id().toString(), Rating.LEVEL_3, "minute 6"),
                        tuple(other.id().toString(), Rating.NOT_PLAYED, "pas vu d’où j’étais"));
    }

    @Test
    void whatComesHomeLateFromOneTakesNothingFromTheOther() {
        var then = played.now();
        played.minutes(2).moveOf(one, new Move.Rate(ALERT, Rating.LEVEL_2, null));
        played.minutes(8)
                .late(other, then, new Move.Rate(ALERT, Rating.LEVEL_1, null))
                .late(other, then, new Move.Observe("La direction est au téléphone", SON));
        assertThat(seen(one, ALERT))
                .extracting(ObserverScreen.Rated::rating)
                .containsExactlyInAnyOrder(Rating.LEVEL_2, Rating.LEVEL_1);
        var fact = played.stage.forObserver().facts().getFirst();
        assertThat(fact.inject()).isEqualTo(SON);
        assertThat(fact.playMillis()).isZero();
    }

    private List<ObserverScreen.Rated> seen(Seat seat, CriterionId criterion) {
        return played.stage.forObserver(played.stage.ratings().by(seat.id())).themes().stream()
                .flatMap(it -> it.criteria().stream())
                .filter(it -> it.id().equals(criterion))
                .findFirst()
                .orElseThrow()
                .ratings();
    }
}
