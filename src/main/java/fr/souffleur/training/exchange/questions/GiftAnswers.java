package fr.souffleur.training.exchange.questions;

import fr.souffleur.common.Words;
import fr.souffleur.training.course.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stands between the braces of one question. */
final class GiftAnswers {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Pattern WEIGHT = Pattern.compile("^%([^%\\n]*)%");
    private static final String ARROW = "->";

    private final GiftBlock block;
    private final GiftText say;
    private final Takeover takeover;
    private final Findings findings;
    private final Words words;

    GiftAnswers(GiftBlock block, GiftText say, Takeover takeover, Findings findings, Words words) {
        this.block = block;
        this.say = say;
        this.takeover = takeover;
        this.findings = findings;
        this.words = words;
    }

    /** @param at where the answers begin in the block */
    void read(Takeover.Head asked, String inside, int at) {
        var general = inside.indexOf("####");
        var explanation = general < 0 ? "" : say.text(inside.substring(general + 4), at + general + 4);
        var head = new Takeover.Head(asked.line(), asked.id(), asked.pool(), asked.text(), explanation);
        var answers = general < 0 ? inside : inside.substring(0, general);
        var plain = answers.strip();
        if (plain.isEmpty()) findings.fault(head.line(), "essay");
        else if (plain.startsWith("#")) amount(head, answers, at);
        else if (plain.indexOf('~') >= 0) picked(head, answers, at);
        else if (plain.contains(ARROW)) match(head, answers, at);
        else if (!trueOrFalse(head, answers, at))
            findings.fault(head.line(), plain.startsWith("=") ? "short-answer" : "answers-unmarked");
    }

    /** @param at where it begins in the block, behind its mark */
    private record Piece(char mark, String text, int at) {}

    private List<Piece> pieces(String answers, int at, String marks) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        var mark = ' ';
        for (int i = 0; i <= answers.length(); i++) {
            if (i < answers.length() && marks.indexOf(answers.charAt(i)) < 0) continue;
            var text = answers.substring(from, i);
            if (mark != ' ') pieces.add(new Piece(mark, text, at + from));
            else if (!text.isBlank()) findings.fault(say.line(text, at), "answers-unmarked");
            if (i < answers.length()) mark = answers.charAt(i);
            from = i + 1;
        }
        return pieces;
    }

    private void picked(Takeover.Head head, String answers, int at) {
        var given = new ArrayList<Weighted>();
        var several = true;
        for (var it : pieces(answers, at, "=~")) {
            if (it.mark() == '=') several = false;
            var weight = weight(it, it.mark() == '=' ? ALL : BigDecimal.ZERO);
            var said = said(unweighted(it));
            var text = say.text(said.text(), it.at());
            given.add(new Weighted(say.line(it.text(), it.at()), text, weight, said.feedback()));
        }
        if (several && given.stream().allMatch(it -> it.weight().signum() == 0)) several = false;
        takeover.picked(head, given, several);
    }

    private void match(Takeover.Head head, String answers, int at) {
        var pairs = new ArrayList<Question.Pair>();
        var extra = new ArrayList<String>();
        for (var it : pieces(answers, at, "=")) {
            int line = say.line(it.text(), it.at());
            var said = said(it);
            if (!said.feedback().isEmpty()) findings.remark(line, "feedback-left", said.feedback());
            int arrow = said.text().indexOf(ARROW);
            if (arrow < 0) {
                findings.fault(line, "no-arrow");
                continue;
            }
            var left = say.text(said.text().substring(0, arrow), it.at()).replace("-\\>", ARROW);
            var right = say.text(said.text().substring(arrow + 2), it.at());
            if (left.isEmpty()) extra.add(right);
            else pairs.add(new Question.Pair(left, right));
        }
        takeover.match(head, pairs, extra, block.notes().getOrDefault(GiftWriter.FEEDBACK, ""));
    }

    private void amount(Takeover.Head head, String answers, int at) {
        int from = answers.indexOf('#') + 1;
        var marked = answers.substring(from).stripLeading().startsWith("=");
        var given = new ArrayList<Counted>();
        for (var it : pieces(
                marked ? answers.substring(from) : "=" + answers.substring(from), at + from - (marked ? 0 : 1), "=~")) {
            int line = say.line(it.text(), it.at());
            var weight = weight(it, it.mark() == '=' ? ALL : BigDecimal.ZERO);
            var said = said(unweighted(it));
            var number = GiftEscapes.back(said.text()).strip();
            var ends = number.split("\\.\\.", -1);
            var parts = number.split(":", -1);
            if (it.mark() == '~' && (number.isEmpty() || number.equals("*")))
                given.add(new Counted(line, "*", null, BigDecimal.ZERO, said.feedback()));
            else if (ends.length == 2)
                given.add(Counted.between(line, ends[0], ends[1], weight, said.feedback(), findings));
            else given.add(new Counted(line, parts[0], parts.length > 1 ? parts[1] : null, weight, said.feedback()));
        }
        takeover.amount(head, given, block.notes().get(GiftWriter.UNIT));
    }

    /** {@code T#said to who is wrong#said to who is right}. */
    private boolean trueOrFalse(Takeover.Head head, String answers, int at) {
        var parts = answers.split("#", -1);
        var word = parts[0].strip().toUpperCase(Locale.ROOT);
        var yes = word.equals("T") || word.equals("TRUE");
        if (!yes && !word.equals("F") && !word.equals("FALSE")) return false;
        var wrong = parts.length > 1 ? say.text(parts[1], at) : "";
        var right = parts.length > 2 ? say.text(parts[2], at) : "";
        int line = say.line(answers, at);
        takeover.picked(
                head,
                List.of(
                        new Weighted(
                                line,
                                words.say("training.questions.true"),
                                yes ? ALL : BigDecimal.ZERO,
                                yes ? right : wrong),
                        new Weighted(
                                line,
                                words.say("training.questions.false"),
                                yes ? BigDecimal.ZERO : ALL,
                                yes ? wrong : right)),
                false);
        return true;
    }

    private BigDecimal weight(Piece piece, BigDecimal unless) {
        var given = WEIGHT.matcher(piece.text().stripLeading());
        if (!given.find()) return unless;
        return Weights.read(given.group(1)).orElseGet(() -> {
            findings.fault(say.line(piece.text(), piece.at()), "weight", given.group(1));
            return unless;
        });
    }

    private static Piece unweighted(Piece piece) {
        var lead = piece.text().length() - piece.text().stripLeading().length();
        var plain = piece.text().substring(lead);
        var rest = WEIGHT.matcher(plain).replaceFirst("");
        return new Piece(piece.mark(), rest, piece.at() + lead + plain.length() - rest.length());
    }

    private record Said(String text, String feedback) {}

    private Said said(Piece piece) {
        int hash = piece.text().indexOf('#');
        if (hash < 0) return new Said(piece.text(), "");
        return new Said(
                piece.text().substring(0, hash), say.text(piece.text().substring(hash + 1), piece.at() + hash + 1));
    }
}
