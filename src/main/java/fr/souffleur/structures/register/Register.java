package fr.souffleur.structures.register;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.register.reading.Remark;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The national register of establishments, as far as this portal's region goes. */
@Service
@Transactional(readOnly = true)
public class Register {

    private static final int NAME = 200;
    private static final int PAGE = 1000;
    private static final int HISTORY = 200;

    private final Imports imports;
    private final Finding finding;
    private final ScopeRows scopes;
    private final DeliveryRows deliveries;
    private final ChangeRows changes;
    private final RemarkRows remarks;
    private final CategoryRows categories;
    private final Turnstile turnstile;
    private final Rights rights;
    private final Clock clock;

    Register(
            Imports imports,
            Finding finding,
            ScopeRows scopes,
            DeliveryRows deliveries,
            ChangeRows changes,
            RemarkRows remarks,
            CategoryRows categories,
            Turnstile turnstile,
            Rights rights,
            Clock clock) {
        this.imports = imports;
        this.finding = finding;
        this.scopes = scopes;
        this.deliveries = deliveries;
        this.changes = changes;
        this.remarks = remarks;
        this.categories = categories;
        this.turnstile = turnstile;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Where the register of a body stands.
     *
     * @param dataOf when the national register wrote what was brought last
     * @param open sites in service in the scope
     * @param busy whether somebody's import runs at this moment
     */
    public record Standing(Scope scope, Optional<Instant> dataOf, int open, boolean busy) {}

    /** A category, and how many open sites of the region it has. */
    public record Counted(Category category, int sites) {}

    /**
     * Sites by name, town, number or SIREN as somebody types them, each word from its beginning; at most fifty, open ones
     * first. For everybody who is signed in: the register is public.
     */
    public List<Site> find(Caller caller, String typed) {
        person(caller);
        return finding.sites(typed);
    }

    /** @throws Refused {@code unknown} when the register has no such site */
    public Site site(Caller caller, String number) {
        person(caller);
        return finding.site(number).orElseThrow(() -> new Refused("unknown"));
    }

    /** @throws Refused {@code unknown} when the register has no such legal entity */
    public Entity entity(Caller caller, String number) {
        person(caller);
        return finding.entity(number).orElseThrow(() -> new Refused("unknown"));
    }

    /**
     * One site with its legal entity and its history.
     *
     * @param number its FINESS number, as people type it
     * @throws Refused {@code unknown} when the register has no such site
     */
    public Sheet sheet(Caller caller, String number) {
        var site = site(caller, number.strip().toUpperCase(Locale.ROOT));
        return new Sheet(site, finding.entity(site.entity()), changes.of(site.number(), HISTORY));
    }

    /** What became of a site or a legal entity, the newest first. */
    public List<Change> history(Caller caller, String number) {
        person(caller);
        return changes.of(number, HISTORY);
    }

    public Standing standing(Caller caller, StructureId body) {
        rights.require(caller, Right.REGISTER, body);
        var scope = scopes.of(body);
        return new Standing(scope, deliveries.dataOf(body), finding.open(scope), turnstile.taken());
    }

    /** Says which departments the next import is of. */
    @Transactional
    public void cover(Caller caller, StructureId body, Scope scope) {
        rights.require(caller, Right.REGISTER, body);
        scopes.set(body, scope);
    }

    /**
     * Reads a file and brings the register to it. Takes as long as it takes; readers see what was before until the end.
     * Everything that was read is thrown away when it is refused or when the portal falls.
     *
     * @param name how people call the file, at most 200 signs of it are kept
     * @param anyway even if more than a tenth of the open sites vanished; stands in the report
     * @throws Refused {@code structures.register.…}; the report keeps it too, but for {@code busy}
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Delivery.Id bring(
            Caller caller, StructureId body, InputStream file, String name, boolean anyway, Progress progress) {
        rights.require(caller, Right.REGISTER, body);
        var brief = name.replaceAll("[\\p{Cc}\\p{Cf}]", " ").strip();
        var order = new Imports.Order(
                body, person(caller), brief.substring(0, Math.min(brief.length(), NAME)), scopes.of(body), anyway);
        return imports.run(order, file, progress);
    }

    /** What was brought, the newest first; one that runs no more is told as stopped. */
    public List<Delivery> imports(Caller caller, StructureId body) {
        rights.require(caller, Right.REGISTER, body);
        return deliveries.of(body);
    }

    /** @throws Refused {@code unknown} for an import of another body */
    public Delivery report(Caller caller, StructureId body, Delivery.Id id) {
        rights.require(caller, Right.REGISTER, body);
        return deliveries.find(body, id).orElseThrow(() -> new Refused("unknown"));
    }

    /** What an import changed, of these kinds; at most {@code most} rows. */
    public List<Change> changes(
            Caller caller, StructureId body, Delivery.Id id, Collection<Change.What> kinds, int most) {
        report(caller, body, id);
        return changes.of(id, kinds, 0, most).stream()
                .map(ChangeRows.Numbered::change)
                .toList();
    }

    /** All that an import changed, handed over a thousand at a time. */
    public void everyChange(
            Caller caller,
            StructureId body,
            Delivery.Id id,
            Collection<Change.What> kinds,
            Consumer<List<Change>> taker) {
        report(caller, body, id);
        var after = 0L;
        while (true) {
            var page = changes.of(id, kinds, after, PAGE);
            taker.accept(page.stream().map(ChangeRows.Numbered::change).toList());
            if (page.size() < PAGE) return;
            after = page.getLast().number();
        }
    }

    /** What was odd about its records, in the order of the file; at most {@code most}. */
    public List<Remark> remarks(Caller caller, StructureId body, Delivery.Id id, int most) {
        report(caller, body, id);
        return remarks.of(id, most);
    }

    /** Those to settle first, then by sector and name. */
    public List<Counted> categories(Caller caller, StructureId body) {
        rights.require(caller, Right.REGISTER, body);
        var sites = categories.sites(scopes.of(body));
        return categories.all().values().stream()
                .map(it -> new Counted(it, sites.getOrDefault(it.code(), 0)))
                .sorted(Comparator.comparing(it -> it.category().regime() != Regime.TO_SETTLE))
                .toList();
    }

    /** @throws Refused {@code unknown} when there is no such category */
    @Transactional
    public void settle(Caller caller, StructureId body, String code, Regime regime) {
        rights.require(caller, Right.REGISTER, body);
        if (!categories.settle(code, regime, body, person(caller), clock.instant())) throw new Refused("unknown");
    }

    /** All categories by code, for whoever counts sites. */
    public Map<String, Category> categories(Caller caller) {
        person(caller);
        return categories.all();
    }

    private static PersonId person(Caller caller) {
        if (caller instanceof Caller.Person(var id)) return id;
        throw new Refused("unknown");
    }
}
