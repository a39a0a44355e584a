package fr.souffleur.debrief.plan;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.Action;
import fr.souffleur.debrief.CriterionFinding;
import fr.souffleur.documents.Markdown;
import fr.souffleur.planning.RunSheet.Recommendation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An area for improvement that no action answers yet, and the action it would be.
 *
 * @param recommendation of the kit, whose words it then has
 */
public record Gap(
        CriterionId criterion,
        String title,
        int level,
        int target,
        @Nullable String recommendation,
        Terms terms) {

    /** Until when, where no recommendation says it. */
    private static final int MONTHS = 3;

    /** @param kit says the words of a kit plainly @param played the day from which months are counted */
    static Gap of(
            CriterionFinding finding,
            @Nullable Recommendation recommendation,
            Markdown kit,
            String language,
            @Nullable LocalDate played) {
        var criterion = finding.criterion();
        return new Gap(
                criterion.id(),
                criterion.title(),
                finding.level().orElse(0),
                criterion.target(),
                recommendation == null ? null : recommendation.id(),
                recommendation == null
                        ? own(finding, language).due(due(played, MONTHS))
                        : recommended(recommendation, kit).due(due(played, recommendation.months())));
    }

    Origin origin() {
        return new Origin(criterion, recommendation);
    }

    /** The action that a recommendation is, wherever it is followed. */
    static Terms followed(Recommendation recommendation, Markdown kit, @Nullable LocalDate played) {
        return recommended(recommendation, kit).due(due(played, recommendation.months()));
    }

    private static Terms recommended(Recommendation it, Markdown kit) {
        return Terms.of(cut(kit.plain(it.action())))
                .owner(kit.plain(it.owner()))
                .priority(Priority.HIGH)
                .effort(Effort.ofKit(it.effort()).orElse(null))
                .evidence(cut(kit.plain(it.evidence())));
    }

    /** What is seen at the target level is how one will see it. */
    private static Terms own(CriterionFinding finding, String language) {
        var criterion = finding.criterion();
        var seen = criterion.target() < criterion.anchors().size()
                ? criterion.anchors().get(criterion.target())
                : "";
        return Terms.of(Words.in(language).say("debrief.plan.gap-text", criterion.title()))
                .evidence(cut(seen));
    }

    private static String cut(String words) {
        return words.length() <= Action.LONGEST ? words : words.substring(0, Action.LONGEST - 1) + "…";
    }

    private static @Nullable LocalDate due(@Nullable LocalDate played, int months) {
        return played == null ? null : played.plusMonths(months);
    }
}
