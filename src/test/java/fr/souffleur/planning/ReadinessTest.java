package fr.souffleur.planning;

import static fr.souffleur.planning.Samples.CLAIRE;
import static fr.souffleur.planning.Samples.NOVEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.kits.Kit;
import fr.souffleur.planning.Exercise.Status;
import fr.souffleur.planning.Readiness.About;
import fr.souffleur.planning.Readiness.Next;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Instant DECEMBER = Instant.parse("2026-12-08T13:00:00Z");
    static final Instant TODAY_AT_TWO = Instant.parse("2026-11-23T13:00:00Z");

    final Kit kit = Samples.ehpad01().kit();

    @Test
    void firstADateThenTheContextThenTheRolesThenReading() {
        var phone = Samples.given("numero_animateur", "06 39 98 00 00");
        assertThat(next(Status.PLANNED, null, Map.of(), false)).isEqualTo(Next.DATE);
        assertThat(next(Status.PLANNED, DECEMBER, Map.of(), false)).isEqualTo(Next.CONTEXT);
        assertThat(next(Status.PLANNED, DECEMBER, Samples.given("dui", "Résilog"), true))
                .isEqualTo(Next.CONTEXT);
        assertThat(next(Status.PLANNED, DECEMBER, phone, false)).isEqualTo(Next.ROLES);
        assertThat(next(Status.PLANNED, DECEMBER, phone, true)).isEqualTo(Next.REREAD);
        assertThat(next(Status.PLANNED, TODAY_AT_TWO, phone, true)).isEqualTo(Next.PLAY);
    }

    @Test
    void aDateThatPassedOrWasCancelledIsToBeChosenAgain() {
        var phone = Samples.given("numero_animateur", "06 39 98 00 00");
        assertThat(next(Status.PLANNED, NOVEMBER, phone, true)).isEqualTo(Next.DATE);
        assertThat(next(Status.CANCELLED, DECEMBER, phone, true)).isEqualTo(Next.DATE);
    }

    @Test
    void anOpenRoomIsForPlayingAndAfterwardsNothingIsLeft() {
        assertThat(next(Status.OPEN, TODAY_AT_TWO, Map.of(), false)).isEqualTo(Next.PLAY);
        assertThat(next(Status.PLAYED, TODAY_AT_TWO, Map.of(), false)).isEqualTo(Next.NOTHING);
    }

    @Test
    void onlyListsBeforeTheDayCountForReadiness() {
        var readiness = Readiness.of(preparation(Samples.exercise(Status.PLANNED, DECEMBER), Map.of(), true), TODAY);
        var before = kit.checklists().stream()
                .filter(it -> it.offset() < 0)
                .mapToLong(it -> it.items().size())
                .sum();
        assertThat(readiness.points())
                .filteredOn(it -> it.about() == About.CHECKLISTS)
                .singleElement()
                .satisfies(it -> assertThat(it.total()).isEqualTo(before));
        assertThat(readiness.ready()).isEqualTo(2);
    }

    @Test
    void theListThatComesNextIsTheFirstWithSomethingLeft() {
        var ticks = kit.checklists().getFirst().items().stream()
                .collect(Collectors.toMap(Kit.Checklist.Item::id, it -> new Checklist.Tick(CLAIRE, NOVEMBER)));
        var lists = Checklist.of(kit, ticks);
        var preparation = preparation(Samples.exercise(Status.PLANNED, DECEMBER), Map.of(), false, lists);
        assertThat(preparation.now()).contains(lists.get(1));
        assertThat(lists.get(1).day(preparation.day().orElseThrow())).isEqualTo(LocalDate.of(2026, 11, 17));
    }

    @Test
    void everythingReadyIsFourPoints() {
        var ticks = kit.checklists().stream()
                .filter(it -> it.offset() < 0)
                .flatMap(it -> it.items().stream())
                .collect(Collectors.toMap(Kit.Checklist.Item::id, it -> new Checklist.Tick(CLAIRE, NOVEMBER)));
        var phone = Samples.given("numero_animateur", "06 39 98 00 00");
        var preparation =
                preparation(Samples.exercise(Status.PLANNED, DECEMBER), phone, true, Checklist.of(kit, ticks));
        var readiness = Readiness.of(preparation, TODAY);
        assertThat(readiness.ready()).isEqualTo(4);
        assertThat(readiness.points()).allMatch(Readiness.Point::ready);
    }

    @Test
    void aSheetThatNobodyTouchedIsNotReadyEvenWhenPresetsFillIt() {
        var readiness = Readiness.of(preparation(Samples.exercise(Status.PLANNED, DECEMBER), Map.of(), true), TODAY);
        assertThat(point(readiness, About.CONTEXT).ready()).isFalse();
        assertThat(point(readiness, About.CONTEXT).done()).isZero();
    }

    @Test
    void aCancelledExerciseHasNoDateToBeReadyFor() {
        var readiness = Readiness.of(preparation(Samples.exercise(Status.CANCELLED, DECEMBER), Map.of(), true), TODAY);
        assertThat(point(readiness, About.DATE).ready()).isFalse();
        assertThat(point(readiness, About.DATE).done()).isZero();
    }

    @Test
    void rolesAreReadyOnceSomebodyConfirmedThem() {
        var proposed = Readiness.of(preparation(Samples.exercise(Status.PLANNED, DECEMBER), Map.of(), false), TODAY);
        assertThat(point(proposed, About.ROLES)).isEqualTo(new Readiness.Point(About.ROLES, false, 7, 7));
    }

    private static Readiness.Point point(Readiness readiness, About about) {
        return readiness.points().stream()
                .filter(it -> it.about() == about)
                .findFirst()
                .orElseThrow();
    }

    private Next next(
            Status status, @Nullable Instant start, Map<String, ContextSheet.Given> answers, boolean settled) {
        return Readiness.of(preparation(Samples.exercise(status, start), answers, settled), TODAY)
                .next();
    }

    private Preparation preparation(Exercise exercise, Map<String, ContextSheet.Given> answers, boolean settled) {
        return preparation(exercise, answers, settled, Checklist.of(kit, Map.of()));
    }

    private Preparation preparation(
            Exercise exercise, Map<String, ContextSheet.Given> answers, boolean settled, List<Checklist> lists) {
        return new Preparation(
                exercise,
                Samples.TILLEULS,
                1,
                60,
                4,
                7,
                kit.roles(),
                new Cast(Cast.proposed(kit.roles(), 7).parts(), settled),
                ContextSheet.of(kit, answers),
                lists,
                Set.of(),
                List.of(),
                Set.of(CLAIRE),
                Map.of(CLAIRE, "Claire Morel"));
    }
}
