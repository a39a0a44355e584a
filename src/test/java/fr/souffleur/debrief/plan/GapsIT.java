package fr.souffleur.debrief.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.CriterionId;
import fr.souffleur.common.Refused;
import fr.souffleur.debrief.Tables;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Rating;
import fr.souffleur.structures.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Tables.class)
class GapsIT {

    @Autowired
    Tables tables;

    @Autowired
    Gaps gaps;

    @Autowired
    Plans plans;

    @Autowired
    LiveExercises live;

    @Test
    void aGapBecomesAnActionInOnePress() {
        var table = tables.debriefing();
        assertThat(gaps.of(table.pilot(), table.exercise())).isEmpty();
        agree(table, "1.1", Rating.LEVEL_1);
        var gap = gaps.of(table.pilot(), table.exercise()).getFirst();
        assertThat(gap.recommendation()).isEqualTo("EHPAD-01/R01");
        var id = gaps.take(table.pilot(), table.exercise(), gap.criterion());
        var action = plans.get(table.pilot(), table.exercise(), id).action();
        assertThat(action.what().text()).isNotBlank().doesNotContain("{{");
        assertThat(action.what().owner()).isNotBlank();
        assertThat(action.what().evidence()).isNotBlank();
        assertThat(action.what().due()).isNotNull();
        assertThat(action.priority()).isEqualTo(Priority.HIGH);
        assertThat(action.effort()).isNotNull();
        assertThat(gaps.of(table.pilot(), table.exercise())).isEmpty();
        assertThat(gaps.take(table.pilot(), table.exercise(), gap.criterion())).isEqualTo(id);
    }

    @Test
    void whoOnlyReadsTakesNone() {
        var table = tables.debriefing();
        var director = new Caller.Person(tables.member(table.structure(), Role.MANAGEMENT));
        assertThat(catchThrowableOfType(Refused.class, () -> gaps.of(director, table.exercise()))
                        .key())
                .isEqualTo("not-allowed");
        assertThat(catchThrowableOfType(
                                Refused.class, () -> gaps.take(table.pilot(), table.exercise(), new CriterionId("1.1")))
                        .key())
                .isEqualTo("unknown");
    }

    private void agree(Tables.Table table, String criterion, Rating rating) {
        live.agree(table.pilot(), table.exercise(), new CriterionId(criterion), rating, "vu à 9 h");
    }
}
