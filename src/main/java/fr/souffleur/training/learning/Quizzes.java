package fr.souffleur.training.learning;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.course.Question;
import fr.souffleur.training.format.CourseReader;
import fr.souffleur.training.quiz.Attempt;
import fr.souffleur.training.quiz.AttemptId;
import fr.souffleur.training.quiz.Draw;
import fr.souffleur.training.quiz.Given;
import fr.souffleur.training.quiz.Verdict;
import fr.souffleur.training.shelf.Courses;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Quizzes: drawn, answered one question at a time, taken up again, tried anew as often as one likes. Only the learner sees them. */
@Service
@Transactional
public class Quizzes {

    private final SecureRandom chance = new SecureRandom();
    private final Courses courses;
    private final ProgressRows progress;
    private final AttemptRows rows;
    private final Standing standing;
    private final Clock clock;

    Quizzes(Courses courses, ProgressRows progress, AttemptRows rows, Standing standing, Clock clock) {
        this.courses = courses;
        this.progress = progress;
        this.rows = rows;
        this.standing = standing;
        this.clock = clock;
    }

    /** The one that goes on, or a new one. @throws Refused {@code unknown} for a course without quiz */
    public Attempt begin(Caller caller, String code) {
        var person = Learning.person(caller);
        var book = courses.withCode(code);
        if (book.course().quiz() == null) throw new Refused("unknown");
        progress.enrol(person, book.course().id(), book.course().version(), clock.instant());
        var going = of(person, book).stream()
                .filter(it -> it.closedAt() == null
                        && Progress.counts(it.version(), book.course().version()))
                .findFirst();
        return going.map(this::attempt).orElseGet(() -> draw(person, book));
    }

    /** Attempts at this course's quiz, the newest first. */
    @Transactional(readOnly = true)
    public List<Attempt> of(Caller caller, String code) {
        var book = courses.withCode(code);
        return of(Learning.person(caller), book).stream().map(this::attempt).toList();
    }

    /**
     * Answers a question. The same answer sent twice counts once and says the same again.
     *
     * @param turn 1 or 2: which one the page asked for
     * @throws Refused {@code training.answered} when another answer stands in this turn already, {@code training.course-changed} when
     *     the course has become another one meanwhile, {@code training.nothing-given}, {@code unknown} for another's attempt
     */
    public Verdict answer(Caller caller, AttemptId id, String question, int turn, Given given) {
        var person = Learning.person(caller);
        var row = rows.locked(person, id)
                .filter(it -> it.kind() == AttemptRows.Kind.QUIZ)
                .orElseThrow(() -> new Refused("unknown"));
        var attempt = attempt(row);
        var asked = attempt.question(question);
        var verdict = Verdict.of(asked, given);
        var said = attempt.answers(question).stream()
                .filter(it -> it.turn() == turn)
                .findFirst();
        if (said.isPresent()) return again(asked, said.get(), given);
        var book = courses.find(row.course()).orElseThrow(() -> new Refused("training.course-changed"));
        Learning.known(book, row.version());
        if (attempt.settled(asked) || turn != attempt.answers(question).size() + 1)
            throw new Refused("training.answered");
        rows.answer(id, new Attempt.Answered(question, turn, given, verdict.right()), clock.instant());
        close(person, book, attempt(row));
        return verdict;
    }

    private static Verdict again(Question asked, Attempt.Answered said, Given given) {
        if (!said.given().text().equals(given.text())) throw new Refused("training.answered");
        return Verdict.of(asked, said.given());
    }

    private void close(PersonId person, CourseBook book, Attempt attempt) {
        if (attempt.next().isPresent()) return;
        rows.close(attempt.id(), attempt.points(), attempt.pointsOf(), attempt.passed(), clock.instant());
        standing.settle(person, book);
    }

    private Attempt draw(PersonId person, CourseBook book) {
        var questions = Draw.of(book, asked(person, book), chance);
        var row = new AttemptRows.Row(
                AttemptId.fresh(),
                person,
                book.course().id(),
                book.course().version(),
                AttemptRows.Kind.QUIZ,
                CourseReader.written(questions),
                book.course().passPercent(),
                clock.instant(),
                null,
                null,
                null,
                null);
        rows.add(row);
        return attempt(row);
    }

    private Map<String, Integer> asked(PersonId person, CourseBook book) {
        var asked = new HashMap<String, Integer>();
        for (var row : of(person, book))
            for (var question : CourseReader.questions(row.asked())) asked.merge(question.id(), 1, Integer::sum);
        return asked;
    }

    private List<AttemptRows.Row> of(PersonId person, CourseBook book) {
        return rows.of(person, book.course().id()).stream()
                .filter(it -> it.kind() == AttemptRows.Kind.QUIZ)
                .toList();
    }

    private Attempt attempt(AttemptRows.Row row) {
        return new Attempt(
                row.id(),
                row.course(),
                row.version(),
                CourseReader.questions(row.asked()),
                rows.answers(row.id()),
                row.passPercent(),
                row.startedAt(),
                row.closedAt());
    }
}
