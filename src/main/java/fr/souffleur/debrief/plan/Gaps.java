package fr.souffleur.debrief.plan;

import fr.souffleur.common.Caller;
import fr.souffleur.common.CriterionId;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.debrief.CriterionFinding;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.Proposal;
import fr.souffleur.debrief.Proposal.Rank;
import fr.souffleur.debrief.Report;
import fr.souffleur.documents.Markdown;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From an area for improvement to an action, in one press. */
@Service
@Transactional
public class Gaps {

    private final Debriefs debriefs;
    private final Plans plans;
    private final PlanRows rows;
    private final Allowed allowed;

    Gaps(Debriefs debriefs, Plans plans, PlanRows rows, Allowed allowed) {
        this.debriefs = debriefs;
        this.plans = plans;
        this.rows = rows;
        this.allowed = allowed;
    }

    /** Those without an action, the furthest below its target first. */
    @Transactional(readOnly = true)
    public List<Gap> of(Caller caller, ExerciseId exercise) {
        allowed.mustChange(caller, exercise);
        var report = debriefs.report(caller, exercise);
        var actions = rows.of(exercise);
        return report.findings().improvements().stream()
                .filter(it -> actions.stream().noneMatch(action -> answers(action, it)))
                .map(it -> gap(report, it))
                .toList();
    }

    /**
     * The same gap again is the action that came of it.
     *
     * @throws Refused {@code unknown} when there is no such gap
     */
    public ActionId take(Caller caller, ExerciseId exercise, CriterionId criterion) {
        var gaps = of(caller, exercise);
        var taken = rows.of(exercise).stream()
                .filter(it -> criterion.equals(it.what().criterion()))
                .findFirst();
        if (taken.isPresent()) return taken.get().id();
        var gap = gaps.stream()
                .filter(it -> it.criterion().equals(criterion))
                .findFirst()
                .orElseThrow(() -> new Refused("unknown"));
        return plans.added(caller, exercise, gap.terms(), gap.origin());
    }

    /**
     * A recommendation that was kept becomes an action; the same again is the action that came of it.
     *
     * @throws Refused {@code unknown} when the exercise has no such recommendation
     */
    public ActionId follow(Caller caller, ExerciseId exercise, String recommendation) {
        allowed.mustChange(caller, exercise);
        var taken = rows.of(exercise).stream()
                .filter(it -> recommendation.equals(it.what().recommendation()))
                .findFirst();
        if (taken.isPresent()) return taken.get().id();
        var report = debriefs.report(caller, exercise);
        var sheet = report.chronicle().sheet();
        var followed = sheet.recommendations().stream()
                .filter(it -> it.id().equals(recommendation))
                .findFirst()
                .orElseThrow(() -> new Refused("unknown"));
        var terms = Gap.followed(followed, Markdown.with(sheet.language(), sheet.answers()), playedOn(report));
        return plans.added(caller, exercise, terms, new Origin(followed.criterion(), followed.id()));
    }

    private static @Nullable LocalDate playedOn(Report report) {
        var played = report.chronicle().playedAt();
        return played == null
                ? null
                : LocalDate.ofInstant(
                        played, ZoneId.of(report.chronicle().sheet().zone()));
    }

    private static boolean answers(PlanAction action, CriterionFinding finding) {
        return finding.criterion().id().equals(action.what().criterion());
    }

    /** In the words of the first recommendation that its rating calls for, if there is one. */
    private static Gap gap(Report report, CriterionFinding finding) {
        var sheet = report.chronicle().sheet();
        var recommendation = Proposal.of(sheet.recommendations(), report.findings()).stream()
                .filter(it -> it.rank() == Rank.FIRST)
                .map(Proposal::recommendation)
                .filter(it -> finding.criterion().id().equals(it.criterion()))
                .findFirst()
                .orElse(null);
        return Gap.of(
                finding,
                recommendation,
                Markdown.with(sheet.language(), sheet.answers()),
                sheet.language(),
                playedOn(report));
    }
}
