package fr.souffleur.debrief.attestation;

import fr.souffleur.debrief.Report;
import fr.souffleur.debrief.attestation.Box.Answer;
import fr.souffleur.debrief.attestation.Box.Ticked;
import fr.souffleur.live.Chronicle;
import fr.souffleur.live.Chronicle.Presence;
import fr.souffleur.live.Ending;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How each box stands for one exercise: a table of rules, none of them a verdict. */
final class Eligibility {

    /** The theme of the grid that is about care going on without its tools. */
    private static final String CONTINUITY = "T4";

    private final Report report;
    private final Chronicle chronicle;

    private Eligibility(Report report) {
        this.report = report;
        this.chronicle = report.chronicle();
    }

    /** @param cyber whether the kit on the shelf says that its story begins with a cyber threat */
    static List<Ticked> of(Report report, boolean cyber, Declared declared) {
        var rules = new Eligibility(report);
        return List.of(
                Box.CARE_CONTINUITY.answered(rules.continuity()),
                Box.CYBER_TRIGGER.answered(cyber ? Answer.YES : Answer.NOT_RECORDED),
                Box.GENERAL_MANAGEMENT.answered(rules.tookPart(EnumSet.of(Function.GENERAL_MANAGEMENT))),
                Box.CARE_MANAGERS.answered(rules.tookPart(EnumSet.of(Function.CARE_OR_BUSINESS))),
                Box.NOT_ONLY_IT.answered(
                        rules.tookPart(EnumSet.complementOf(EnumSet.of(Function.IT, Function.UNKNOWN)))),
                Box.PLAYED_THROUGH.answered(Answer.of(rules.chronicle.ending() == Ending.FINISHED)),
                Box.HOT_DEBRIEF.answered(rules.debriefed()),
                Box.NOT_TECHNICAL.answered(declared.notTechnical() ? Answer.YES : Answer.NOT_RECORDED),
                Box.WITH_RECOVERY_PLAN.answered(declared.withRecoveryPlan() ? Answer.YES : Answer.NOT_RECORDED));
    }

    /** Played as soon as a stimulus that is about it was given; a kit without any was about something else. */
    private Answer continuity() {
        var theme = report.findings().criteria().stream()
                .filter(it -> it.criterion().theme().equals(CONTINUITY))
                .filter(it -> !it.criterion().injects().isEmpty())
                .toList();
        if (theme.isEmpty()) return Answer.NO;
        return theme.stream().anyMatch(it -> it.called()) ? Answer.YES : Answer.NOT_RECORDED;
    }

    /**
     * A role that somebody else held besides their own proves nobody's presence. When nobody was ticked at all, presence
     * was not recorded; neither is the absence of a function that the sheet does not have.
     */
    private Answer tookPart(Set<Function> functions) {
        var own = chronicle.attendance().stream()
                .filter(it -> it.heldBy().equals(it.role()))
                .toList();
        if (own.stream().noneMatch(Presence::present)) return Answer.NOT_RECORDED;
        var theirs = own.stream()
                .filter(it -> functions.contains(Function.of(it.role())))
                .toList();
        if (theirs.isEmpty()) return Answer.NOT_RECORDED;
        return Answer.of(theirs.stream().anyMatch(Presence::present));
    }

    /** What was written down in it is the trace it left. */
    private Answer debriefed() {
        var led = chronicle.step() > 0
                || chronicle.ratings().stream().anyMatch(it -> it.agreed() != null)
                || !report.notebook().notes().isEmpty()
                || !report.notebook().actions().isEmpty();
        return led ? Answer.YES : Answer.NOT_RECORDED;
    }
}
