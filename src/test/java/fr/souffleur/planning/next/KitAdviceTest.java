package fr.souffleur.planning.next;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.CriterionId;
import fr.souffleur.kits.Kit;
import fr.souffleur.kits.ShippedKits;
import fr.souffleur.planning.next.KitAdvice.Advised;
import fr.souffleur.planning.next.KitAdvice.Past;
import fr.souffleur.planning.next.KitAdvice.Reason;
import fr.souffleur.planning.next.KitAdvice.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One shipped kit for nursing homes stands for others: the same under another name, level and list of criteria. */
class KitAdviceTest {

    private static final LocalDate TODAY = LocalDate.parse("2027-11-16");
    private static final CriterionId FIRST = new CriterionId("1.1");
    private static final CriterionId SECOND = new CriterionId("1.2");

    private final Kit mail = kit("souffleur/EHPAD-01", 1, "ehpad");
    private final Kit night = kit("souffleur/EHPAD-02", 1, "ehpad");
    private final Kit flood = kit("souffleur/EHPAD-03", 2, "ehpad", FIRST);
    private final Kit ward = kit("souffleur/ES-01", 2, "hospital");

    @Test
    void aFirstExerciseIsOneOfDiscoveryWrittenForTheStructure() {
        var advised = advice(List.of(), false, Set.of()).of(List.of(ward, flood, mail));
        assertThat(codes(advised)).containsExactly("EHPAD-01", "EHPAD-03");
        assertThat(advised.getFirst().reasons()).containsExactly(new Why(Reason.FIRST, 1));
    }

    @Test
    void theLevelStaysUntilMostTargetsAreReached() {
        var again = advice(List.of(past(mail)), false, Set.of()).of(List.of(night, flood));
        assertThat(codes(again)).containsExactly("EHPAD-02", "EHPAD-03");
        assertThat(reasons(again.getFirst())).containsExactly(Reason.SAME_LEVEL);
        assertThat(reasons(again.getLast())).containsExactly(Reason.OTHER_LEVEL);
        var higher = advice(List.of(past(mail)), true, Set.of()).of(List.of(night, flood));
        assertThat(codes(higher)).containsExactly("EHPAD-03", "EHPAD-02");
        assertThat(reasons(higher.getFirst())).containsExactly(Reason.NEXT_LEVEL);
        assertThat(reasons(higher.getLast())).containsExactly(Reason.SAME_LEVEL);
    }

    @Test
    void theHighestLevelStaysTheHighest() {
        var past = new Past("souffleur/EHPAD-09", 3, TODAY.minusYears(1));
        assertThat(advice(List.of(past), true, Set.of()).level()).isEqualTo(3);
    }

    @Test
    void whatFellShortIsTrainedAgainAndSaysHowMuchOfIt() {
        var other = kit("souffleur/EHPAD-04", 1, "ehpad", FIRST, SECOND);
        var advised = advice(List.of(past(mail)), false, Set.of(FIRST, SECOND)).of(List.of(night, other));
        assertThat(codes(advised)).containsExactly("EHPAD-04", "EHPAD-02");
        assertThat(advised.getFirst().reasons()).startsWith(new Why(Reason.BELOW, 2));
        assertThat(reasons(advised.getLast())).doesNotContain(Reason.BELOW);
    }

    @Test
    void anActionThatIsStillOpenIsAReasonToo() {
        var advice = new KitAdvice("ehpad", TODAY, List.of(past(mail)), false, Set.of(), Set.of(FIRST));
        assertThat(advice.of(List.of(night, flood)).getLast().reasons()).startsWith(new Why(Reason.PENDING, 1));
    }

    @Test
    void aKitIsNotPlayedAgainWithinTwoYears() {
        assertThat(codes(advice(List.of(past(mail)), false, Set.of()).of(List.of(mail, night))))
                .containsExactly("EHPAD-02");
        var long_ago = new Past(mail.id(), 1, TODAY.minusYears(2));
        assertThat(codes(advice(List.of(long_ago), false, Set.of()).of(List.of(mail, night))))
                .containsExactly("EHPAD-01", "EHPAD-02");
    }

    @Test
    void unlessNothingElseFitsAndThenItSaysSo() {
        var advised = advice(List.of(past(mail)), false, Set.of()).of(List.of(mail, ward));
        assertThat(codes(advised)).containsExactly("EHPAD-01");
        assertThat(advised.getFirst().reasons()).contains(new Why(Reason.AGAIN, 2026));
    }

    @Test
    void aKitForOthersIsOfferedOnlyWhereNoneIsWrittenForTheStructure() {
        var advised = advice(List.of(), false, Set.of()).of(List.of(ward));
        assertThat(advised)
                .singleElement()
                .satisfies(it -> assertThat(reasons(it)).contains(Reason.OTHER_KIND));
    }

    @Test
    void threeAreEnough() {
        var shelf = List.of(mail, night, flood, kit("souffleur/EHPAD-05", 1, "ehpad"));
        assertThat(advice(List.of(), false, Set.of()).of(shelf)).hasSize(3);
        assertThat(advice(List.of(), false, Set.of()).of(List.of())).isEmpty();
    }

    private static KitAdvice advice(List<Past> past, boolean mostlyReached, Set<CriterionId> below) {
        return new KitAdvice("ehpad", TODAY, past, mostlyReached, below, Set.of());
    }

    private static Past past(Kit kit) {
        return new Past(kit.id(), kit.level(), TODAY.minusMonths(11));
    }

    private static List<String> codes(List<Advised> advised) {
        return advised.stream().map(Advised::code).toList();
    }

    private static List<Reason> reasons(Advised advised) {
        return advised.reasons().stream().map(Why::reason).toList();
    }

    private static Kit kit(String id, int level, String type, CriterionId... rated) {
        var it = ShippedKits.open().get("souffleur/EHPAD-01");
        return new Kit(
                it.format(),
                id,
                it.version(),
                it.language(),
                it.title(),
                it.publisher(),
                it.licence(),
                null,
                it.status(),
                it.reviewed(),
                level,
                List.of(type),
                it.threat(),
                it.minutes(),
                it.players(),
                it.pitch(),
                it.playerSummary(),
                it.forWhom(),
                it.prerequisites(),
                it.objectives(),
                it.preparation(),
                it.start(),
                it.texts(),
                it.variables(),
                it.roles(),
                it.rooms(),
                List.of(rated),
                it.injects(),
                it.choices(),
                it.reactions(),
                it.pointHeadings(),
                it.palette(),
                it.documents(),
                it.cutPlan(),
                it.speeches(),
                it.grid(),
                it.directory(),
                it.glossary(),
                it.checklists(),
                it.reflexCards(),
                it.debrief(),
                it.recommendations(),
                it.toVerify(),
                it.variants());
    }
}
