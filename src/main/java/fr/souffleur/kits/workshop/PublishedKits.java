package fr.souffleur.kits.workshop;

import fr.souffleur.kits.Additions;
import fr.souffleur.kits.Bringing;
import fr.souffleur.kits.Shelved;
import fr.souffleur.kits.archive.KitArchive;
import java.util.ArrayList;
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
    private volatile @Nullable Today known;

    PublishedKits(EditionRows editions, ActRows acts) {
        this.editions = editions;
        this.acts = acts;
    }

    @Override
    public Today today() {
        var count = acts.count();
        var now = known;
        if (now == null || now.acts() != count) {
            now = new Today(count, published(), acts.retired());
            known = now;
        }
        return now;
    }

    private List<Shelved.Candidate> published() {
        var found = new ArrayList<Shelved.Candidate>();
        for (var it : editions.published()) {
            var book = Bringing.of(KitArchive.of(it.kit(), editions.files(it.id())))
                    .book();
            if (book != null) found.add(new Shelved.Candidate(book, it.id()));
        }
        return found;
    }
}
