package fr.souffleur.debrief.evidence;

import static fr.souffleur.debrief.Chronicles.evening;
import static fr.souffleur.debrief.evidence.Proofs.action;
import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Words;
import fr.souffleur.debrief.attestation.Box;
import fr.souffleur.debrief.evidence.Shown.Remedy;
import fr.souffleur.debrief.evidence.Shown.State;
import fr.souffleur.debrief.plan.Progress;
import fr.souffleur.live.Chronicle.What;
import fr.souffleur.live.Rating;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an exercise shows to who asks for proof, and what it does not. */
class EvidenceTest {

    @Test
    void whoAsksForWhatDependsOnTheStructureAndOnItsObligation() {
        assertThat(Demand.of("hospital", true))
                .containsExactly(Demand.HAS_HOSPITAL, Demand.YEARLY, Demand.RECOVERY_TEST, Demand.PLAN_BLANC);
        assertThat(Demand.of("had", true)).contains(Demand.YEARLY, Demand.PLAN_BLANC);
        assertThat(Demand.of("hospital", false)).doesNotContain(Demand.YEARLY);
        assertThat(Demand.of("ehpad", false)).containsExactly(Demand.HAS_MEDICO_SOCIAL, Demand.PLAN_BLEU);
        assertThat(Demand.of("esms", false)).containsExactly(Demand.HAS_MEDICO_SOCIAL, Demand.CONTINUITY_PLAN);
        assertThat(Demand.of("centre", false)).containsExactly(Demand.CONTINUITY_PLAN);
    }

    @Test
    void everyStateAndEveryWayToMendItHasItsWords() {
        for (var language : List.of("fr", "en")) {
            var words = Words.in(language);
            assertThat(Stream.concat(
                            Arrays.stream(State.values())
                                    .map(it -> "debrief.evidence.state."
                                            + it.name().toLowerCase(Locale.ROOT)),
                            Arrays.stream(Remedy.values())
                                    .filter(it -> it != Remedy.NONE)
                                    .map(it -> "debrief.evidence.remedy."
                                            + it.name().toLowerCase(Locale.ROOT))))
                    .allSatisfy(it -> assertThat(words.say(it)).isNotEqualTo(it));
        }
    }

    @Test
    void everyPointOfEveryDemandHasItsWordsInBothLanguages() {
        for (var language : List.of("fr", "en"))
            for (var demand : Demand.values()) {
                var words = Words.in(language);
                var keys = Stream.concat(
                        Stream.of("debrief.evidence.demand." + demand.word(), "debrief.evidence.whom." + demand.word()),
                        demand.points().stream()
                                .flatMap(it -> Stream.of(
                                        "debrief.evidence.short." + low(it),
                                        demand.plan()
                                                ? "debrief.evidence.plan.part." + low(it)
                                                : "debrief.evidence.ask." + demand.word() + "." + low(it))));
                assertThat(keys).allSatisfy(it -> assertThat(words.say(it)).isNotEqualTo(it));
            }
    }

    @Test
    void nothingIsShownThatNobodyRecorded() {
        var evidence = Proofs.of(evening().criteria(1, "1.1", "4.1")).hospital().evidence();
        for (var demand : evidence.demands())
            assertThat(evidence.shown(demand))
                    .filteredOn(it -> it.point() != Point.REPORT && it.point() != Point.TOGETHER)
                    .noneMatch(it -> it.state() == State.SHOWN);
    }

    @Test
    void whoWasThereIsSaidByFunctionAndNeverByName() {
        var evidence = Proofs.of(evening().criteria(1, "1.1"))
                .yes(Box.GENERAL_MANAGEMENT, Box.NOT_ONLY_IT)
                .evidence();
        assertThat(shown(evidence, Demand.HAS_MEDICO_SOCIAL, Point.TOGETHER).words())
                .contains("Direction, IDEC")
                .doesNotContain("Camille");
        assertThat(shown(evidence, Demand.HAS_MEDICO_SOCIAL, Point.MANAGEMENT).state())
                .isEqualTo(State.SHOWN);
        assertThat(evidence.report().names()).isEmpty();
        assertThat(evidence.report().chronicle().attendance())
                .allSatisfy(it -> assertThat(it.names()).isEmpty());
    }

    @Test
    void aManagementThatWasNotTickedCanStillBeTickedAndOneThatWasAwayCanNot() {
        var silent = Proofs.of(evening().criteria(1, "1.1")).evidence();
        assertThat(shown(silent, Demand.HAS_MEDICO_SOCIAL, Point.MANAGEMENT).remedy())
                .isEqualTo(Remedy.PRESENCE);
        var away = Proofs.of(evening().criteria(1, "1.1"))
                .no(Box.GENERAL_MANAGEMENT)
                .evidence();
        assertThat(shown(away, Demand.HAS_MEDICO_SOCIAL, Point.MANAGEMENT).remedy())
                .isEqualTo(Remedy.NEXT_TIME);
    }

