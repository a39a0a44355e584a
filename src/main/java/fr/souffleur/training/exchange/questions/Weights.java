package fr.souffleur.training.exchange.questions;

import fr.souffleur.training.course.Question;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Percents as Moodle knows them: it takes a hundred divided by a whole number, to five places, and no others in between. */
final class Weights {

    private static final Pattern PERCENT = Pattern.compile("-?\\d{1,3}(?:[.,]\\d{0,12})?");

    private Weights() {}

    /** All right ones together give everything, all wrong ones together take it. */
    static String of(Question.Answer answer, List<Question.Answer> all) {
        var alike = all.stream().filter(it -> it.right() == answer.right()).count();
        var percent = BigDecimal.valueOf(100)
                .divide(BigDecimal.valueOf(alike), 5, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return answer.right() ? percent : "-" + percent;
    }

    static Optional<BigDecimal> read(String text) {
        var plain = text.strip();
        return PERCENT.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(',', '.')))
                : Optional.empty();
    }
}
