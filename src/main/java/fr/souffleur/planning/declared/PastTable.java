package fr.souffleur.planning.declared;

import fr.souffleur.common.Refused;
import fr.souffleur.documents.Xlsx;
import fr.souffleur.documents.Xlsx.Line;
import fr.souffleur.documents.Xlsx.Value;
import fr.souffleur.planning.declared.DeclarationRows.Standing;
import fr.souffleur.planning.declared.Preview.Fault;
import fr.souffleur.planning.declared.Preview.Row;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One table of past exercises, read line by line beside what stands already. */
final class PastTable {

    private final Places places;
    private final Set<Standing> standing;
    private final Clock clock;

    PastTable(Places places, Set<Standing> standing, Clock clock) {
        this.places = places;
        this.standing = new HashSet<>(standing);
        this.clock = clock;
    }

    /** @throws Refused {@code planning.headings}, {@code planning.nothing}, {@code planning.most} */
    Preview read(byte[] file) {
        var lines = lines(file);
        if (lines.isEmpty() || !Column.heads(texts(lines.getFirst()))) throw new Refused("planning.headings");
        var examples = Column.examples();
        var exercises = lines.subList(1, lines.size()).stream()
                .filter(it -> !examples.contains(texts(it)))
                .toList();
        if (exercises.isEmpty()) throw new Refused("planning.nothing");
        if (exercises.size() > PastExercises.MOST) throw new Refused("planning.most", PastExercises.MOST);
        var found = new ArrayList<Row>();
        var faults = new ArrayList<Fault>();
        for (var line : exercises) {
            var reading = new RowReading(line);
            row(line, reading).ifPresent(found::add);
            faults.addAll(reading.faults());
        }
        return new Preview(List.copyOf(found), List.copyOf(faults));
    }

    /** The headings and the line that shows how do not count. */
    private static List<Line> lines(byte[] file) {
        try {
            return Xlsx.read(file, PastExercises.MOST + 2);
        } catch (Refused no) {
            throw no.key().equals("documents.xlsx-lines") ? new Refused("planning.most", PastExercises.MOST) : no;
        }
    }

    private Optional<Row> row(Line line, RowReading reading) {
        var structure = places.of(reading);
        var held = reading.held();
        if (structure.isEmpty() || held.isEmpty()) return Optional.empty();
        var it = structure.get();
        try {
            if (!it.exercises()) throw new Refused("planning.covers");
            held.get().mustLieBefore(LocalDate.now(clock.withZone(it.zone())));
            if (!standing.add(new Standing(it.id(), held.get().on(), held.get().family())))
                throw new Refused("planning.declared.twice");
            return Optional.of(new Row(line.number(), it.id(), it.name(), held.get()));
        } catch (Refused no) {
            reading.fault(Column.DAY, no);
            return Optional.empty();
        }
    }

    private static List<String> texts(Line line) {
        return line.values().stream().map(Value::text).toList();
    }
}
