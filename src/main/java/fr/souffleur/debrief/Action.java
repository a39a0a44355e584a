package fr.souffleur.debrief;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the cell decided to do, and who carries it.
 *
 * @param recommendation it was chosen from, null when in the cell's own words
 * @param owner a function, never asked to be a name; empty while nobody was found
 * @param due null while no date was said
 * @param evidence how one will see that it is done
 */
public record Action(
        ActionId id,
        @Nullable CriterionId criterion,
        @Nullable String recommendation,
        String text,
        String owner,
        @Nullable LocalDate due,
        String evidence,
        int position) {

    public static final int LONGEST = 500;
    public static final int LONGEST_OWNER = 200;

    public Action {
        text = text.strip();
        owner = owner.strip();
        evidence = evidence.strip();
        if (text.isEmpty()) throw new Refused("debrief.empty");
        for (var words : new String[] {text, evidence})
            if (words.length() > LONGEST) throw new Refused("debrief.too-long", LONGEST);
        if (owner.length() > LONGEST_OWNER) throw new Refused("debrief.too-long", LONGEST_OWNER);
    }

    /** Whether somebody carries it until a day. */
    public boolean settled() {
        return !owner.isEmpty() && due != null;
    }
}
