package fr.souffleur.kits;

import fr.souffleur.common.Refused;
import fr.souffleur.kits.source.KitFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** The shelf as it was after so many acts. */
    private record Shelf(int acts, List<Shelved> versions) {}

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
        return books().map(KitBook::kit)
                .sorted(Comparator.comparing(Kit::level).thenComparing(Kit::id))
                .toList();
    }

    /** @param id publisher and code, such as {@code souffleur/EHPAD-01} */
    public Kit get(String id) {
        return book(id).kit();
    }

    /** The version that is on the shelf now, whole. @param id publisher and code */
    public KitBook book(String id) {
        return books().filter(it -> it.kit().id().equals(id)).findFirst().orElseThrow(() -> new Refused("unknown"));
    }

    /** By the code alone, as addresses say it. */
    public KitBook withCode(String code) {
        return books().filter(it -> it.kit().code().equals(code)).findFirst().orElseThrow(() -> new Refused("unknown"));
    }

    /** Every published version, on the shelf or not; highest first within a kit. */
    public List<Shelved> versions() {
        var today = additions.today();
        var now = shelf;
        if (now == null || now.acts() != today.acts()) {
            var candidates = new ArrayList<Shelved.Candidate>();
            shipped.books().forEach(it -> candidates.add(new Shelved.Candidate(it, null)));
            candidates.addAll(today.published());
            now = new Shelf(today.acts(), Shelved.of(candidates, today.retired()));
            shelf = now;
        }
        return now.versions();
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

    private Stream<KitBook> books() {
        return versions().stream().filter(Shelved::chosen).map(Shelved::book);
    }
}
