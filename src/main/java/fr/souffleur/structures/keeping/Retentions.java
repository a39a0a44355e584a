package fr.souffleur.structures.keeping;

import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.journal.Retention;
import fr.souffleur.journal.Retention.Due;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structures;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Empties what has been kept long enough, everywhere on the portal: counted first, then run. */
@Service
@Transactional
public class Retentions {

    private final List<Retention> modules;
    private final Rights rights;
    private final Structures structures;
    private final Journal journal;
    private final Clock clock;

    Retentions(ObjectProvider<Retention> modules, Rights rights, Structures structures, Journal journal, Clock clock) {
        this.modules = modules.orderedStream().toList();
        this.rights = rights;
        this.structures = structures;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * So much of one kind would go.
     *
     * @param structure null for what people hold themselves; then it has no name either
     * @param kind its words stand under {@code journal.detail.what.<kind>}
     */
    public record Counted(@Nullable StructureId structure, String name, String kind, long count) {}

    /** What a run would empty now; nothing is touched. @param body where the caller keeps the portal running */
    @Transactional(readOnly = true)
    public List<Counted> preview(Caller caller, StructureId body) {
        rights.require(caller, Right.OPERATE, body);
        return due(clock.instant()).stream()
                .map(it -> new Counted(it.structure(), name(it.structure()), it.kind(), it.count()))
                .sorted(Comparator.comparing(Counted::name).thenComparing(Counted::kind))
                .toList();
    }

    /** Empties it now. */
    public void run(Caller caller, StructureId body) {
        rights.require(caller, Right.OPERATE, body);
        run(caller, clock.instant());
    }

    /** The same, for a job of the portal itself. */
    public void run(Instant now) {
        run(new Caller.Clock(), now);
    }

    private void run(Caller by, Instant now) {
        var due = due(now);
        modules.forEach(it -> it.run(now));
        due.forEach(it -> journal.record(by, act(it)));
    }

    private static Act act(Due due) {
        var act = Act.of("retention-run").with("what", due.kind()).with("count", due.count());
        var where = due.structure();
        return where == null ? act : act.in(where);
    }

    private String name(@Nullable StructureId structure) {
        return structure == null ? "" : structures.find(structure).name();
    }

    /** One entry for each structure and kind, whatever modules they come from. */
    private List<Due> due(Instant now) {
        var counts = modules.stream()
                .flatMap(it -> it.due(now).stream())
                .collect(Collectors.groupingBy(
                        it -> it.structure() + " " + it.kind(), TreeMap::new, Collectors.toList()));
        return counts.values().stream()
                .map(it -> new Due(
                        it.getFirst().kind(),
                        it.getFirst().structure(),
                        it.stream().mapToLong(Due::count).sum()))
                .toList();
    }
}
