package fr.souffleur.debrief.plan;

import java.util.Optional;

/** What an action costs in time, as a person would say it. */
public enum Effort {
    HOURS,
    DAYS,
    WEEKS,
    MONTHS;

    /** What kits write: S, M, L. */
    static Optional<Effort> ofKit(String size) {
        return switch (size.strip()) {
            case "S" -> Optional.of(DAYS);
            case "M" -> Optional.of(WEEKS);
            case "L" -> Optional.of(MONTHS);
            default -> Optional.empty();
        };
    }
}
