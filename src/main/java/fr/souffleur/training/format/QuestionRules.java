package fr.souffleur.training.format;

import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.Spot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Every question can be answered rightly, and says something to every answer. */
final class QuestionRules {

    private static final Set<String> ALL = Set.of("id", "pool", "kind", "text", "explanation");
    private static final Map<String, Set<String>> OWN = Map.of(
            "choice", Set.of("answers"),
            "choices", Set.of("answers"),
            "match", Set.of("pairs", "extra", "feedback"),
            "number", Set.of("value", "tolerance", "unit", "near", "feedback"));

    private QuestionRules() {}

    static void check(Spot question, Faults faults) {
        var kind = question.at("kind").text();
        var own = OWN.get(kind);
        if (own == null) return;
        for (var key : question.value().propertyNames())
            if (!ALL.contains(key) && !own.contains(key))
                faults.add(question.at(key).fault("course.not-of-kind", key, kind));
        switch (kind) {
            case "choice", "choices" -> picked(question, kind.equals("choice"), faults);
            case "match" -> matched(question, faults);
            default -> amount(question, faults);
        }
    }

    private static void picked(Spot question, boolean one, Faults faults) {
        var answers = question.at("answers");
        if (!answers.present()) {
            faults.add(question.fault("schema.missing-key", "answers"));
            return;
        }
        var right =
                answers.items().stream().filter(it -> it.at("right").isTrue()).count();
        if (right == 0) faults.add(answers.fault("course.no-right-answer"));
        else if (one && right > 1) faults.add(answers.fault("course.several-right", right));
        else if (right == answers.items().size()) faults.add(answers.fault("course.no-wrong-answer"));
        distinct(answers.items().stream().map(it -> it.at("text")).toList(), faults);
    }

    private static void matched(Spot question, Faults faults) {
        for (var key : List.of("pairs", "feedback"))
            if (!question.at(key).present()) faults.add(question.fault("schema.missing-key", key));
        var pairs = question.items("pairs");
        distinct(pairs.stream().map(it -> it.at("left")).toList(), faults);
        var right = new ArrayList<>(pairs.stream().map(it -> it.at("right")).toList());
        right.addAll(question.items("extra"));
        distinct(right, faults);
    }

    private static void amount(Spot question, Faults faults) {
        for (var key : List.of("value", "feedback"))
            if (!question.at(key).present()) faults.add(question.fault("schema.missing-key", key));
        var value = question.at("value").value();
        var tolerance = question.at("tolerance").value();
        for (var near : question.items("near")) {
            var number = near.at("value");
            if (!value.isNumber() || !number.value().isNumber()) continue;
            var off =
                    number.value().decimalValue().subtract(value.decimalValue()).abs();
            var allowed = tolerance.isNumber() ? tolerance.decimalValue() : BigDecimal.ZERO;
            if (off.compareTo(allowed) <= 0) faults.add(number.fault("course.near-is-right"));
        }
    }

    /** Two answers that read the same cannot be told apart. */
    private static void distinct(List<Spot> texts, Faults faults) {
        var seen = new HashSet<String>();
        for (var text : texts) {
            var said = text.text().strip().toLowerCase(Locale.ROOT);
            if (!said.isEmpty() && !seen.add(said)) faults.add(text.fault("course.answer-twice"));
        }
    }
}
