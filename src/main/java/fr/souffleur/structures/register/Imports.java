package fr.souffleur.structures.register;

import static souffleur.db.Tables.STRUCTURES_REGISTER_INCOMING;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.structures.register.Delivery.State;
import fr.souffleur.structures.register.Progress.Step;
import fr.souffleur.structures.register.reading.Head;
import fr.souffleur.structures.register.reading.Limits;
import fr.souffleur.structures.register.reading.RegisterFile;
import fr.souffleur.structures.register.reading.Remark;
import fr.souffleur.structures.register.reading.Sort;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** Carries a file into the register: laid aside row by row, compared, then written in one transaction or not at all. */
@Component("registerImports")
class Imports {

    private final DSLContext sql;
    private final Turnstile turnstile;
    private final TransactionTemplate transaction;
    private final DeliveryRows deliveries;
    private final ChangeRows changes;
    private final RemarkRows remarks;
    private final GroupRows groups;
    private final CategoryRows categories;
    private final Clock clock;
    private final Limits limits;

    Imports(
            DSLContext sql,
            Turnstile turnstile,
            TransactionTemplate transaction,
            DeliveryRows deliveries,
            ChangeRows changes,
            RemarkRows remarks,
            GroupRows groups,
            CategoryRows categories,
            Clock clock,
            @Value("${souffleur.register.largest:2GB}") DataSize largest) {
        this.sql = sql;
        this.turnstile = turnstile;
        this.transaction = transaction;
        this.deliveries = deliveries;
        this.changes = changes;
        this.remarks = remarks;
        this.groups = groups;
        this.categories = categories;
        this.clock = clock;
        this.limits = Limits.of(largest.toBytes());
    }

    /** Who brings what. @param anyway even if much has vanished */
    record Order(StructureId body, PersonId by, String name, Scope scope, boolean anyway) {}

    Delivery.Id run(Order order, InputStream file, Progress progress) {
        return turnstile.through(() -> {
            deliveries.sweep(clock.instant());
            var id = Delivery.Id.fresh();
            deliveries.begin(
                    id, order.body(), order.by(), order.name(), order.scope(), order.anyway(), clock.instant());
            var incoming = new Incoming(sql, order.scope(), known(order.scope()), progress);
            try {
                sql.truncate(STRUCTURES_REGISTER_INCOMING).execute();
                var head = RegisterFile.read(file, limits, incoming);
                incoming.flush();
                write(id, order, head, incoming, progress);
            } catch (Refused no) {
                remarks.add(id, incoming.remarks);
                deliveries.end(id, State.REFUSED, no, null, read(incoming), clock.instant());
                throw no;
            } catch (RuntimeException fault) {
                deliveries.end(id, State.STOPPED, null, null, read(incoming), clock.instant());
                throw fault;
            } finally {
                sql.truncate(STRUCTURES_REGISTER_INCOMING).execute();
            }
            return id;
        });
    }

    private Incoming.Known known(Scope scope) {
        return new Incoming.Known(numbers(Shelf.ENTITY, scope), numbers(Shelf.SITE, scope));
    }

    private Set<String> numbers(Shelf shelf, Scope scope) {
        return sql.select(shelf.number())
                .from(shelf.table)
                .where(Merge.open(shelf, scope))
                .fetchSet(shelf.number());
    }

    private void write(Delivery.Id id, Order order, Head head, Incoming incoming, Progress progress) {
        progress.reached(Step.COMPARING, incoming.read(Sort.ENTITY) + incoming.read(Sort.SITE));
        new Twins(sql).drop(incoming);
        var sites = sql.fetchCount(STRUCTURES_REGISTER_INCOMING, Shelf.SITE.came());
        if (sites == 0) throw new Refused("structures.register.none", incoming.read(Sort.SITE));
        var shelves = head.shape() == Head.Shape.CSV ? List.of(Shelf.SITE) : List.of(Shelf.ENTITY, Shelf.SITE);
        var merge = new Merge(sql, order.scope(), day(head), changes);
        progress.reached(Step.WRITING, sites);
        transaction.executeWithoutResult(_ -> {
            var standing = merge.standing(Shelf.SITE);
            if (standing.alarming() && !order.anyway())
                throw new Refused("structures.register.vanished", standing.vanished(), standing.open());
            learn(incoming);
            shelves.forEach(it -> merge.write(it, id));
            if (head.shape() == Head.Shape.JSON) groups.replace(incoming.groups);
            remarks.add(id, incoming.remarks);
            var tally = read(incoming);
            tally.putAll(changes.tally(id));
            deliveries.end(id, State.DONE, null, head, tally, clock.instant());
            progress.reached(Step.WRITTEN, sites);
        });
    }

    /** Categories that nobody knows are kept, and said. */
    private void learn(Incoming incoming) {
        var known = categories.all().keySet();
        var codes = sql.selectDistinct(STRUCTURES_REGISTER_INCOMING.CATEGORY)
                .from(STRUCTURES_REGISTER_INCOMING)
                .where(Shelf.SITE.came())
                .and(STRUCTURES_REGISTER_INCOMING.CATEGORY.ne(""))
                .fetch(STRUCTURES_REGISTER_INCOMING.CATEGORY);
        var unknown = codes.stream().filter(it -> !known.contains(it)).sorted().toList();
        categories.learn(unknown);
        unknown.forEach(it -> incoming.note(new Remark(0, "", Remark.What.UNKNOWN_CATEGORY, it)));
    }

    private LocalDate day(Head head) {
        var of = head.dataOf();
        return LocalDate.ofInstant(of == null ? clock.instant() : of, ZoneOffset.UTC);
    }

    private static Map<String, Integer> read(Incoming incoming) {
        var tally = new LinkedHashMap<String, Integer>();
        for (var sort : Sort.values()) tally.put("read." + sort, incoming.read(sort));
        incoming.noted.forEach((what, times) -> tally.put("remark." + what, times));
        return tally;
    }
}
