package fr.souffleur.structures.register.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A legal entity or a site as a file tells it, its texts clean.
 *
 * @param place its record in the file, from 1: a legal entity of the JSON, a line of the CSV
 * @param number its FINESS number
 * @param entity the number of the legal entity that a site belongs to; empty for an entity
 * @param key what groups call a legal entity; empty for a site
 * @param category a code of sites; empty for an entity, or when the file does not say
 * @param legalForm a code of entities
 * @param registration SIREN of an entity, SIRET of a site; empty when the file does not say
 */
public record Unit(
        Sort sort,
        int place,
        String number,
        String entity,
        String key,
        boolean open,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        String name,
        String longName,
        String category,
        String legalForm,
        String registration,
        Address address) {}
