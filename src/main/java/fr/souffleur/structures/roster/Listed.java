package fr.souffleur.structures.roster;

import java.util.Map;

/** A line of the list as it was read. @param number as table programs count, from 1 */
record Listed(int number, Map<Column, Cell> cells) {

    Cell at(Column column) {
        return cells.getOrDefault(column, Cell.EMPTY);
    }

    boolean blank() {
        return cells.values().stream().allMatch(it -> it.text().isBlank() && !it.calculated());
    }
}
