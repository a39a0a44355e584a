package fr.souffleur.training.learning;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.training.course.Calibration;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.format.CourseReader;
import fr.souffleur.training.quiz.AttemptId;
import fr.souffleur.training.quiz.Calibrated;
import fr.souffleur.training.shelf.Courses;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Vignettes, rated one after the other, each handed in whole and then compared with the key. It sets an instrument and judges nobody. */
@Service
@Transactional
public class Calibrations {

    /** Ratings that were not handed in yet are kept as turn 0. */
    private static final int DRAFT = 0;

    private static final int HANDED_IN = 1;
    private static final Set<String> LEVELS = Set.of("0", "1", "2", "3", "NJ");

    private final Courses courses;
    private final ProgressRows progress;
    private final AttemptRows rows;
    private final Standing standing;
    private final Clock clock;

    Calibrations(Courses courses, ProgressRows progress, AttemptRows rows, Standing standing, Clock clock) {
        this.courses = courses;
        this.progress = progress;
        this.rows = rows;
        this.standing = standing;
        this.clock = clock;
    }

    /**
     * One set, as far as it was rated.
     *
     * @param drafts ratings that are noted and can still be changed, by place
     * @param handedIn ids of vignettes
     * @param result what was handed in, against the key
     */
    public record Session(
            AttemptId id,
            Calibration.Set set,
            Map<String, String> drafts,
            Set<String> handedIn,
            Calibrated result,
            Instant startedAt,
            @Nullable Instant closedAt) {

        /** The vignette to rate now; empty once all are handed in. */
        public Optional<Calibration.Vignette> next() {
            return set.vignettes().stream()
                    .filter(it -> !handedIn.contains(it.id()))
                    .findFirst();
        }
    }

    /** Sessions of the caller, the newest first. */
    @Transactional(readOnly = true)
    public List<Session> of(Caller caller, String code) {
        return of(Learning.person(caller), courses.withCode(code));
    }

    /** The session that goes on, or a new one with this set. @throws Refused {@code unknown} when there is no such set */
    public Session begin(Caller caller, String code, String set) {
        var person = Learning.person(caller);
        var book = courses.withCode(code);
        var calibration = calibration(book);
        progress.enrol(person, book.course().id(), book.course().version(), clock.instant());
        var going =
                of(person, book).stream().filter(it -> it.closedAt() == null).findFirst();
        if (going.isPresent() && going.get().set().id().equals(set)) return going.get();
        var chosen = calibration.sets().stream()
                .filter(it -> it.id().equals(set))
                .findFirst()
                .orElseThrow(() -> new Refused("unknown"));
        var row = new AttemptRows.Row(
                AttemptId.fresh(),
                person,
                book.course().id(),
                book.course().version(),
                AttemptRows.Kind.CALIBRATION,
                CourseReader.written(chosen),
                calibration.rightPercent(),
                clock.instant(),
                null,
                null,
                null,
                null);
        rows.add(row);
        return session(row);
    }

    /** Notes a rating; it can be changed until its vignette is handed in. @param place such as {@code vh1/1.1} */
    public Session rate(Caller caller, AttemptId id, String place, String level) {
        var row = going(caller, id);
        var session = session(row);
        if (!LEVELS.contains(level)) throw new Refused("unknown");
        var vignette = session.set().vignettes().stream()
                .filter(it -> place.startsWith(it.id() + "/"))
                .findFirst()
                .orElseThrow(() -> new Refused("unknown"));
        if (vignette.ratings().stream()
                .noneMatch(it -> Calibrated.place(vignette, it).equals(place))) throw new Refused("unknown");
        if (session.handedIn().contains(vignette.id())) throw new Refused("training.handed-in");
        rows.put(id, place, DRAFT, level, false, clock.instant());
        return session(row);
    }

    /**
     * Hands a vignette in: its key is shown from now on. Handing it in twice changes nothing.
     *
     * @throws Refused {@code training.ratings-missing} with how many, {@code training.course-changed}
     */
    public Session handIn(Caller caller, AttemptId id, String vignette) {
        var row = row(caller, id);
        var session = session(row);
        if (session.handedIn().contains(vignette)) return session;
        var book = courses.find(row.course()).orElseThrow(() -> new Refused("training.course-changed"));
        Learning.known(book, row.version());
        var rated = session.set().vignettes().stream()
                .filter(it -> it.id().equals(vignette))
                .findFirst()
                .orElseThrow(() -> new Refused("unknown"));
        var missing = rated.ratings().stream()
                .filter(it -> !session.drafts().containsKey(Calibrated.place(rated, it)))
                .count();
        if (missing > 0) throw new Refused("training.ratings-missing", missing);
        var compared = Calibrated.of(session.set(), row.passPercent(), session.drafts());
        for (var it : compared.ratings()) {
            var given = it.given();
            if (given != null && it.place().startsWith(vignette + "/"))
                rows.put(id, it.place(), HANDED_IN, given, it.right(), clock.instant());
        }
        var after = session(row);
        if (after.next().isEmpty()) close(row, book, after);
        return session(row(caller, id));
    }

    private void close(AttemptRows.Row row, CourseBook book, Session session) {
        var result = session.result();
        rows.close(row.id(), result.right(), result.ratings().size(), result.reached(), clock.instant());
        standing.settle(row.person(), book);
    }

    private AttemptRows.Row row(Caller caller, AttemptId id) {
        return rows.locked(Learning.person(caller), id)
                .filter(it -> it.kind() == AttemptRows.Kind.CALIBRATION)
                .orElseThrow(() -> new Refused("unknown"));
    }

    private AttemptRows.Row going(Caller caller, AttemptId id) {
        var row = row(caller, id);
        if (row.closedAt() != null) throw new Refused("training.handed-in");
        return row;
    }

    private List<Session> of(PersonId person, CourseBook book) {
        calibration(book);
        return rows.of(person, book.course().id()).stream()
                .filter(it -> it.kind() == AttemptRows.Kind.CALIBRATION)
                .filter(it -> Progress.counts(it.version(), book.course().version()))
                .map(this::session)
                .toList();
    }

    private Session session(AttemptRows.Row row) {
        var set = CourseReader.set(row.asked());
        var drafts = new HashMap<String, String>();
        var given = new HashMap<String, String>();
        for (var it : rows.raw(row.id())) (it.turn() == DRAFT ? drafts : given).put(it.question(), it.given());
        var handedIn = new HashSet<String>();
        for (var vignette : set.vignettes())
            if (vignette.ratings().stream().allMatch(it -> given.containsKey(Calibrated.place(vignette, it))))
                handedIn.add(vignette.id());
        return new Session(
                row.id(),
                set,
                drafts,
                handedIn,
                Calibrated.of(set, row.passPercent(), given),
                row.startedAt(),
                row.closedAt());
    }

    private static Calibration calibration(CourseBook book) {
        var calibration = book.calibration();
        if (calibration == null) throw new Refused("unknown");
        return calibration;
    }
}
