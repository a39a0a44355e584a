package fr.souffleur.kits.compare;

import static fr.souffleur.kits.compare.Values.lines;
import static fr.souffleur.kits.compare.Values.row;
import static fr.souffleur.kits.compare.Values.said;
import static fr.souffleur.kits.compare.Values.text;
import static fr.souffleur.kits.compare.Weight.SUBSTANCE;
import static fr.souffleur.kits.compare.Weight.TEXT;
import static fr.souffleur.kits.compare.Weight.WORDING;

import fr.souffleur.common.CriterionId;
import fr.souffleur.kits.Kit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What those work with who conduct, observe and debrief. */
final class ConductedParts {

    private ConductedParts() {}

    static List<Things<?>> all() {
        return List.of(criteria(), cuts(), speeches(), observations(), steps(), debrief(), recommendations());
    }

    private static Things<?> criteria() {
        return Things.of(
                        Part.CRITERIA,
                        it -> it.kit().rated().stream()
                                .sorted(Comparator.comparing(CriterionId::value))
                                .toList(),
                        CriterionId::value)
                .weighing(Bump.MAJOR);
    }

    private static Things<?> cuts() {
        return Things.of(Part.CUTS, it -> it.kit().cutPlan(), Kit.Cut::situation)
                .saying((_, it) -> it.how())
                .field("situation", WORDING, it -> text(it.situation()))
                .field("skip", SUBSTANCE, it -> row(it.skip()))
                .field("how", TEXT, it -> text(it.how()))
                .field("wins", SUBSTANCE, it -> said("kits.minutes", it.wins()));
    }

    private static Things<?> speeches() {
        return Things.of(Part.SPEECHES, it -> speeches(it.kit().speeches()), Map.Entry::getKey)
                .field("text", TEXT, it -> text(it.getValue()));
    }

    private static List<Map.Entry<String, String>> speeches(Kit.Speeches speeches) {
        return List.of(
                Map.entry("welcome", speeches.welcome()),
                Map.entry("real", speeches.real()),
                Map.entry("closing", speeches.closing()));
    }

    private static Things<?> observations() {
        return Things.of(
                        Part.OBSERVATIONS,
                        it -> it.kit().grid(),
                        (Kit.Observation it) -> it.criterion().value())
                .titled(Kit.Observation::question)
                .field("question", TEXT, it -> text(it.question()))
                .field("signs", TEXT, it -> lines(it.signs()))
                .field("look-at", SUBSTANCE, it -> row(it.look()))
                .field("injects", SUBSTANCE, it -> row(it.injects()));
    }

    private static Things<?> steps() {
        return Things.of(Part.DEBRIEF, it -> it.kit().debrief().steps(), it -> String.valueOf(it.minute()))
                .saying((_, it) -> it.say())
                .at(it -> said("kits.compare.minute", it.minute()))
                .field("say", TEXT, it -> text(it.say()))
                .field("make", TEXT, it -> text(it.make()));
    }

    private static Things<?> debrief() {
        return Things.of(Part.DEBRIEF, it -> List.of(it.kit().debrief()), _ -> "")
                .field("ifs", TEXT, it -> text(it.ifs()))
                .field("questionnaire", TEXT, it -> lines(it.questionnaire()));
    }

    private static Things<?> recommendations() {
        return Things.of(Part.RECOMMENDATIONS, it -> it.kit().recommendations(), Kit.Recommendation::id)
                .saying((_, it) -> it.action())
                .field("id", SUBSTANCE, it -> text(it.id()))
                .field("criterion", SUBSTANCE, it -> text(it.criterion()))
                .field("at-most", SUBSTANCE, it -> text(it.atMost()))
                .field("fact", TEXT, it -> text(it.fact()))
                .field("action", TEXT, it -> text(it.action()))
                .field("owner", WORDING, it -> text(it.owner()))
                .field("effort", SUBSTANCE, it -> text(it.effort()))
                .field("months", SUBSTANCE, it -> text(it.months()))
                .field("evidence", TEXT, it -> text(it.evidence()));
    }
}
