package fr.souffleur.journal;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was done, to what, in words of the journal: {@code Act.of("member-joined").in(structure).about(person).with("role", role)}.
 * Its sentence stands under {@code journal.act.<kind>}: {0} is the subject's name, {1} and so on are the details in the order
 * they were given.
 *
 * @param kind stable; small letters, figures, dots and hyphens, at most 60
 * @param subject whom it concerns, beside who acted
 * @param standing what the actor acted as, when that is no role in this structure
 * @param details ids and codes, never names and never free text: a value holds no space
 */
public record Act(
        String kind,
        @Nullable StructureId structure,
        @Nullable ExerciseId exercise,
        @Nullable PersonId subject,
        @Nullable String standing,
        SequencedMap<String, String> details) {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/+-]{0,119}");
    private static final int MOST_DETAILS = 16;

    public Act {
        if (kind.length() > 60 || !KIND.matcher(kind).matches()) throw new IllegalArgumentException(kind);
        if (details.size() > MOST_DETAILS) throw new IllegalArgumentException("too many details of " + kind);
        details.forEach((key, value) -> {
            if (!KIND.matcher(key).matches() || !CODE.matcher(value).matches())
                throw new IllegalArgumentException("no code: " + key + " of " + kind);
        });
        details = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(details));
    }

    public static Act of(String kind) {
        return new Act(kind, null, null, null, null, new LinkedHashMap<>());
    }

    public Act in(StructureId place) {
        return new Act(kind, place, exercise, subject, standing, details);
    }

    public Act on(ExerciseId played) {
        return new Act(kind, structure, played, subject, standing, details);
    }

    public Act about(PersonId person) {
        return new Act(kind, structure, exercise, person, standing, details);
    }

    /** The actor's role elsewhere: a coordinator's in a structure of the region. At most 20 capitals and underscores. */
    public Act as(Enum<?> role) {
        return new Act(kind, structure, exercise, subject, role.name(), details);
    }

    /**
     * One more detail. A constant is kept by its name in small letters.
     *
     * @throws IllegalArgumentException when the value is no code: 120 letters, figures and {@code . _ : / + -} at most
     */
    public Act with(String key, Object value) {
        var more = new LinkedHashMap<>(details);
        more.put(key, value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : value.toString());
        return new Act(kind, structure, exercise, subject, standing, more);
    }
}
