package fr.souffleur.debrief;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.identity.People;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cell's own words in a draft: written as one types, by several at once, and nothing that was written is lost. */
@Service
@Transactional
public class Phrases {

    private final Debriefs debriefs;
    private final PhraseRows phrases;
    private final People people;
    private final Rights rights;

    Phrases(Debriefs debriefs, PhraseRows phrases, People people, Rights rights) {
        this.debriefs = debriefs;
        this.phrases = phrases;
        this.people = people;
        this.rights = rights;
    }

    /** What came of writing. */
    public sealed interface Written {

        /** It stands. @param text with what somebody else changed elsewhere in it meanwhile */
        record Stands(String text) implements Written {}

        /** Somebody else changed the same words: nothing was written, a person chooses. @param by empty when forgotten */
        record Clash(String theirs, String by) implements Written {}
    }

    /** What stood there once. @param by empty when unknown or forgotten */
    public record Past(String text, String by, Instant at) {}

    /**
     * Writes what somebody typed.
     *
     * @param base what stood there when they began
     * @param text an empty one brings the drafted words back
     * @throws Refused {@code live.validated} once the report is
     */
    public Written write(Caller caller, ExerciseId exercise, Phrase place, String base, String text) {
        var mine = text.strip();
        if (mine.length() > Phrase.LONGEST) throw new Refused("debrief.too-long", Phrase.LONGEST);
        var page = debriefs.page(caller, exercise);
        var newest = phrases.newest(exercise, place);
        var theirs = newest.map(PhraseRows.Edition::text).orElse("");
        var merged = Merging.of(base.strip(), mine, theirs);
        if (merged.isEmpty() || merged.get().length() > Phrase.LONGEST)
            return new Written.Clash(
                    theirs, newest.map(PhraseRows.Edition::by).map(this::name).orElse(""));
        if (!merged.get().equals(theirs)) phrases.write(page, place, merged.get());
        return new Written.Stands(merged.get());
    }

    /** What stood there, newest first, so that it can be brought back. */
    @Transactional(readOnly = true)
    public List<Past> past(Caller caller, ExerciseId exercise, Phrase place) {
        rights.require(caller, Right.DEBRIEF, exercise);
        var editions = phrases.editions(exercise, place);
        var names = people.names(editions.stream()
                .map(PhraseRows.Edition::by)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return editions.stream()
                .map(it -> new Past(it.text(), it.by() == null ? "" : names.getOrDefault(it.by(), ""), it.at()))
                .toList();
    }

    private String name(PersonId person) {
        return people.names(Set.of(person)).getOrDefault(person, "");
    }
}
