package fr.souffleur.planning.declared;

import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import java.util.List;

/** What a table would bring, and what stands in its way: with a single fault nothing of it comes in. */
public record Preview(List<Row> rows, List<Fault> faults) {

    /** @param line as table programs count, from 1 */
    public record Row(int line, StructureId structure, String name, Held held) {}

    public record Fault(int line, Column column, Refused why) {}
}
