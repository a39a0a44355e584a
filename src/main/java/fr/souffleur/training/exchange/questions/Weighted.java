package fr.souffleur.training.exchange.questions;

import java.math.BigDecimal;

/** An answer to pick, as a file gives it. @param weight percent of the points */
record Weighted(int line, String text, BigDecimal weight, String feedback) {

    boolean right() {
        return weight.signum() > 0;
    }

    boolean whole() {
        return weight.compareTo(BigDecimal.valueOf(100)) >= 0;
    }
}
