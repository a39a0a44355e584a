package fr.souffleur.training.exchange.questions;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number as a file gives it. @param value {@code *} for any @param tolerance null when nothing is said */
record Counted(int line, String value, @Nullable String tolerance, BigDecimal weight, String feedback) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d{1,15}(?:[.,]\\d{0,12})?|[.,]\\d{1,12})");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    boolean any() {
        return value.strip().equals("*");
    }

    /** From one number to another: the middle, and how far it is from there to the ends. */
    static Counted between(int line, String from, String to, BigDecimal weight, String feedback, Findings findings) {
        var least = number(line, from, findings);
        var most = number(line, to, findings);
        if (least.isEmpty() || most.isEmpty()) return new Counted(line, "0", null, weight, feedback);
        var middle = least.get().add(most.get()).divide(TWO);
        var reach = most.get().subtract(least.get()).divide(TWO).abs();
        return new Counted(line, middle.toPlainString(), reach.toPlainString(), weight, feedback);
    }

    Optional<BigDecimal> number(Findings findings) {
        return whole(line, value, findings);
    }

    Optional<BigDecimal> reach(Findings findings) {
        return tolerance == null
                ? Optional.empty()
                : whole(line, tolerance, findings).map(BigDecimal::abs);
    }

    private static Optional<BigDecimal> whole(int line, String text, Findings findings) {
        var number = number(line, text, findings);
        if (number.isEmpty()) return number;
        var plain = number.get().stripTrailingZeros();
        if (plain.scale() > 0) {
            findings.fault(line, "not-whole", text.strip());
            return Optional.empty();
        }
        if (plain.abs().compareTo(LARGEST) > 0) {
            findings.fault(line, "number-large", text.strip());
            return Optional.empty();
        }
        return Optional.of(plain.setScale(0));
    }

    private static Optional<BigDecimal> number(int line, String text, Findings findings) {
        var plain = text.strip().replaceAll("(?<=\\d)[ \\u00A0\\u202F](?=\\d)", "");
        if (!NUMBER.matcher(plain).matches()) {
            findings.fault(line, "no-number", text.strip());
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain.replace(',', '.')));
    }
}
