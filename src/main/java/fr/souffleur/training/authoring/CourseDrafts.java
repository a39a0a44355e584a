package fr.souffleur.training.authoring;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.kits.archive.KitArchive;
import fr.souffleur.kits.source.KitFiles;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structures;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.format.CourseCheck;
import fr.souffleur.training.shelf.Courses;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where curators write courses: a draft is begun, brought, written in field by field, taken back by one step. */
@Service
@Transactional
public class CourseDrafts {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*/[A-Z0-9][A-Z0-9-]*");
    private static final int LARGEST_FILE = 4 * 1024 * 1024;

    private final DraftRows rows;
    private final DraftActRows acts;
    private final DraftsOnShelf published;
    private final Courses courses;
    private final Structures structures;
    private final Rights rights;
    private final Clock clock;

    CourseDrafts(
            DraftRows rows,
            DraftActRows acts,
            DraftsOnShelf published,
            Courses courses,
            Structures structures,
            Rights rights,
            Clock clock) {
        this.rows = rows;
        this.acts = acts;
        this.published = published;
        this.courses = courses;
        this.structures = structures;
        this.rights = rights;
        this.clock = clock;
    }

    /** Drafts of this body's curators, the last changed first. */
    @Transactional(readOnly = true)
    public List<Draft> all(Caller caller, StructureId structure) {
        rights.require(caller, Right.CURATE, structure);
        return rows.of(structure);
    }

    /** @throws Refused {@code unknown} for a draft of another body */
    @Transactional(readOnly = true)
    public Desk open(Caller caller, StructureId structure, DraftId id) {
        return desk(draft(caller, structure, id));
    }

    /** An empty course. @throws Refused {@code training.draft-code}, {@code training.draft-title-empty} */
    public DraftId begin(Caller caller, StructureId structure, String code, String title, Course.Audience audience) {
        rights.require(caller, Right.CURATE, structure);
        if (!CODE.matcher(code).matches()) throw new Refused("training.draft-code");
        if (title.isBlank()) throw new Refused("training.draft-title-empty");
        var publisher = structures.get(caller, structure).name();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var name = Manuscript.plain(title.strip());
        return add(caller, structure, Blanks.course(publisher, code, Manuscript.shortened(name, 120), audience, today));
    }

    /** The next version of what learners follow now. @param course publisher and code */
    public DraftId begin(Caller caller, StructureId structure, String course) {
        rights.require(caller, Right.CURATE, structure);
        var book = courses.find(course).orElseThrow(() -> new Refused("unknown"));
        return add(caller, structure, Blanks.next(files(book)));
    }

    /**
     * A course from a zip: it may have faults, as long as it can be read.
     *
     * @throws Refused {@code training.draft-archive}, {@code training.draft-no-course}, {@code training.draft-unreadable},
     *     {@code training.draft-id}
     */
    public DraftId bring(Caller caller, StructureId structure, byte[] archive) {
        rights.require(caller, Right.CURATE, structure);
        var opened = KitArchive.open("", archive);
        if (!opened.faults().isEmpty()) throw new Refused("training.draft-archive");
        var folders = Stream.concat(Stream.of(opened.files()), opened.files().folders().stream())
                .filter(it -> it.has(CourseCheck.COURSE))
                .toList();
        if (folders.size() != 1) throw new Refused("training.draft-no-course");
        var manuscript = Manuscript.of(files(folders.getFirst()));
        var tree = manuscript.tree(Manuscript.COURSE).put("status", "published");
        return add(caller, structure, manuscript.with(Manuscript.COURSE, tree));
    }

    /**
     * Writes one thing.
     *
     * @param seen the revision that the writer looked at
     * @throws Refused {@code training.draft-moved-on} when somebody was quicker: nothing of theirs is written over
     */
    public Desk write(Caller caller, StructureId structure, DraftId id, Edit edit, int seen) {
        rights.require(caller, Right.CURATE, structure);
        rows.lock(id);
        var draft = draft(caller, structure, id);
        var now = rows.files(id);
        var next = Pen.write(now, edit);
        return written(draft.changed(next, person(caller), clock.instant(), seen), now, next);
    }

    /** Takes the last change back; asked once more, makes it again. @throws Refused {@code training.draft-nothing-to-undo} */
    public Desk undo(Caller caller, StructureId structure, DraftId id, int seen) {
        rights.require(caller, Right.CURATE, structure);
        rows.lock(id);
        var draft = draft(caller, structure, id);
        var now = rows.files(id);
        var next = rows.before(id, now).orElseThrow(() -> new Refused("training.draft-nothing-to-undo"));
        return written(draft.changed(next, person(caller), clock.instant(), seen), now, next);
    }

    /** A drawing of a draft. @throws Refused {@code unknown}, also for one that would do more than show itself */
    @Transactional(readOnly = true)
    public CourseBook.Drawing drawing(Caller caller, StructureId structure, DraftId id, String file) {
        var draft = draft(caller, structure, id);
        return Drawings.find(rows.files(draft.id()), file).orElseThrow(() -> new Refused("unknown"));
    }

    private Desk written(Draft draft, Manuscript from, Manuscript to) {
        rows.write(draft.id(), from, to);
        rows.save(draft);
        return desk(draft);
    }

    private Desk desk(Draft draft) {
        return Desk.of(
                draft,
                rows.files(draft.id()),
                draft.status() == Draft.Status.WRITING && rows.changed(draft.id()),
                acts.of(draft.course(), draft.structure()));
    }

    private Draft draft(Caller caller, StructureId structure, DraftId id) {
        rights.require(caller, Right.CURATE, structure);
        return rows.find(id).filter(it -> it.structure().equals(structure)).orElseThrow(() -> new Refused("unknown"));
    }

    private DraftId add(Caller caller, StructureId structure, Manuscript manuscript) {
        var id = manuscript.text("id");
        if (id.length() > 120 || !ID.matcher(id).matches()) throw new Refused("training.draft-id");
        var by = person(caller);
        var now = clock.instant();
        var draft = new Draft(
                DraftId.fresh(),
                structure,
                id,
                Manuscript.shortened(manuscript.text("version"), 60),
                Manuscript.shortened(manuscript.text("title"), 200),
                Draft.Status.WRITING,
                by,
                now,
                by,
                now,
                null,
                0);
        rows.add(draft, manuscript);
        acts.add(draft, Act.What.STARTED, "", by, now);
        return draft.id();
    }

    private Manuscript files(CourseBook book) {
        var draft = published.all().entrySet().stream()
                .filter(it -> it.getValue().equals(book))
                .map(Map.Entry::getKey)
                .findFirst();
        return draft.map(rows::files).orElseGet(() -> new Manuscript(courses.files(book)));
    }

    private static TreeMap<String, byte[]> files(KitFiles course) {
        var files = new TreeMap<String, byte[]>();
        for (var name : course.names())
            course.bytes(name, LARGEST_FILE, (_, _) -> {}).ifPresent(it -> files.put(name, it));
        return files;
    }

    static PersonId person(Caller caller) {
        if (caller instanceof Caller.Person(var id)) return id;
        throw new Refused("unknown");
    }
}
