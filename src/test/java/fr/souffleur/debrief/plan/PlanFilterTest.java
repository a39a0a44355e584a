package fr.souffleur.debrief.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.debrief.Action;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.debrief.plan.PlanFilter.Which;
import fr.souffleur.debrief.plan.Progress.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanFilterTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 15);
    private static final ExerciseId EXERCISE = ExerciseId.fresh();
    private static final PersonId ME = PersonId.fresh();

    private final PlanAction card =
            action("Écrire la carte", "IDEC", TODAY.minusDays(1), Priority.LOW, null, State.OPEN);
    private final PlanAction directory =
            action("Vérifier l’annuaire", "Sœur Agnès", TODAY, Priority.HIGH, ME, State.STARTED);
    private final PlanAction done = action("Afficher", "", null, Priority.MEDIUM, ME, State.DONE);
    private final List<PlanAction> all = List.of(done, directory, card);

    @Test
    void eachQuestionHasItsActions() {
        assertThat(kept(Which.PENDING, "")).containsExactly(directory, card);
        assertThat(kept(Which.MINE, "")).containsExactly(directory);
        assertThat(kept(Which.OVERDUE, "")).containsExactly(card);
        assertThat(kept(Which.CLOSED, "")).containsExactly(done);
        assertThat(kept(Which.ALL, "")).isEqualTo(all);
    }

    @Test
    void wordsAreFoundWithoutTheirAccentsAndInTheNameOfTheCarrier() {
        assertThat(kept(Which.ALL, "ECRIRE")).containsExactly(card);
        assertThat(kept(Which.ALL, "soeur")).containsExactly(directory);
        assertThat(kept(Which.ALL, "claire")).containsExactly(done, directory);
        assertThat(kept(Which.ALL, "pas là")).isEmpty();
    }

    @Test
    void aPriorityAndAnExerciseNarrowIt() {
        assertThat(all)
                .filteredOn(it -> keeps(new PlanFilter("", Which.ALL, Priority.HIGH, EXERCISE), it))
                .containsExactly(directory);
        assertThat(all)
                .filteredOn(it -> keeps(new PlanFilter("", Which.ALL, null, ExerciseId.fresh()), it))
                .isEmpty();
    }

    @Test
    void whatHasNoDayAndWhatNobodyCarriesComeLast() {
        assertThat(sorted(PlanOrder.DUE)).containsExactly(card, directory, done);
        assertThat(sorted(PlanOrder.PRIORITY)).containsExactly(directory, done, card);
        assertThat(sorted(PlanOrder.STATE)).containsExactly(card, directory, done);
        assertThat(sorted(PlanOrder.OWNER)).containsExactly(card, directory, done);
        assertThat(sorted(PlanOrder.TEXT)).containsExactly(done, card, directory);
    }

    @Test
    void whatIsDueTodayIsNotLateAndWhatIsDoneNeverIs() {
        assertThat(directory.overdue(TODAY)).isFalse();
        assertThat(directory.overdue(TODAY.plusDays(1))).isTrue();
        assertThat(done.overdue(TODAY)).isFalse();
    }

    private List<PlanAction> sorted(PlanOrder order) {
        return all.stream().sorted(order.comparator(Locale.FRENCH)).toList();
    }

    private List<PlanAction> kept(Which which, String words) {
        return all.stream()
                .filter(it -> keeps(new PlanFilter(words, which, null, null), it))
                .toList();
    }

    private static boolean keeps(PlanFilter filter, PlanAction action) {
        return filter.keeps(action, action.person() == null ? "" : "Claire Morel", ME, TODAY);
    }

    static PlanAction action(
            String text,
            String owner,
            @Nullable LocalDate due,
            Priority priority,
            @Nullable PersonId person,
            State state) {
        return new PlanAction(
                EXERCISE,
                StructureId.fresh(),
                new Action(ActionId.fresh(), null, null, text, owner, due, "", 0),
                priority,
                null,
                person,
                new Progress.Open().to(state, "vu", Instant.EPOCH),
                null,
                0,
                Instant.EPOCH);
    }
}
