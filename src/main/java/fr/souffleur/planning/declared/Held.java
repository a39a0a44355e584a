package fr.souffleur.planning.declared;

import fr.souffleur.common.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is said of an exercise held elsewhere.
 *
 * @param on the day, in the structure's zone
 * @param parts who took part, by function; at least one
 * @param boxes all that hold, those that follow from {@code parts} too
 * @param proof where the proof is to be found, such as a document's number; may be empty
 */
public record Held(LocalDate on, Family family, Mode mode, Set<Part> parts, Set<Box> boxes, String proof) {

    /** How long a reference to the proof may be, in signs. */
    public static final int LONGEST_PROOF = 200;

    /** How far back it may lie. */
    public static final int YEARS = 5;

    /** @throws Refused {@code planning.declared.parts}, {@code planning.declared.proof} */
    public Held {
        if (parts.isEmpty()) throw new Refused("planning.declared.parts");
        proof = proof.strip();
        if (proof.length() > LONGEST_PROOF || proof.codePoints().anyMatch(Character::isISOControl))
            throw new Refused("planning.declared.proof", LONGEST_PROOF);
        parts = Set.copyOf(parts);
        boxes = Set.copyOf(Box.holding(boxes, parts));
    }

    /** @throws Refused {@code planning.declared.future}, {@code planning.declared.too-old} */
    void mustLieBefore(LocalDate today) {
        if (on.isAfter(today)) throw new Refused("planning.declared.future");
        if (on.isBefore(today.minusYears(YEARS))) throw new Refused("planning.declared.too-old", YEARS);
    }

    /** What an exercise that counts is expected to be and this one was not said to be. */
    public List<Box> missing() {
        return Box.missing(boxes);
    }
}
