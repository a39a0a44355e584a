package fr.souffleur.journal;

import fr.souffleur.common.PersonId;
import java.util.List;
import java.util.SequencedMap;

/** What a module holds of a person; each module that holds any provides one. Called within a transaction. */
public interface PersonalData {

    /** The module's name, as packages have it; its words stand under {@code journal.module.<name>}. */
    String module();

    /** All of it, as it is kept. */
    List<Held> export(PersonId person);

    /** Forgets the person: empties what names them, ends what lets them in. What others need stays, under the bare id. */
    default void purge(PersonId person) {}

    /**
     * Rows of one kind.
     *
     * @param kind its words stand under {@code journal.held.<kind>}
     * @param rows fields by name, in an order to read; their words stand under {@code journal.field.<name>}
     */
    record Held(String kind, List<? extends SequencedMap<String, String>> rows) {}
}
