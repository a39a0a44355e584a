package fr.souffleur.structures.register;

import fr.souffleur.structures.register.reading.Sort;
import java.time.LocalDate;
import java.util.Map;

/**
 * What an import changed about one unit.
 *
 * @param day of the register's data
 * @param name at that time
 * @param fields what was and what is, by column; empty when the whole is new or gone
 */
public record Change(LocalDate day, Sort sort, String number, What what, String name, Map<String, Turn> fields) {

    /** What happened to it. */
    public enum What {
        CAME,
        /** It is elsewhere. */
        MOVED,
        /** It answers to another legal entity. */
        HANDED_OVER,
        CHANGED,
        CLOSED,
        /** It went to a department that is not of this region. */
        LEFT,
        /** The file does not speak of it any more. */
        VANISHED,
        REOPENED
    }

    /** One field. */
    public record Turn(String was, String is) {}
}
