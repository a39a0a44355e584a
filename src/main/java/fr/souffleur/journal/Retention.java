package fr.souffleur.journal;

import fr.souffleur.common.StructureId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a module keeps for a time only; each module that keeps any provides one. Called within a transaction. */
public interface Retention {

    /** What has been kept longer than its time, counted. */
    List<Due> due(Instant now);

    /** Empties or deletes just that. */
    void run(Instant now);

    /**
     * So much of one kind in one structure.
     *
     * @param structure null for what people hold themselves
     * @param kind its words stand under {@code journal.detail.what.<kind>}
     */
    record Due(String kind, @Nullable StructureId structure, long count) {}
}
