package fr.souffleur.planning;

import static fr.souffleur.planning.Samples.CLAIRE;
import static fr.souffleur.planning.Samples.NOVEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.kits.Kit;
import fr.souffleur.planning.Checklist.Item;
import fr.souffleur.planning.Checklist.Tick;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private static final Tick TICK = new Tick(CLAIRE, NOVEMBER);

    final Kit kit = Samples.ehpad01().kit();

    @Test
    void aTickFindsItsItemAndNoOther() {
        var item = kit.checklists().get(1).items().getFirst().id();
        var lists = Checklist.of(kit, Map.of(item, TICK, "nobody-asks-this", TICK));
        assertThat(lists.stream().mapToLong(Checklist::ticked).sum()).isEqualTo(1);
        assertThat(lists.get(1).items().getFirst().tick()).isEqualTo(TICK);
    }

    @Test
    void theListsStandInTheOrderOfTheirDays() {
        assertThat(Checklist.of(kit, Map.of())).isSortedAccordingTo((a, b) -> a.offset() - b.offset());
    }

    @Test
    void aListIsDoneWithItsLastItem() {
        assertThat(list(null, TICK).done()).isFalse();
        assertThat(list(null, TICK).ticked()).isEqualTo(1);
        assertThat(list(TICK, TICK).done()).isTrue();
    }

    @Test
    void itsDayCountsFromTheDayOfPlayOverMonthsAndYears() {
        var day = LocalDate.of(2027, 1, 14);
        assertThat(new Checklist("a", -30, 10, List.of()).day(day)).isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(new Checklist("b", 0, 10, List.of()).day(day)).isEqualTo(day);
        assertThat(new Checklist("c", 30, 10, List.of()).day(day)).isEqualTo(LocalDate.of(2027, 2, 13));
    }

    private static Checklist list(Tick first, Tick second) {
        return new Checklist("j-7", -7, 20, List.of(new Item("a", "Un", first), new Item("b", "Deux", second)));
    }
}
