package fr.souffleur.training.authoring;

import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.shelf.PublishedCourses;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What curators published and did not retire. It is read anew when an act was added since, by this portal or by another one on
 * the same database; otherwise one small question is asked.
 */
@Component
@Transactional(readOnly = true)
class DraftsOnShelf implements PublishedCourses {

    private final DraftRows drafts;
    private final DraftActRows acts;
    private volatile @Nullable Known known;

    DraftsOnShelf(DraftRows drafts, DraftActRows acts) {
        this.drafts = drafts;
        this.acts = acts;
    }

    /** @param books of every published draft that passes the checks of today, retired or not */
    private record Known(int acts, Map<DraftId, CourseBook> books, Set<DraftId> retired) {

        List<CourseBook> onShelf() {
            return books.entrySet().stream()
                    .filter(it -> !retired.contains(it.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
        }
    }

    @Override
    public Today today() {
        var now = known();
        return new Today(now.acts(), now.onShelf());
    }

    /** Every published draft by its number, retired ones too. */
    Map<DraftId, CourseBook> all() {
        return known().books();
    }

    Set<DraftId> retired() {
        return known().retired();
    }

    private Known known() {
        var count = acts.count();
        var now = known;
        if (now == null || now.acts() != count) {
            now = new Known(count, books(now == null ? Map.of() : now.books()), acts.retired());
            known = now;
        }
        return now;
    }

    /** A published draft never changes: only those that are new are read. */
    private Map<DraftId, CourseBook> books(Map<DraftId, CourseBook> before) {
        var found = new HashMap<DraftId, CourseBook>();
        for (var it : drafts.published()) {
            var book = before.containsKey(it.id())
                    ? before.get(it.id())
                    : drafts.files(it.id()).check().book();
            if (book != null) found.put(it.id(), Objects.requireNonNull(book));
        }
        return Map.copyOf(found);
    }
}
