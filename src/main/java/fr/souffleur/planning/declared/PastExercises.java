package fr.souffleur.planning.declared;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.documents.Xlsx;
import fr.souffleur.documents.Xlsx.Line;
import fr.souffleur.documents.Xlsx.Value;
import fr.souffleur.planning.declared.Preview.Fault;
import fr.souffleur.planning.declared.Preview.Row;
import fr.souffleur.structures.Regions;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Past exercises as a table: of a structure, or of all that a regional body follows; looked at first, then all or nothing. */
@Service
@Transactional
public class PastExercises {

    /** How many exercises one table may bring. */
    public static final int MOST = 2_000;

    private final Declarations declarations;
    private final DeclarationRows rows;
    private final Acceptance acceptance;
    private final Structures structures;
    private final Regions regions;
    private final Rights rights;
    private final Clock clock;

    PastExercises(
            Declarations declarations,
            DeclarationRows rows,
            Acceptance acceptance,
            Structures structures,
            Regions regions,
            Rights rights,
            Clock clock) {
        this.declarations = declarations;
        this.rows = rows;
        this.acceptance = acceptance;
        this.structures = structures;
        this.regions = regions;
        this.rights = rights;
        this.clock = clock;
    }

    /** Where lines may belong. @param numbers of the register */
    private record Places(Map<StructureId, Structure> known, Map<String, StructureId> numbers, boolean one) {}

    /** An empty table with its headings and a line that shows how it is filled in. */
    @Transactional(readOnly = true)
    public byte[] template(Caller caller, StructureId place, Words words) {
        places(caller, place);
        return Xlsx.of(words.say("planning.column.sheet"), Column.template(words), 26);
    }

    /**
     * What the table would bring.
     *
     * @throws Refused {@code planning.headings}, {@code planning.nothing}, and those of {@link Xlsx#read}
     */
    @Transactional(readOnly = true)
    public Preview preview(Caller caller, StructureId place, byte[] file) {
        return read(places(caller, place), file);
    }

    /** All of it, each waiting for its answer. @return how many; @throws Refused {@code planning.faults}, as above */
    public int bring(Caller caller, StructureId place, byte[] file) {
        var preview = read(places(caller, place), file);
        if (!preview.faults().isEmpty())
            throw new Refused("planning.faults", preview.faults().size());
        preview.rows().forEach(it -> declarations.keep(caller, it.structure(), it.held()));
        return preview.rows().size();
    }

    private Places places(Caller caller, StructureId place) {
        var here = structures.find(place);
        if (here.kind().equals(Structure.REGIONAL_BODY))
            return new Places(acceptance.accompanied(caller, place), regions.numbers(caller, place), false);
        rights.require(caller, Right.PLAN, place);
        return new Places(Map.of(place, here), Map.of(), true);
    }

    private Preview read(Places places, byte[] file) {
        var lines = Xlsx.read(file, MOST + 2);
        if (lines.isEmpty() || !Column.heads(texts(lines.getFirst()))) throw new Refused("planning.headings");
        var found = new ArrayList<Row>();
        var faults = new ArrayList<Fault>();
        var known = new HashSet<List<Object>>();
        for (var line : lines.subList(1, lines.size())) {
            if (example(line)) continue;
            var reading = new RowReading(line);
            row(places, line, reading, known).ifPresent(found::add);
            faults.addAll(reading.faults());
        }
        if (found.isEmpty() && faults.isEmpty()) throw new Refused("planning.nothing");
        return new Preview(List.copyOf(found), List.copyOf(faults));
    }

    private Optional<Row> row(Places places, Line line, RowReading reading, Set<List<Object>> known) {
        var structure = structure(places, reading);
        var held = reading.held();
        if (structure.isEmpty() || held.isEmpty()) return Optional.empty();
        var it = structure.get();
        try {
            if (!it.exercises()) throw new Refused("planning.covers");
            held.get().mustLieBefore(LocalDate.now(clock.withZone(it.zone())));
            var again = !known.add(List.of(it.id(), held.get().on(), held.get().family()));
            if (again || rows.stands(it.id(), held.get(), null)) throw new Refused("planning.declared.twice");
            return Optional.of(new Row(line.number(), it.id(), it.name(), held.get()));
        } catch (Refused no) {
            reading.fault(Column.DAY, no);
            return Optional.empty();
        }
    }

    /** By its number, else by its very name. */
    private static Optional<Structure> structure(Places places, RowReading reading) {
        var number = reading.text(Column.NUMBER).replace(" ", "");
        var name = Plain.of(reading.text(Column.NAME));
        var all = places.known().values();
        if (places.one() && number.isEmpty() && name.isEmpty())
            return all.stream().findFirst();
        var found = all.stream()
                .filter(it -> number.isEmpty()
                        ? Plain.of(it.name()).equals(name)
                        : it.id().equals(places.numbers().get(number)))
                .toList();
        var column = number.isEmpty() ? Column.NAME : Column.NUMBER;
        if (found.isEmpty()) reading.fault(column, "planning.column.structure");
        if (found.size() > 1) reading.fault(column, "planning.column.structure-twice");
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean example(Line line) {
        return List.of("fr", "en").stream()
                .anyMatch(language ->
                        Column.template(Words.in(language)).getLast().equals(texts(line)));
    }

    private static List<String> texts(Line line) {
        return line.values().stream().map(Value::text).toList();
    }
}
