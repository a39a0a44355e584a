package fr.souffleur.debrief.evidence;

import static java.util.stream.Collectors.toMap;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.debrief.Action;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.debrief.Chronicles;
import fr.souffleur.debrief.Notebook;
import fr.souffleur.debrief.Report;
import fr.souffleur.debrief.Stamp;
import fr.souffleur.debrief.attestation.Box;
import fr.souffleur.debrief.attestation.Box.Answer;
import fr.souffleur.debrief.plan.PlanAction;
import fr.souffleur.debrief.plan.Priority;
import fr.souffleur.debrief.plan.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds what can be shown of an evening, one sentence at a time. */
final class Proofs {

    private final Report report;
    private final Map<Box, Answer> boxes =
            new HashMap<>(Arrays.stream(Box.values()).collect(toMap(it -> it, _ -> Answer.NOT_RECORDED)));
    private String kind = "ehpad";
    private boolean obliged;
    private List<PlanAction> followed = List.of();
    private Attested attested = new Attested.None();
    private References references = References.in(Path.of("kits"));

    private Proofs(Report report) {
        this.report = report;
    }

    static Proofs of(Chronicles evening, Action... actions) {
        var drafted = evening.report();
        return new Proofs(new Report(
                drafted.chronicle(),
                drafted.findings(),
                new Notebook(List.of(), List.of(actions), null, Map.of()),
                drafted.context(),
                drafted.attribution(),
                drafted.asked(),
                drafted.before(),
                new Stamp(
                        1,
                        Instant.parse("2026-12-08T15:00:00Z"),
                        "Claire Morel",
                        new Stamp.Signature(Instant.parse("2026-12-09T08:00:00Z"), "Hélène Roux", "directrice")),
                Map.of(PersonId.fresh(), "Nadia Corrige")));
    }

    static Action action(@Nullable String criterion, String text, String owner, @Nullable String due) {
        return new Action(
                ActionId.fresh(),
                criterion == null ? null : new CriterionId(criterion),
                null,
                text,
                owner,
                due == null ? null : LocalDate.parse(due),
                "",
                0);
    }

    Proofs hospital() {
        kind = "hospital";
        obliged = true;
        return this;
    }

    Proofs yes(Box... ticked) {
        for (var box : ticked) boxes.put(box, Answer.YES);
        return this;
    }

    Proofs no(Box box) {
        boxes.put(box, Answer.NO);
        return this;
    }

    /** As the plan follows it today. */
    Proofs following(Action what, Progress progress) {
        followed = new ArrayList<>(followed);
        followed.add(new PlanAction(
                report.chronicle().exercise(),
                StructureId.fresh(),
                what,
                Priority.values()[0],
                null,
                PersonId.fresh(),
                progress,
                null,
                0,
                Instant.parse("2026-12-08T15:00:00Z")));
        return this;
    }

    Proofs attested(Attested how) {
        attested = how;
        return this;
    }

    Proofs resting(References on) {
        references = on;
        return this;
    }

    Evidence evidence() {
        return new Evidence(report, boxes, attested, followed, Demand.of(kind, obliged), references);
    }

    static Attested valid() {
        return new Attested.Valid(Instant.parse("2026-12-08T16:00:00Z"), "https://p.example/v/ABCD", false);
    }
}
