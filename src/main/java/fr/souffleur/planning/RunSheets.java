package fr.souffleur.planning;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.RoleId;
import fr.souffleur.kits.Criterion;
import fr.souffleur.kits.Kit;
import fr.souffleur.planning.OpenActions.OpenAction;
import fr.souffleur.structures.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the run sheet out of the frozen kit and what the structure said. Pure: the same input gives the same sheet. */
final class RunSheets {

    private final Exercise exercise;
    private final Structure structure;
    private final KitCopy copy;
    private final Map<RoleId, RoleId> holders;
    private final List<OpenAction> earlier;

    private RunSheets(
            Exercise exercise,
            Structure structure,
            KitCopy copy,
            Map<RoleId, RoleId> holders,
            List<OpenAction> earlier) {
        this.exercise = exercise;
        this.structure = structure;
        this.copy = copy;
        this.holders = holders;
        this.earlier = earlier;
    }

    /**
     * @param answers what stands in the texts, presets included
     * @param holders who holds each role; a role that is missing here is held by its own player
     * @param earlier what other exercises of the structure decided
     */
    static RunSheet of(
            Exercise exercise,
            Structure structure,
            KitCopy copy,
            Map<String, String> answers,
            Map<RoleId, RoleId> holders,
            Set<InjectId> automatic,
            List<OpenAction> earlier) {
        return new RunSheets(exercise, structure, copy, holders, earlier).sheet(answers, automatic);
    }

    private RunSheet sheet(Map<String, String> answers, Set<InjectId> automatic) {
        var kit = copy.kit();
        var lines = lines(kit, automatic);
        return new RunSheet(
                RunSheet.LAYOUT,
                exercise.id(),
                structure.name(),
                structure.kind(),
                structure.zone().getId(),
                exercise.startsAt(),
                kit.id(),
                kit.version(),
                copy.gridVersion(),
                kit.language(),
                kit.title(),
                kit.level(),
                kit.minutes().welcome(),
                kit.minutes().play(),
                kit.minutes().debrief(),
                kit.start().day(),
                kit.start().hour(),
                answers,
                kit.roles().stream().map(this::role).toList(),
                lines,
                kit.documents().stream().map(this::document).toList(),
                kit.cutPlan().stream()
                        .map(it -> new RunSheet.Cut(it.situation(), it.skip(), it.how(), it.wins()))
                        .toList(),
                kit.speeches().welcome(),
                kit.speeches().real(),
                kit.speeches().closing(),
                copy.criteria().stream().map(this::criterion).toList(),
                kit.reflexCards().stream()
                        .map(it -> new RunSheet.ReflexCard(it.id(), it.title(), copy.text(it.text())))
                        .toList(),
                copy.longText("rules"),
                kit.debrief().steps().stream()
                        .map(it -> new RunSheet.DebriefStep(it.minute(), it.say(), it.make()))
                        .toList(),
                kit.debrief().questionnaire(),
                recommendations(kit),
                WhatIfs.choices(kit),
                WhatIfs.reactions(kit),
                WhatIfs.palette(kit),
                kit.pointHeadings(),
                Checks.of(earlier, lines));
    }

    private RunSheet.Role role(Kit.Role role) {
        return new RunSheet.Role(
                role.id(), role.name(), role.mission(), role.reflexes(), holders.getOrDefault(role.id(), role.id()));
    }

    private List<RunSheet.Line> lines(Kit kit, Set<InjectId> automatic) {
        var lines = new ArrayList<RunSheet.Line>();
        var day = kit.start().day();
        for (var inject : kit.injects()) {
            if (inject.day() != null) day = inject.day();
            lines.add(line(inject, day, automatic.contains(inject.id())));
        }
        return lines;
    }

    private RunSheet.Line line(Kit.Inject inject, String day, boolean automatic) {
        var relance = inject.relance();
        return new RunSheet.Line(
                inject.id(),
                RunSheet.Kind.valueOf(inject.kind().name()),
                inject.minute(),
                day,
                inject.hour(),
                inject.phase(),
                inject.title(),
                RunSheet.Channel.valueOf(inject.channel().name()),
                inject.from(),
                receivers(inject),
                inject.toWords(),
                inject.essential(),
                automatic,
                inject.condition(),
                inject.rated(),
                inject.words(),
                inject.documents(),
                inject.expected(),
                relance == null
                        ? null
                        : new RunSheet.Relance(
                                relance.after(), relance.words(), relance.when(), relance.documents(), relance.to()),
                inject.note(),
                WhatIfs.hints(inject));
    }

    /** When nobody plays the first role alone, the kit may name somebody else than its keeper. */
    private List<RoleId> receivers(Kit.Inject inject) {
        if (inject.to().isEmpty() || inject.elseTo().isEmpty()) return inject.to();
        var first = inject.to().getFirst();
        return holders.getOrDefault(first, first).equals(first) ? inject.to() : inject.elseTo();
    }

    private RunSheet.Document document(Kit.Document document) {
        var picture = document.picture();
        var copied = picture == null ? null : copy.pictures().get(picture.file());
        var recording = document.recording();
        var heard = recording == null ? null : copy.pictures().get(recording.file());
        return new RunSheet.Document(
                document.id(),
                document.title(),
                document.look().name(),
                document.handling(),
                document.shared(),
                copy.text(document.text()),
                picture == null || copied == null
                        ? null
                        : new RunSheet.Picture(copied.digest(), copied.mediaType(), picture.alt()),
                heard == null ? null : new RunSheet.Recording(heard.digest(), heard.mediaType()));
    }

    private RunSheet.Criterion criterion(Criterion criterion) {
        var seen = seen(criterion.id());
        return new RunSheet.Criterion(
                criterion.id(),
                criterion.title(),
                criterion.theme(),
                copy.themeTitle(criterion.theme()),
                criterion.core(),
                criterion.question(),
                criterion.anchors(),
                criterion.targets().getOrDefault(copy.kit().level(), copy.kit().level()),
                seen == null ? List.of() : seen.signs(),
                seen == null ? criterion.minuteQuestion() : seen.question(),
                seen == null ? List.of() : seen.look(),
                seen == null ? List.of() : seen.injects(),
                criterion.precision(),
                criterion.notPlayed(),
                criterion.notApplicable());
    }

    private Kit.@Nullable Observation seen(CriterionId criterion) {
        return copy.kit().grid().stream()
                .filter(it -> it.criterion().equals(criterion))
                .findFirst()
                .orElse(null);
    }

    /** The kit's own first: they were written for this story. */
    private List<RunSheet.Recommendation> recommendations(Kit kit) {
        var all = new ArrayList<RunSheet.Recommendation>();
        kit.recommendations()
                .forEach(it -> all.add(new RunSheet.Recommendation(
                        kit.code() + "/" + it.id(),
                        it.criterion(),
                        it.atMost(),
                        it.fact(),
                        it.action(),
                        it.owner(),
                        it.effort(),
                        it.months(),
                        it.evidence())));
        var hospital = structure.kind().equals("hospital");
        copy.recommendations()
                .forEach(it -> all.add(new RunSheet.Recommendation(
                        it.id(),
                        it.criterion(),
                        it.atMost(),
                        it.fact(),
                        it.action(),
                        hospital ? it.ownerHospital() : it.ownerSmallStructure(),
                        it.effort(),
                        it.months(),
                        it.evidence())));
        return all;
    }
}
