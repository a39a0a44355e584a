package fr.souffleur.planning.declared;

import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Structure;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where lines of a table may belong.
 *
 * @param numbers of the register
 * @param names as {@link Plain} writes them
 * @param body that brings the table; null for a structure that brings its own
 */
record Places(
        Map<StructureId, Structure> known,
        Map<String, StructureId> numbers,
        Map<String, List<Structure>> names,
        @Nullable StructureId body) {

    static Places of(Collection<Structure> known, Map<String, StructureId> numbers, @Nullable StructureId body) {
        return new Places(
                known.stream().collect(Collectors.toMap(Structure::id, it -> it)),
                numbers,
                known.stream().collect(Collectors.groupingBy(it -> Plain.of(it.name()))),
                body);
    }

    Set<StructureId> ids() {
        return known.keySet();
    }

    /** By its number, else by its very name; a structure may leave both out. */
    Optional<Structure> of(RowReading line) {
        var number = line.number();
        var name = Plain.of(line.text(Column.NAME));
        if (body == null && number.isEmpty() && name.isEmpty())
            return known.values().stream().findFirst();
        var column = number.isEmpty() ? Column.NAME : Column.NUMBER;
        var found = number.isEmpty() ? names.getOrDefault(name, List.of()) : numbered(number);
        if (found.isEmpty()) line.fault(column, "planning.column.structure" + (body == null ? "-own" : ""));
        if (found.size() > 1) line.fault(column, "planning.column.structure-twice");
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private List<Structure> numbered(String number) {
        return Optional.ofNullable(numbers.get(number)).map(known::get).stream().toList();
    }
}
