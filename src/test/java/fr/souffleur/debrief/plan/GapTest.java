package fr.souffleur.debrief.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.CriterionId;
import fr.souffleur.debrief.CriterionFinding;
import fr.souffleur.documents.Markdown;
import fr.souffleur.live.Chronicle.Given;
import fr.souffleur.live.Rating;
import fr.souffleur.planning.RunSheet.Criterion;
import fr.souffleur.planning.RunSheet.Recommendation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GapTest {

    private static final Markdown KIT = Markdown.with("fr", Map.of("prestataire", "Numérix"));
    private static final LocalDate PLAYED = LocalDate.of(2026, 11, 30);

    @Test
    void withoutARecommendationItHasTheWordsOfItsCriterion() {
        var gap = Gap.of(finding(), null, KIT, "fr", PLAYED);
        assertThat(gap.level()).isEqualTo(1);
        assertThat(gap.target()).isEqualTo(2);
        assertThat(gap.terms().text()).isEqualTo("Progresser sur\u00A0: Prévenir la direction");
        assertThat(gap.terms().evidence()).isEqualTo("La direction est prévenue");
        assertThat(gap.terms().due()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(gap.terms().priority()).isEqualTo(Priority.MEDIUM);
    }

    @Test
    void aRecommendationSaysWhatWhoUntilWhenAndHowOneSeesIt() {
        var gap = Gap.of(
                finding(),
                new Recommendation(
                        "T/R1",
                        finding().criterion().id(),
                        1,
                        null,
                        "Appeler **{{prestataire}}**",
                        "IDEC",
                        "M",
                        6,
                        "Vu"),
                KIT,
                "fr",
                PLAYED);
        assertThat(gap.terms())
                .isEqualTo(new Terms(
                        "Appeler Numérix",
                        "IDEC",
                        null,
                        LocalDate.of(2027, 5, 30),
                        Priority.HIGH,
                        Effort.WEEKS,
                        "Vu",
                        null));
    }

    @Test
    void ofWhatWasPlayedOnAnUnknownDayNoDayIsMadeUp() {
        assertThat(Gap.of(finding(), null, KIT, "fr", null).terms().due()).isNull();
    }

    private static CriterionFinding finding() {
        var criterion = new Criterion(
                new CriterionId("1.4"),
                "Prévenir la direction",
                "1",
                "Alerter",
                true,
                "",
                List.of("rien", "trop tard", "La direction est prévenue", "tous"),
                2,
                List.of(),
                "",
                List.of(),
                List.of(),
                null,
                "",
                "");
        return new CriterionFinding(
                criterion, true, List.of(), new Given(null, Rating.LEVEL_1, "", Instant.EPOCH), "", null, false);
    }
}
