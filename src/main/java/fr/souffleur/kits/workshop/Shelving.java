package fr.souffleur.kits.workshop;

import fr.souffleur.common.Refused;
import fr.souffleur.kits.Kit;
import fr.souffleur.kits.Shelved;
import fr.souffleur.kits.Version;
import java.util.List;

/** What a kit must be to go on the shelf, beside being whole. */
final class Shelving {

    private Shelving() {}

    /**
     * @param shelf every published version
     * @throws Refused {@code kits.draft-status} when its own file does not call it published (the rules of completeness ask only
     *     then), {@code kits.preliminary}, {@code kits.code-taken}, {@code kits.lower}
     */
    static void require(Kit kit, List<Shelved> shelf) {
        if (kit.status() != Kit.Status.PUBLISHED) throw new Refused("kits.draft-status");
        var version = Version.of(kit.version());
        if (!version.preliminary().isEmpty()) throw new Refused("kits.preliminary", kit.version());
        for (var it : shelf) {
            var other = it.book().kit();
            if (other.code().equals(kit.code()) && !other.id().equals(kit.id()))
                throw new Refused("kits.code-taken", other.id());
            if (other.id().equals(kit.id())
                    && it.standing() != Shelved.Standing.RETIRED
                    && it.book().version().compareTo(version) >= 0) throw new Refused("kits.lower", other.version());
        }
    }
}
