package fr.souffleur.planning.declared;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.documents.Xlsx;
import fr.souffleur.planning.declared.Preview.Row;
import fr.souffleur.structures.Regions;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Past exercises as a table: of a structure, or of all that a regional body follows; looked at first, then all or nothing. */
@Service
@Transactional
public class PastExercises {

    /** How many exercises one table may bring. */
    public static final int MOST = 2_000;

    /** The same for everybody, so that two tables at the same instant wait for each other and never in a circle. */
    private static final Comparator<Row> ORDER = Comparator.comparing(
                    (Row it) -> it.structure().value())
            .thenComparing(it -> it.held().on())
            .thenComparing(it -> it.held().family());

    private final Declarations declarations;
    private final DeclarationRows rows;
    private final Acceptance acceptance;
    private final Answers answers;
    private final Structures structures;
    private final Regions regions;
    private final Rights rights;
    private final Clock clock;

    PastExercises(
            Declarations declarations,
            DeclarationRows rows,
            Acceptance acceptance,
            Answers answers,
            Structures structures,
            Regions regions,
            Rights rights,
            Clock clock) {
        this.declarations = declarations;
        this.rows = rows;
        this.acceptance = acceptance;
        this.answers = answers;
        this.structures = structures;
        this.regions = regions;
        this.rights = rights;
        this.clock = clock;
    }

    /** An empty table with its headings and a line that shows how it is filled in. */
    @Transactional(readOnly = true)
    public byte[] template(Caller caller, StructureId place, Words words) {
        places(caller, place);
        return Xlsx.of(words.say("planning.column.sheet"), Column.template(words), 26);
    }

    /**
     * What the table would bring.
     *
     * @throws Refused {@code planning.headings}, {@code planning.nothing}, {@code planning.most}, and those of {@link Xlsx#read}
     */
    @Transactional(readOnly = true)
    public Preview preview(Caller caller, StructureId place, byte[] file) {
        return read(places(caller, place), file);
    }

    /** All of it, each waiting for its answer. @return how many; @throws Refused {@code planning.faults}, as above */
    public int bring(Caller caller, StructureId place, byte[] file) {
        var places = places(caller, place);
        var preview = read(places, file);
        if (!preview.faults().isEmpty())
            throw new Refused("planning.faults", preview.faults().size());
        var rows = preview.rows().stream().sorted(ORDER).toList();
        rows.stream().map(Row::structure).distinct().forEach(structures::hold);
        rows.forEach(it -> declarations.keep(caller, it.structure(), it.held(), places.body()));
        if (places.body() != null) tell(preview.rows());
        return preview.rows().size();
    }

    /** Each structure hears once what was brought for it: it may confirm. */
    private void tell(List<Row> brought) {
        brought.stream()
                .collect(Collectors.groupingBy(Row::structure, Collectors.counting()))
                .forEach((structure, count) -> answers.brought(structures.find(structure), count));
    }

    private Places places(Caller caller, StructureId place) {
        var here = structures.find(place);
        if (here.kind().equals(Structure.REGIONAL_BODY))
            return Places.of(acceptance.accompanied(caller, place).values(), regions.numbers(caller, place), place);
        rights.require(caller, Right.PLAN, place);
        return Places.of(List.of(here), regions.number(place), null);
    }

    private Preview read(Places places, byte[] file) {
        return new PastTable(places, rows.standing(places.ids()), clock).read(file);
    }
}
