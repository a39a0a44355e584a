package fr.souffleur.training.authoring;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.Journal;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.shelf.Courses;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a draft: read by a second pair of eyes, put on the shelf for everybody, taken off it and put back. */
@Service
@Transactional
public class CourseDecisions {

    private static final int LONGEST_REASON = 1_000;

    private final DraftRows rows;
    private final DraftActRows acts;
    private final DraftsOnShelf published;
    private final Courses courses;
    private final Rights rights;
    private final Journal journal;
    private final Clock clock;

    CourseDecisions(
            DraftRows rows,
            DraftActRows acts,
            DraftsOnShelf published,
            Courses courses,
            Rights rights,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.acts = acts;
        this.published = published;
        this.courses = courses;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** Every published version, shipped or written here; highest first within a course. */
    @Transactional(readOnly = true)
    public List<OnShelf> shelf(Caller caller, StructureId structure) {
        rights.require(caller, Right.CURATE, structure);
        var shelf = courses.all();
        var found = new ArrayList<OnShelf>();
        for (var it : courses.shipped())
            found.add(new OnShelf(
                    it.course(),
                    null,
                    null,
                    shelf.contains(it) ? OnShelf.Standing.ON_SHELF : OnShelf.Standing.REPLACED));
        var books = published.all();
        var retired = published.retired();
        for (var draft : rows.published()) {
            var book = books.get(draft.id());
            if (book == null) continue;
            var standing = retired.contains(draft.id())
                    ? OnShelf.Standing.RETIRED
                    : shelf.contains(book) ? OnShelf.Standing.ON_SHELF : OnShelf.Standing.REPLACED;
            found.add(new OnShelf(book.course(), draft.id(), draft.structure(), standing));
        }
        found.sort(Comparator.comparing((OnShelf it) -> it.course().id())
                .thenComparing(it -> fr.souffleur.kits.Version.of(it.course().version()), Comparator.reverseOrder()));
        return List.copyOf(found);
    }

    /** Hands a draft in to be read; the day of it is the course's last review. @throws Refused {@code training.draft-faulty} */
    public void handIn(Caller caller, StructureId structure, DraftId id, int seen) {
        var draft = locked(caller, structure, id).handedIn(CourseDrafts.person(caller), seen);
        var now = rows.files(id);
        if (!now.check().clean()) throw new Refused("training.draft-faulty");
        var tree = now.tree(Manuscript.COURSE)
                .put(
                        "reviewed",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString());
        rows.write(id, now, now.with(Manuscript.COURSE, tree));
        rows.save(draft);
        act(caller, draft, Act.What.HANDED_IN, "");
    }

    /** @param seen the revision that the reader looked at @throws Refused {@code training.draft-own} */
    public void approve(Caller caller, StructureId structure, DraftId id, int seen) {
        var draft = locked(caller, structure, id).approved(CourseDrafts.person(caller), seen);
        rows.save(draft);
        act(caller, draft, Act.What.APPROVED, "");
    }

    /** Back to be written in, with what should change. */
    public void takeBack(Caller caller, StructureId structure, DraftId id, String reason, int seen) {
        var draft = locked(caller, structure, id).takenBack(seen);
        rows.save(draft);
        act(caller, draft, Act.What.TAKEN_BACK, bounded(reason));
    }

    /**
     * Puts an approved draft on the shelf, for everybody on this portal. Who follows a lower version keeps what they learned.
     *
     * @throws Refused {@code training.draft-faulty}, {@code training.draft-not-yours}, and what {@link Shelving} says
     */
    public void publish(Caller caller, StructureId structure, DraftId id, int seen) {
        var draft = draft(caller, structure, id);
        rows.lockAll();
        var next = draft(caller, structure, id).published(seen);
        var book = rows.files(id).check().book();
        if (book == null) throw new Refused("training.draft-faulty");
        var others = rows.published();
        if (!ships(draft.course())
                && others.stream()
                        .anyMatch(it -> it.course().equals(draft.course())
                                && !it.structure().equals(structure))) throw new Refused("training.draft-not-yours");
        Shelving.require(book, versions(), courses.all());
        rows.save(next);
        act(caller, next, Act.What.PUBLISHED, "");
        tell(caller, next, fr.souffleur.journal.Act.of("course-published"));
    }

    /** Gives a draft up; it stays readable. */
    public void setAside(Caller caller, StructureId structure, DraftId id, String reason, int seen) {
        var draft = locked(caller, structure, id).setAside(seen);
        rows.save(draft);
        act(caller, draft, Act.What.SET_ASIDE, bounded(reason));
    }

    /**
     * Takes a published version off the shelf. The next lower one that is not retired takes its place, the shipped one at last.
     *
     * @throws Refused {@code training.draft-reason-empty}, {@code training.draft-moved-on} when it is retired already
     */
    public void retire(Caller caller, StructureId structure, DraftId id, String reason) {
        var draft = standing(caller, structure, id, false);
        if (reason.isBlank()) throw new Refused("training.draft-reason-empty");
        act(caller, draft, Act.What.RETIRED, bounded(reason));
        tell(caller, draft, fr.souffleur.journal.Act.of("course-retired"));
    }

    /** Takes a retirement back, where the version may still stand beside the others. */
    public void restore(Caller caller, StructureId structure, DraftId id) {
        var draft = standing(caller, structure, id, true);
        var book = rows.files(id).check().book();
        if (book == null) throw new Refused("training.draft-faulty");
        Shelving.fits(book, versions(), courses.all());
        act(caller, draft, Act.What.RESTORED, "");
        tell(caller, draft, fr.souffleur.journal.Act.of("course-restored"));
    }

    private Draft standing(Caller caller, StructureId structure, DraftId id, boolean retired) {
        draft(caller, structure, id);
        rows.lockAll();
        var draft = draft(caller, structure, id);
        if (draft.status() != Draft.Status.PUBLISHED || acts.retired().contains(id) != retired)
            throw new Refused("training.draft-moved-on");
        return draft;
    }

    /** Whatever stands on the shelf or would come back to it. */
    private List<CourseBook> versions() {
        var versions = new ArrayList<>(courses.shipped());
        versions.addAll(published.today().books());
        return versions;
    }

    private boolean ships(String course) {
        return courses.shipped().stream().anyMatch(it -> it.course().id().equals(course));
    }

    private Draft locked(Caller caller, StructureId structure, DraftId id) {
        draft(caller, structure, id);
        rows.lock(id);
        return draft(caller, structure, id);
    }

    private Draft draft(Caller caller, StructureId structure, DraftId id) {
        rights.require(caller, Right.CURATE, structure);
        return rows.find(id).filter(it -> it.structure().equals(structure)).orElseThrow(() -> new Refused("unknown"));
    }

    private void act(Caller caller, Draft draft, Act.What what, String words) {
        acts.add(draft, what, words, CourseDrafts.person(caller), clock.instant());
    }

    private void tell(Caller caller, Draft draft, fr.souffleur.journal.Act act) {
        journal.record(
                caller, act.in(draft.structure()).with("course", draft.course()).with("version", draft.version()));
    }

    private static String bounded(String reason) {
        return Pen.bounded(reason.strip(), LONGEST_REASON);
    }
}
