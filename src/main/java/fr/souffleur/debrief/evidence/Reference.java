package fr.souffleur.debrief.evidence;

import fr.souffleur.common.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/**
 * The text that a demand rests on: a criterion's number, an instruction. It is said in one way alone, so that one nobody has
 * confirmed never stands anywhere without its mark.
 */
public final class Reference {

    private final Demand demand;
    private final String text;
    private final @Nullable Confirmed confirmed;

    /** @param source where it was read, by whom it was said */
    public record Confirmed(LocalDate on, String source) {}

    private Reference(Demand demand, String text, @Nullable Confirmed confirmed) {
        this.demand = demand;
        this.text = text.strip();
        this.confirmed = confirmed;
    }

    static Reference unknown(Demand demand) {
        return new Reference(demand, "", null);
    }

    /** A text that nobody has confirmed; it may be empty. */
    static Reference unconfirmed(Demand demand, String text) {
        return new Reference(demand, text, null);
    }

    /** @throws IllegalArgumentException when there is nothing to confirm, or nothing that confirms it */
    static Reference confirmed(Demand demand, String text, Confirmed by) {
        if (text.isBlank() || by.source().isBlank()) throw new IllegalArgumentException(demand.word());
        return new Reference(demand, text, by);
    }

    public boolean verified() {
        return confirmed != null;
    }

    /** What it is, with who confirmed it and when, or with whom to verify it. */
    public String say(Words words) {
        if (confirmed != null)
            return words.say(
                    "debrief.evidence.reference.verified",
                    text,
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(words.locale())
                            .format(confirmed.on()),
                    confirmed.source());
        return text.isEmpty()
                ? words.say("debrief.evidence.reference.unknown", whom(words))
                : words.say("debrief.evidence.reference.unverified", text, whom(words));
    }

    /** The mark alone, for the foot of a page; empty once it is verified. */
    public String mark(Words words) {
        return verified() ? "" : words.say("debrief.evidence.reference.mark", whom(words));
    }

    private String whom(Words words) {
        return words.say("debrief.evidence.whom." + demand.word());
    }
}
