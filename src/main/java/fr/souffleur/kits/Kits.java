package fr.souffleur.kits;

import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.kits.source.KitFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The kits that can be played, and what they share: those shipped as files and those that curators published. */
@Service
public class Kits {

    private final Path folder;
    private final KitShelf shipped;
    private final Additions additions;
    private volatile @Nullable Shelf shelf;

    /** The shelf as it was after so many acts: as it is everywhere, and as those bodies made it that decided about shipped kits. */
    private record Shelf(int acts, List<Shelved> versions, Map<StructureId, List<Shelved>> regions) {}

    // As text: Spring would look for a path on the class path first, and the format's schemas lie there under this
    // name.
    @Autowired
    Kits(@Value("${souffleur.kits}") String folder, Additions additions) {
        this.folder = Path.of(folder);
        this.shipped = KitShelf.from(this.folder);
        this.additions = additions;
    }

    /** The shipped kits alone. */
    public Kits(String folder) {
        this(folder, Additions.NONE);
    }

    /** One version of each kit, the easiest first. */
    public List<Kit> all() {
        return kits(versions());
    }

    /** As {@link #all()}, where a structure chooses: its regional body may have retired shipped kits, or brought versions of them. */
    public List<Kit> all(StructureId structure) {
        return kits(offered(structure));
    }

    /** @param id publisher and code, such as {@code souffleur/EHPAD-01} */
    public Kit get(String id) {
        return book(id).kit();
    }

    /** The version that is on the shelf now, whole. @param id publisher and code */
    public KitBook book(String id) {
        return first(versions(), it -> it.id().equals(id));
    }

    /** As {@link #book(String)}, where a structure chooses. @throws Refused {@code unknown} when its body retired it */
    public KitBook book(StructureId structure, String id) {
        return first(offered(structure), it -> it.id().equals(id));
    }

    /** By the code alone, as addresses say it. */
    public KitBook withCode(String code) {
        return first(versions(), it -> it.code().equals(code));
    }

    /** As {@link #withCode(String)}, where a structure chooses. @throws Refused {@code unknown} when its body retired it */
    public KitBook withCode(StructureId structure, String code) {
        return first(offered(structure), it -> it.code().equals(code));
    }

    /** Every published version, on the shelf or not; highest first within a kit. Of what was shipped, nothing else than that. */
    public List<Shelved> versions() {
        return shelf().versions();
    }

    /** As {@link #versions()}, with what this regional body did with shipped kits. */
    public List<Shelved> versions(StructureId body) {
        var shelf = shelf();
        return shelf.regions().getOrDefault(body, shelf.versions());
    }

    /** Whether the portal came with this kit, in whatever version. @param id publisher and code */
    public boolean ships(String id) {
        return shipped.books().stream().anyMatch(it -> it.kit().id().equals(id));
    }

    /** All files of a kit that was shipped, as they lie in its folder now. @throws Refused {@code unknown} for any other */
    public Bringing shipped(Kit kit) {
        if (shipped.books().stream().noneMatch(it -> it.kit().equals(kit))) throw new Refused("unknown");
        return Bringing.of(new KitFolder(folder.resolve(kit.code())));
    }

    public Grid grid() {
        return shipped.grid();
    }

    public List<SharedRecommendation> recommendations() {
        return shipped.recommendations();
    }

    /** A general text of the grid, as Markdown: {@code words}, {@code posture} or {@code rating}. */
    public String gridText(String name) {
        var text = shipped.gridTexts().get(name);
        if (text == null) throw new Refused("unknown");
        return text;
    }

    private List<Shelved> offered(StructureId structure) {
        return versions(additions.region(structure));
    }

    private Shelf shelf() {
        var today = additions.today();
        var now = shelf;
        if (now == null || now.acts() != today.acts()) {
            var bodies = new HashSet<>(today.retired().keySet());
            today.published().stream()
                    .map(Shelved.Candidate::by)
                    .filter(Objects::nonNull)
                    .forEach(bodies::add);
            var regions = new HashMap<StructureId, List<Shelved>>();
            for (var body : bodies) regions.put(body, versions(today, body));
            now = new Shelf(today.acts(), versions(today, null), regions);
            shelf = now;
        }
        return now;
    }

    /** @param body whose acts on shipped kits count; null for nobody's. What any body does with another kit counts for all */
    private List<Shelved> versions(Additions.Today today, @Nullable StructureId body) {
        var candidates = new ArrayList<Shelved.Candidate>();
        shipped.books().forEach(it -> candidates.add(new Shelved.Candidate(it, null, null)));
        for (var it : today.published())
            if (Objects.equals(it.by(), body) || !ships(it.book().kit().id())) candidates.add(it);
        var retired = new HashSet<Shelved.Name>();
        today.retired()
                .forEach((by, names) -> names.stream()
                        .filter(it -> by.equals(body) || !ships(it.kit()))
                        .forEach(retired::add));
        return Shelved.of(candidates, retired);
    }

    private static List<Kit> kits(List<Shelved> versions) {
        return books(versions)
                .map(KitBook::kit)
                .sorted(Comparator.comparing(Kit::level).thenComparing(Kit::id))
                .toList();
    }

    private static KitBook first(List<Shelved> versions, Predicate<Kit> which) {
        return books(versions).filter(it -> which.test(it.kit())).findFirst().orElseThrow(() -> new Refused("unknown"));
    }

    private static Stream<KitBook> books(List<Shelved> versions) {
        return versions.stream().filter(Shelved::chosen).map(Shelved::book);
    }
}
