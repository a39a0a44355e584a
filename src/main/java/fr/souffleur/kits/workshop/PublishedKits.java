package fr.souffleur.kits.workshop;

import fr.souffleur.common.StructureId;
import fr.souffleur.kits.Additions;
import fr.souffleur.kits.Bringing;
import fr.souffleur.kits.EditionId;
import fr.souffleur.kits.Shelved;
import fr.souffleur.kits.archive.KitArchive;
import fr.souffleur.structures.Regions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What curators published and retired. It is read anew when an act was added since, by this portal or by another one on the
 * same database; otherwise one small question is asked.
 */
@Component
@Transactional(readOnly = true)
class PublishedKits implements Additions {

    private final EditionRows editions;
    private final ActRows acts;
    private final Regions regions;
    private volatile @Nullable Today known;

    PublishedKits(EditionRows editions, ActRows acts, Regions regions) {
        this.editions = editions;
        this.acts = acts;
        this.regions = regions;
    }

    @Override
    public Today today() {
        var count = acts.count();
        var now = known;
        if (now == null || now.acts() != count) {
            now = new Today(count, published(now == null ? List.of() : now.published()), acts.retired());
            known = now;
        }
        return now;
    }

    @Override
    public StructureId region(StructureId structure) {
        return regions.above(structure).orElse(structure);
    }

    /** An edition never changes: only those that are new are read. */
    private List<Shelved.Candidate> published(List<Shelved.Candidate> before) {
        var read = new HashMap<EditionId, Shelved.Candidate>();
        for (var it : before) if (it.edition() != null) read.put(it.edition(), it);
        var found = new ArrayList<Shelved.Candidate>();
        for (var it : editions.published()) {
            var candidate = read.computeIfAbsent(it.id(), _ -> read(it));
            if (candidate != null) found.add(candidate);
        }
        return found;
    }

    private Shelved.@Nullable Candidate read(Edition edition) {
        var book = Bringing.of(KitArchive.of(edition.kit(), editions.files(edition.id())))
                .book();
        return book == null ? null : new Shelved.Candidate(book, edition.id(), edition.structure());
    }
}
