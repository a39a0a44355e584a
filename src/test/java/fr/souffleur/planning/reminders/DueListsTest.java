package fr.souffleur.planning.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.PersonId;
import fr.souffleur.planning.Checklist;
import fr.souffleur.planning.Exercise.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DueListsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 12);
    private static final Checklist.Tick TICK = new Checklist.Tick(PersonId.fresh(), Instant.EPOCH);

    @Test
    void aListIsDueOnItsDayWithWhatIsNotTicked() {
        var lists = List.of(list(-30, 2, 1), list(-21, 1, 0), list(0, 1, 0), list(1, 1, 0));
        assertThat(due(Status.PLANNED, lists, -31)).isEmpty();
        var first = due(Status.PLANNED, lists, -30).orElseThrow();
        assertThat(first.newest().offset()).isEqualTo(-30);
        assertThat(first.open())
                .singleElement()
                .satisfies(it -> assertThat(it.items()).hasSize(1));
    }

    @Test
    void whatIsOverdueIsGatheredUnderTheNewest() {
        var lists = List.of(list(-30, 1, 0), list(-21, 1, 1), list(-15, 1, 0), list(-7, 1, 0));
        var due = due(Status.PLANNED, lists, -14).orElseThrow();
        assertThat(due.newest().offset()).isEqualTo(-15);
        assertThat(due.open()).extracting(Checklist::offset).containsExactly(-30, -15);
    }

    @Test
    void nothingIsSaidWhenEverythingIsTicked() {
        assertThat(due(Status.PLANNED, List.of(list(-30, 3, 3), list(-7, 1, 0)), -20))
                .isEmpty();
    }

    @Test
    void beforePlayWhatLeadsToItAfterPlayWhatFollows() {
        var lists = List.of(list(-1, 1, 0), list(0, 1, 0), list(1, 1, 0), list(15, 1, 0), list(30, 1, 0));
        assertThat(due(Status.PLANNED, lists, 0).orElseThrow().open()).hasSize(2);
        assertThat(due(Status.PLANNED, lists, 1)).as("nobody played").isEmpty();
        assertThat(due(Status.PLAYED, lists, 0)).isEmpty();
        assertThat(due(Status.PLAYED, lists, 16).orElseThrow().open())
                .extracting(Checklist::offset)
                .containsExactly(1, 15);
        for (var status : List.of(Status.CANCELLED, Status.OPEN))
            assertThat(due(status, lists, 0)).isEmpty();
    }

    @Test
    void whatFellDueLongAgoIsLeftAlone() {
        var lists = List.of(list(1, 1, 0), list(30, 1, 0));
        assertThat(due(Status.PLAYED, lists, 60)).isPresent();
        assertThat(due(Status.PLAYED, lists, 61)).isEmpty();
        assertThat(due(Status.PLAYED, lists, 400)).isEmpty();
    }

    private static Optional<DueLists> due(Status status, List<Checklist> lists, int days) {
        return DueLists.of(status, DAY, lists, DAY.plusDays(days));
    }

    private static Checklist list(int offset, int items, int ticked) {
        var all = new ArrayList<Checklist.Item>();
        for (int i = 0; i < items; i++) all.add(new Checklist.Item("i" + i, "Faire " + i, i < ticked ? TICK : null));
        return new Checklist("j" + offset, offset, 10, all);
    }
}
