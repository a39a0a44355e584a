package fr.souffleur.structures.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A site of the register, as everybody may see it.
 *
 * @param number its FINESS number
 * @param siret empty when the register has none
 * @param openedOn null when the register does not say
 * @param entity the FINESS number of its legal entity
 * @param entityName empty when only the number is known
 * @param closedOn null while it is open, and when the register no longer tells of it
 */
public record Site(
        String number,
        String name,
        String longName,
        Category category,
        String street,
        String postcode,
        String town,
        String department,
        String siret,
        boolean open,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        String entity,
        String entityName) {}
