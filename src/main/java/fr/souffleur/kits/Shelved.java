package fr.souffleur.kits;

import fr.souffleur.common.StructureId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A version of a kit that may be on the shelf, and why it is or is not.
 *
 * @param edition null for a version that is shipped with the portal
 * @param shipped whether the portal came with this kit, in whatever version: what a body does with it holds for its own
 *     structures alone
 */
public record Shelved(KitBook book, @Nullable EditionId edition, Standing standing, boolean shipped) {

    /** Of the versions of a kit that are not retired, the highest is what structures choose. */
    public enum Standing {
        ON_SHELF,
        REPLACED,
        RETIRED
    }

    /** A version by its name. @param kit publisher and code */
    public record Name(String kit, String version) {}

    /** A published version and where it comes from. @param by the body that published it; null when it was shipped */
    public record Candidate(
            KitBook book,
            @Nullable EditionId edition,
            @Nullable StructureId by) {

        Name name() {
            return new Name(book.kit().id(), book.kit().version());
        }
    }

    /** Highest version first within a kit; a shipped kit wins over an edition of the same version. */
    static List<Shelved> of(List<Candidate> candidates, Set<Name> retired) {
        var found = new ArrayList<Shelved>();
        candidates.stream().map(it -> it.book().kit().id()).distinct().sorted().forEach(kit -> {
            var chosen = false;
            var shipped = candidates.stream()
                    .anyMatch(it -> it.edition() == null && it.book().kit().id().equals(kit));
            var seen = "";
            for (var it : versions(candidates, kit)) {
                if (it.name().version().equals(seen)) continue;
                seen = it.name().version();
                var gone = retired.contains(it.name());
                var standing = gone ? Standing.RETIRED : chosen ? Standing.REPLACED : Standing.ON_SHELF;
                found.add(new Shelved(it.book(), it.edition(), standing, shipped));
                chosen |= !gone;
            }
        });
        return List.copyOf(found);
    }

    private static List<Candidate> versions(List<Candidate> candidates, String kit) {
        return candidates.stream()
                .filter(it -> it.book().kit().id().equals(kit))
                .sorted(Comparator.comparing((Candidate it) -> it.book().version())
                        .reversed()
                        .thenComparing(it -> it.edition() != null))
                .toList();
    }

    public boolean chosen() {
        return standing == Standing.ON_SHELF;
    }
}
