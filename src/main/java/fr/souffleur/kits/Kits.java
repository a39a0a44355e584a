package fr.souffleur.kits;

import fr.souffleur.common.Refused;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The kits that can be played, and what they share; read from the kits' folder when the portal starts. */
@Service
public class Kits {

    private final KitShelf shelf;

    // As text: Spring would look for a path on the class path first, and the format's schemas lie there under this
    // name.
    public Kits(@Value("${souffleur.kits}") String folder) {
        this.shelf = KitShelf.from(Path.of(folder));
    }

    /** The easiest first. */
    public List<Kit> all() {
        return shelf.books().stream().map(KitShelf.Book::kit).toList();
    }

    /** @param id publisher and code, such as {@code souffleur/EHPAD-01} */
    public Kit get(String id) {
        return book(id).kit();
    }

    /** By the code alone, as addresses say it. */
    public Kit withCode(String code) {
        return all().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused("unknown"));
    }

    public Grid grid() {
        return shelf.grid();
    }

    public List<SharedRecommendation> recommendations() {
        return shelf.recommendations();
    }

    /** A general text of the grid, as Markdown: {@code words}, {@code posture} or {@code rating}. */
    public String gridText(String name) {
        return known(shelf.gridTexts().get(name));
    }

    /** A text of the kit, as Markdown. @param name a key of {@link Kit#texts()}, or the file that the kit names */
    public String text(Kit kit, String name) {
        return known(book(kit.id()).texts().get(kit.texts().getOrDefault(name, name)));
    }

    public Media picture(Kit kit, Kit.Picture picture) {
        return known(book(kit.id()).pictures().get(picture.file()));
    }

    private KitShelf.Book book(String id) {
        return shelf.books().stream()
                .filter(it -> it.kit().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("unknown"));
    }

    private static <T> T known(@Nullable T found) {
        if (found == null) throw new Refused("unknown");
        return found;
    }
}
