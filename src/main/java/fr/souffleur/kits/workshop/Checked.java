package fr.souffleur.kits.workshop;

import fr.souffleur.kits.Bringing;
import fr.souffleur.kits.archive.KitArchive;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Editions with their checks, the few that are being worked on: the same files need no second check. */
@Component
class Checked {

    private static final int MOST = 4;

    private final EditionRows editions;
    private final Map<String, Bringing> known = new LinkedHashMap<>(MOST, 1, true);

    Checked(EditionRows editions) {
        this.editions = editions;
    }

    Bringing of(Edition edition) {
        synchronized (known) {
            var found = known.get(edition.digest());
            if (found != null) return found;
        }
        var checked = Bringing.of(KitArchive.of(edition.kit(), editions.files(edition.id())));
        synchronized (known) {
            known.put(edition.digest(), checked);
            if (known.size() > MOST) known.remove(known.keySet().iterator().next());
        }
        return checked;
    }
}
