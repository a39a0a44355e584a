package fr.souffleur.structures.acts;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Folded;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.identity.People;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.journal.Recorded;
import fr.souffleur.journal.Search;
import fr.souffleur.structures.ExerciseTitles;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The journal of a structure, for who may read it. */
@Service
@Transactional
public class Acts {

    static final int PAGE = 50;

    private final Journal journal;
    private final Rights rights;
    private final Structures structures;
    private final People people;
    private final ExerciseTitles exercises;

    Acts(Journal journal, Rights rights, Structures structures, People people, ExerciseTitles exercises) {
        this.journal = journal;
        this.rights = rights;
        this.structures = structures;
        this.people = people;
        this.exercises = exercises;
    }

    /** @param lines 50 at most, the newest first @param more whether there is a next page */
    public record Page(List<Told> lines, boolean more) {}

    /** @param number of the page, from 0 */
    @Transactional(readOnly = true)
    public Page page(Caller caller, StructureId structure, Wanted wanted, int number, Words words) {
        var where = readable(caller, structure);
        var found = journal.page(structure, search(where, wanted), Math.clamp(number, 0, 100_000), PAGE);
        var shown = found.stream().limit(PAGE).toList();
        var telling = telling(where, shown, words);
        return new Page(shown.stream().map(telling::tell).toList(), found.size() > PAGE);
    }

    /** Kinds of acts to choose from. */
    @Transactional(readOnly = true)
    public List<String> kinds(Caller caller, StructureId structure) {
        return journal.kinds(readable(caller, structure).id());
    }

    /** All that is found, as CSV in UTF-8 that a spreadsheet opens; that it was taken away is an act too. */
    public byte[] export(Caller caller, StructureId structure, Wanted wanted, Words words) {
        var where = readable(caller, structure);
        var found = new ArrayList<Recorded>();
        journal.each(structure, search(where, wanted), found::add);
        var telling = telling(where, found, words);
        journal.record(caller, Act.of("journal-exported").in(structure).with("acts", found.size()));
        return JournalCsv.of(found, telling, where.zone());
    }

    private Structure readable(Caller caller, StructureId structure) {
        rights.require(caller, Right.READ_JOURNAL, structure);
        return structures.find(structure);
    }

    private Search search(Structure where, Wanted wanted) {
        return wanted.search(where.zone(), wanted.name().isEmpty() ? null : named(where.id(), wanted.name()));
    }

    private Set<PersonId> named(StructureId structure, String letters) {
        var wanted = Folded.of(letters);
        return people.names(journal.people(structure)).entrySet().stream()
                .filter(it -> Folded.of(it.getValue()).contains(wanted))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Telling telling(Structure where, List<Recorded> lines, Words words) {
        var mentioned = new ArrayList<PersonId>();
        var played = new ArrayList<ExerciseId>();
        for (var line : lines) {
            if (line.by() instanceof Caller.Person(var person)) mentioned.add(person);
            if (line.act().subject() != null)
                mentioned.add(Objects.requireNonNull(line.act().subject()));
            if (line.act().exercise() != null)
                played.add(Objects.requireNonNull(line.act().exercise()));
        }
        return new Telling(
                words,
                new Days(words.locale(), where.zone()),
                people.names(Set.copyOf(mentioned)),
                exercises.titles(Set.copyOf(played)));
    }
}
