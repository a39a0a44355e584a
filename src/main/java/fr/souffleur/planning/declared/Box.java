package fr.souffleur.planning.declared;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What bodies ask about when they ask whether an exercise counts: the boxes of an attestation, by the same names. */
public enum Box {
    CARE_CONTINUITY(true, false),
    CYBER_TRIGGER(true, false),
    GENERAL_MANAGEMENT(true, true),
    CARE_MANAGERS(true, true),
    NOT_ONLY_IT(true, true),
    PLAYED_THROUGH(false, false),
    HOT_DEBRIEF(false, false),
    NOT_TECHNICAL(true, false),
    WITH_RECOVERY_PLAN(false, false);

    private static final Set<Part> CARE_OR_BUSINESS =
            EnumSet.of(Part.DOCTORS, Part.CARE, Part.PHARMACY, Part.QUALITY, Part.LOGISTICS);

    private final boolean wanted;
    private final boolean followsFromParts;

    Box(boolean wanted, boolean followsFromParts) {
        this.wanted = wanted;
        this.followsFromParts = followsFromParts;
    }

    /** Those that a person ticks; the rest follows from who took part. */
    public static List<Box> toTick() {
        return Arrays.stream(values()).filter(it -> !it.followsFromParts).toList();
    }

    /** All that hold. @param ticked by a person; what follows from who took part is not heard from here */
    public static Set<Box> holding(Set<Box> ticked, Set<Part> parts) {
        var holding = EnumSet.noneOf(Box.class);
        toTick().stream().filter(ticked::contains).forEach(holding::add);
        if (parts.contains(Part.GENERAL_MANAGEMENT)) holding.add(GENERAL_MANAGEMENT);
        if (parts.stream().anyMatch(CARE_OR_BUSINESS::contains)) holding.add(CARE_MANAGERS);
        if (parts.stream().anyMatch(it -> it != Part.IT)) holding.add(NOT_ONLY_IT);
        return holding;
    }

    /** What an exercise of continuity of care is expected to be and this one was not said to be; never a verdict. */
    public static List<Box> missing(Set<Box> holding) {
        return Arrays.stream(values())
                .filter(it -> it.wanted && !holding.contains(it))
                .toList();
    }
}
