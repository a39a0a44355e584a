package fr.souffleur.structures.roster;

import fr.souffleur.common.Refused;
import fr.souffleur.structures.Role;
import java.util.List;

/**
 * What a list of people would bring.
 *
 * @param ready who can be invited, in the order of the list
 * @param faults why others cannot, in the same order
 */
public record Roster(List<Entry> ready, List<Fault> faults) {

    /** Somebody to invite. @param name as it was written, shown and never kept; may be empty */
    public record Entry(int line, String name, String email, Role role) {}

    /** What is wrong with a line, and in which column. */
    public record Fault(int line, Column column, Refused why) {}
}