    @Test
    void ratingsAreSaidInWordsAndNeverInFigures() {
        var evidence = Proofs.of(evening()
                        .criteria(2, "4.1", "4.2", "4.3")
                        .agreed("4.1", 3)
                        .agreed("4.2", 1)
                        .agreed("4.3", Rating.NOT_PLAYED, ""))
                .yes(Box.CARE_CONTINUITY)
                .evidence();
        var found = shown(evidence, Demand.HAS_MEDICO_SOCIAL, Point.DEGRADED);
        assertThat(found.state()).isEqualTo(State.PART);
        assertThat(found.remedy()).isEqualTo(Remedy.PROGRESS);
        assertThat(found.words())
                .isEqualTo("Critère 4.1\u00A0: fait, partagé.\nCritère 4.2\u00A0: amorcé.")
                .doesNotContain("niveau");
    }

    @Test
    void whatWasPlayedAndNotRatedIsNotWhatWasNeverPlayed() {
        var evidence = Proofs.of(
                        evening().criterion("5.1", "T5", 1, "Informer", "i5").line(What.GIVEN, "5"))
                .evidence();
        assertThat(shown(evidence, Demand.PLAN_BLEU, Point.COMMUNICATION))
                .satisfies(it -> assertThat(it.words()).isEqualTo("Joué, mais pas coté."))
                .satisfies(it -> assertThat(it.remedy()).isEqualTo(Remedy.RATING));
        assertThat(shown(evidence, Demand.PLAN_BLEU, Point.ALERT).words()).isEqualTo("Pas joué cette fois.");
    }

    @Test
    void actionsCountOnceTheyHaveAnOwnerAndADay() {
        var settled = Proofs.of(evening().criteria(1, "1.1"), action(null, "Imprimer la liste", "IDEC", "2027-01-08"))
                .evidence();
        assertThat(shown(settled, Demand.HAS_MEDICO_SOCIAL, Point.ACTIONS))
                .satisfies(it -> assertThat(it.state()).isEqualTo(State.SHOWN))
                .satisfies(it -> assertThat(it.words()).isEqualTo("Imprimer la liste (IDEC, 8 janvier 2027)"));
        var loose = Proofs.of(evening().criteria(1, "1.1"), action(null, "Imprimer", "", null))
                .evidence();
        assertThat(shown(loose, Demand.HAS_MEDICO_SOCIAL, Point.ACTIONS))
                .satisfies(it -> assertThat(it.state()).isEqualTo(State.PART))
                .satisfies(it -> assertThat(it.words()).contains("à préciser"));
    }

    @Test
    void anActionReadsAsThePlanFollowsItTodayAndWhatWasGivenUpIsNoProof() {
        var evidence = Proofs.of(evening().criteria(1, "1.1"), action(null, "Imprimer", "", null))
                .following(
                        action(null, "Imprimer chaque lundi", "IDEC", "2027-01-08"),
                        new Progress.Done(null, Instant.parse("2027-01-07T09:00:00Z"), "Photo datée"))
                .following(
                        action(null, "Racheter un fax", "", null),
                        new Progress.Dropped(null, Instant.parse("2027-01-07T09:00:00Z"), "Inutile"))
                .evidence();
        assertThat(shown(evidence, Demand.HAS_MEDICO_SOCIAL, Point.ACTIONS))
                .satisfies(it -> assertThat(it.state()).isEqualTo(State.SHOWN))
                .satisfies(it -> assertThat(it.words())
                        .isEqualTo("Imprimer chaque lundi (IDEC, 8 janvier 2027)\nÀ ce jour, une est faite."));
    }

    @Test
    void whatTheStructureDeclaredCountsWhileItsAttestationIsValid() {
        var proofs = Proofs.of(evening().criteria(1, "1.1")).hospital().yes(Box.WITH_RECOVERY_PLAN);
        assertThat(shown(proofs.attested(Proofs.valid()).evidence(), Demand.RECOVERY_TEST, Point.RECOVERY)
                        .state())
                .isEqualTo(State.SHOWN);
        assertThat(shown(proofs.attested(new Attested.None()).evidence(), Demand.RECOVERY_TEST, Point.RECOVERY))
                .satisfies(it -> assertThat(it.state()).isEqualTo(State.MISSING))
                .satisfies(it -> assertThat(it.remedy()).isEqualTo(Remedy.DECLARATION));
    }

    @Test
    void aPlanTheTeamWroteIsTheirsToAdd() {
        var evidence = Proofs.of(evening().criteria(1, "1.1")).evidence();
        assertThat(shown(evidence, Demand.HAS_MEDICO_SOCIAL, Point.PLAN).state())
                .isEqualTo(State.YOURS);
    }

    /** A number written into a sentence of ours would stand there without its mark. */
    @Test
    void noSentenceOfThePortalNamesANumber() {
        for (var language : List.of("fr", "en"))
            assertThat(Words.in(language).under("debrief.evidence."))
                    .allSatisfy((key, text) -> assertThat(text.replaceAll("\\{[^}]*}|SHA-256", ""))
                            .as(key)
                            .doesNotContainPattern("\\d"));
    }

    private static Shown shown(Evidence evidence, Demand demand, Point point) {
        return evidence.shown(demand).stream()
                .filter(it -> it.point() == point)
                .findFirst()
                .orElseThrow(() -> new AssertionError(point + " in " + Arrays.toString(Demand.values())));
    }

    private static String low(Point point) {
        return point.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
