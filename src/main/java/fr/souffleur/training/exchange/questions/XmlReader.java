package fr.souffleur.training.exchange.questions;

import fr.souffleur.common.Words;
import fr.souffleur.training.course.Question;
import fr.souffleur.training.exchange.questions.ForeignText.Format;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moodle XML read, question by question. */
final class XmlReader {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Findings findings = new Findings();
    private final Takeover takeover = new Takeover(findings);
    private final Words words;
    private String pool = "";

    XmlReader(Words words) {
        this.words = words;
    }

    Reading read(String file) {
        var tree = Letters.of(file, findings).flatMap(it -> XmlTree.of(it, findings));
        if (tree.isEmpty()) return findings.of(List.of());
        if (!tree.get().name().equals("quiz")) {
            findings.fault(tree.get().line(), "no-quiz", "<" + tree.get().name() + ">");
            return findings.of(List.of());
        }
        for (var question : tree.get().all("question")) {
            if (findings.full()) break;
            question(question);
        }
        return takeover.done();
    }

    private void question(XmlTree question) {
        var type = question.attribute("type");
        if (type.equals("category")) {
            pool = GiftReader.lastOf(question.said("category"));
            return;
        }
        if (question.contains("file")) {
            findings.fault(question.line(), "picture");
            return;
        }
        switch (type) {
            case "multichoice" -> picked(question);
            case "truefalse" -> trueOrFalse(question);
            case "matching" -> match(question);
            case "numerical" -> amount(question);
            case "shortanswer" -> findings.fault(question.line(), "short-answer");
            case "essay" -> findings.fault(question.line(), "essay");
            case "description" -> findings.fault(question.line(), "description");
            default -> findings.fault(question.line(), "kind", type);
        }
    }

    private void picked(XmlTree question) {
        var single = question.said("single");
        var given = new ArrayList<Weighted>();
        for (var it : question.all("answer"))
            given.add(new Weighted(it.line(), text(it), weight(it), text(it, "feedback")));
        takeover.picked(head(question, null), given, single.equals("false") || single.equals("0"));
    }

    private void trueOrFalse(XmlTree question) {
        var given = new ArrayList<Weighted>();
        for (var it : question.all("answer")) {
            var said = it.said().equalsIgnoreCase("true") ? "training.questions.true" : "training.questions.false";
            given.add(new Weighted(it.line(), words.say(said), weight(it), text(it, "feedback")));
        }
        takeover.picked(head(question, null), given, false);
    }

    private void match(XmlTree question) {
        var pairs = new ArrayList<Question.Pair>();
        var extra = new ArrayList<String>();
        for (var it : question.all("subquestion")) {
            var left = text(it);
            var right = it.first("answer").map(XmlTree::said).orElse("");
            var plain = Letters.of(
                    it.attribute("format").equals("markdown") ? right : HtmlText.escaped(right), it.line(), findings);
            if (left.isEmpty()) extra.add(plain);
            else pairs.add(new Question.Pair(left, plain));
        }
        takeover.match(head(question, null), pairs, extra, text(question, "incorrectfeedback"));
    }

    private void amount(XmlTree question) {
        var given = new ArrayList<Counted>();
        for (var it : question.all("answer")) {
            var tolerance = it.said("tolerance");
            given.add(new Counted(
                    it.line(), it.said(), tolerance.isEmpty() ? null : tolerance, weight(it), text(it, "feedback")));
        }
        var units = question.first("units").map(it -> it.all("unit")).orElse(List.of());
        if (units.size() > 1) findings.remark(question.line(), "units-left");
        var unit = units.isEmpty() ? "" : Letters.of(units.getFirst().said("unit_name"), question.line(), findings);
        takeover.amount(head(question, unit), given, unit.isEmpty() ? null : unit);
    }

    /** @param unit that our own files say behind the question, too */
    private Takeover.Head head(XmlTree question, @Nullable String unit) {
        var asked = text(question, "questiontext");
        if (unit != null && !unit.isEmpty() && asked.endsWith(GiftWriter.unit(unit)))
            asked = asked.substring(0, asked.length() - GiftWriter.unit(unit).length());
        var id = question.said("idnumber");
        return new Takeover.Head(
                question.line(),
                id.isEmpty() ? question.said("name") : id,
                pool,
                asked,
                text(question, "generalfeedback"));
    }

    private BigDecimal weight(XmlTree answer) {
        return Weights.read(answer.attribute("fraction")).orElseGet(() -> {
            findings.fault(answer.line(), "weight", answer.attribute("fraction"));
            return ALL;
        });
    }

    private String text(XmlTree parent, String name) {
        return parent.first(name).map(this::text).orElse("");
    }

    private String text(XmlTree element) {
        var format = Format.named(element.attribute("format")).orElse(Format.HTML);
        return ForeignText.markdown(element.said(), format, element.line(), findings);
    }
}
