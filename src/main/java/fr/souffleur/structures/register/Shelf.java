package fr.souffleur.structures.register;

import static souffleur.db.Tables.STRUCTURES_REGISTER_ENTITY;
import static souffleur.db.Tables.STRUCTURES_REGISTER_INCOMING;
import static souffleur.db.Tables.STRUCTURES_REGISTER_SITE;

import fr.souffleur.structures.register.reading.Sort;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Where units of one sort are kept, and which columns a file may change; both tables are called alike there. */
enum Shelf {
    ENTITY(
            Sort.ENTITY,
            STRUCTURES_REGISTER_ENTITY,
            List.of("name", "long_name", "legal_form", "registration"),
            List.of("unit_key")),
    SITE(
            Sort.SITE,
            STRUCTURES_REGISTER_SITE,
            List.of("entity", "name", "long_name", "category", "registration"),
            List.of("search"));

    final Sort sort;
    final Table<?> table;
    /** Columns whose changes people are told. */
    final List<String> told;
    /** Columns that follow without a word. */
    private final List<String> silent;

    Shelf(Sort sort, Table<?> table, List<String> own, List<String> silent) {
        this.sort = sort;
        this.table = table;
        this.told = Stream.of(own, place(), List.of("opened_on"))
                .flatMap(List::stream)
                .toList();
        this.silent = silent;
    }

    /** Of these a unit has moved when one differs. */
    static List<String> place() {
        return List.of("street", "postcode", "commune", "town", "department");
    }

    /** All that is copied from a file. */
    List<String> columns() {
        return Stream.concat(told.stream(), silent.stream()).toList();
    }

    Field<?> kept(String column) {
        return Objects.requireNonNull(table.field(DSL.name(column)), column);
    }

    static Field<?> incoming(String column) {
        return Objects.requireNonNull(STRUCTURES_REGISTER_INCOMING.field(DSL.name(column)), column);
    }

    Field<String> number() {
        return kept("number").coerce(String.class);
    }

    Field<String> department() {
        return kept("department").coerce(String.class);
    }

    Field<Boolean> open() {
        return kept("open").coerce(Boolean.class);
    }

    Field<LocalDate> since() {
        return kept("since").coerce(LocalDate.class);
    }

    /** Its rows among what came. */
    Condition came() {
        return STRUCTURES_REGISTER_INCOMING.SORT.eq(sort.name());
    }

    /** A row that came and the row that is kept are of one unit. */
    Condition same() {
        return came().and(STRUCTURES_REGISTER_INCOMING.NUMBER.eq(number()));
    }

    Condition differs() {
        var differences =
                columns().stream().map(it -> distinct(kept(it), incoming(it))).toList();
        return DSL.or(differences);
    }

    @SuppressWarnings("unchecked")
    private static Condition distinct(Field<?> kept, Field<?> incoming) {
        return ((Field<Object>) kept).isDistinctFrom((Field<Object>) incoming);
    }
}
