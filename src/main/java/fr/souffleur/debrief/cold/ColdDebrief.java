package fr.souffleur.debrief.cold;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the cold debrief has come to.
 *
 * @param heldOn null while no day was said
 * @param present functions, in words; never asked to be names
 * @param facts what one knows today and did not know in the room
 * @param sequel what was agreed beside the actions
 * @param plan how the plan of actions was validated, null before
 * @param closed null while it is written
 */
public record ColdDebrief(
        @Nullable LocalDate heldOn,
        String present,
        String facts,
        String sequel,
        List<Gap> gaps,
        List<Advice> advice,
        @Nullable PlanValidated plan,
        @Nullable Closed closed) {

    /** Days after the exercise between which it is held. */
    public static final int FROM = 15;

    public static final int UNTIL = 30;

    public static final int LONGEST = 4_000;
    static final int LONGEST_PRESENT = 1_000;
    public static final int LONGEST_LINE = 500;
    public static final int LONGEST_FUNCTION = 120;

    static final ColdDebrief BLANK = new ColdDebrief(null, "", "", "", List.of(), List.of(), null, null);

    public ColdDebrief {
        present = within(present, LONGEST_PRESENT);
        facts = within(facts, LONGEST);
        sequel = within(sequel, LONGEST);
    }

    /** Where a gap comes from. There is no word for a person's fault, because it is none. */
    public enum Kind {
        /** Who decides, who replaces whom, who is called. */
        ORGANISATION,
        /** There was no procedure, or it did not fit. */
        PROCEDURE,
        /** Paper, telephones, keys, people on duty. */
        MEANS,
        /** What was needed could not be found. */
        INFORMATION,
        /** It was known to few. */
        TRAINING,
        TECHNICAL,
        /** A vendor, a host, another body. */
        OUTSIDE
    }

    /**
     * What was not as one wishes, and why.
     *
     * @param criterion that showed it, null for one in the cell's own words
     * @param kind null while nobody has looked for the cause
     */
    public record Gap(
            UUID id,
            @Nullable CriterionId criterion,
            String text,
            @Nullable Kind kind,
            String cause,
            int position) {
        public Gap {
            text = within(text, LONGEST_LINE);
            cause = within(cause, LONGEST_LINE);
            if (text.isEmpty()) throw new Refused("debrief.empty");
        }
    }

    /** A recommendation kept, or refused with a reason. */
    public record Advice(String recommendation, boolean kept, String reason) {
        public Advice {
            reason = within(reason, LONGEST_LINE);
            if (!kept && reason.isEmpty()) throw new Refused("debrief.cold.reason");
        }
    }

    /** @param as the function that validated it */
    public record PlanValidated(String as, LocalDate on) {
        public PlanValidated {
            as = within(as, LONGEST_FUNCTION);
            if (as.isEmpty()) throw new Refused("debrief.cold.plan-as");
        }
    }

    public record Closed(PersonId by, Instant at) {}

    public Optional<Advice> on(String recommendation) {
        return advice.stream()
                .filter(it -> it.recommendation().equals(recommendation))
                .findFirst();
    }

    private static String within(String typed, int longest) {
        var words = typed.strip();
        if (words.length() > longest) throw new Refused("debrief.too-long", longest);
        return words;
    }
}
