package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.MoveId;
import fr.souffleur.common.Refused;
import fr.souffleur.live.SessionFound.Fault;
import fr.souffleur.live.SessionFound.Question;
import fr.souffleur.live.SessionFound.Reply;
import fr.souffleur.live.file.Chain;
import fr.souffleur.live.file.SessionFile;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.ExerciseHosts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether a session file is what it says: of this exercise and this sheet, as it was sealed, and possible by the rules. */
@Component
class SessionCheck {

    private final DeskFiles files;
    private final ExerciseLog log;
    private final Retelling retelling;
    private final Openings openings;
    private final Exercises plans;
    private final ExerciseHosts hosts;

    SessionCheck(
            DeskFiles files,
            ExerciseLog log,
            Retelling retelling,
            Openings openings,
            Exercises plans,
            ExerciseHosts hosts) {
        this.files = files;
        this.log = log;
        this.retelling = retelling;
        this.openings = openings;
        this.plans = plans;
        this.hosts = hosts;
    }

    /** A file whose seals hold, and the page that wrote it. */
    record Brought(SessionFile file, DeskFiles.DeskFile page, Instant startedAt) {}

    record Heard(SessionFound found, Retold retold) {}

    /** The sheet that a page goes with: the open room's, else as it stands, frozen now. */
    String sheetToPlay(ExerciseId exercise) {
        var past = past(exercise);
        if (!past.begins()) retelling.stage(exercise, past).course().mustBe(Phase.WAITING);
        return past.opened() ? retelling.stage(exercise, past).digest() : openings.freeze(exercise);
    }

    Past past(ExerciseId exercise) {
        return new Past(log.since(exercise, 0));
    }

    Brought sealed(ExerciseId exercise, SessionFile file) {
        var structure = hosts.hostOf(exercise).map(it -> it.structure().value()).orElse(null);
        var other = file.structure() != null && !file.structure().equals(structure);
        if (other || !file.exercise().equals(exercise.value())) throw new Refused("live.file.other-exercise");
        var page = files.find(file.file())
                .filter(it -> it.exercise().equals(exercise))
                .orElseThrow(() -> new Refused("live.file.unknown"));
        if (!page.digest().equals(file.sheet()))
            throw new Refused("live.file.other-sheet", shorter(file.sheet()), shorter(page.digest()));
        var broken = new Chain(page.key()).brokenAt(file);
        if (broken.isPresent())
            throw broken.getAsInt() == 0
                    ? new Refused("live.file.header")
                    : new Refused("live.file.tampered", broken.getAsInt());
        var started = file.startedAt();
        if (started == null || file.lines().isEmpty()) throw new Refused("live.file.not-started");
        return new Brought(file, page, started);
    }

    /** Where the exercise would stand before the first line. */
    Stage stage(Caller by, Brought brought, Past past) {
        var exercise = brought.page().exercise();
        if (!past.begins()) return retelling.stage(exercise, past);
        var opened = new Entry(
                past.lines().size() + 1,
                MoveId.fresh(),
                retelling.now(),
                null,
                0,
                by,
                null,
                Source.SCREEN,
                new Happening.Opened(brought.page().digest()));
        var lines = new ArrayList<>(past.lines());
        lines.add(opened);
        return Stage.of(log.beside(exercise, lines), lines);
    }

    /** Tells the lines to the rules, the clock put right as far as it was said. */
    Heard heard(Caller by, Brought brought, Past past, Stage stage, Map<Question.Kind, Reply> answers) {
        var file = brought.file();
        mustBeItsOwn(brought, past, stage);
        var planned = plans.get(by, brought.page().exercise()).startsAt();
        var clock = FileClock.of(
                brought.startedAt(),
                file.lines().getLast().at(),
                planned,
                ZoneId.of(stage.sheet().zone()),
                retelling.now(),
                answers);
        var questions = new ArrayList<>(past.begins() || stage.phase() == Phase.WAITING ? clock.open() : List.of());
        if (questions.isEmpty()) sheet(brought, stage, answers, questions);
        var moves = new FileMoves(file, by, clock.shift());
        var cut = answers.get(Question.Kind.UNFINISHED) == Reply.KEEP;
        var retold = retelling.hear(stage, past, Source.FILE, moves.told(cut));
        if (questions.isEmpty() && retold.faults().isEmpty() && retold.stage().phase() != Phase.DEBRIEF)
            questions.add(new Question(
                    Question.Kind.UNFINISHED,
                    file.lines().getLast().at(),
                    file.lines().getLast().at().plus(clock.shift())));
        return new Heard(found(brought, clock, retold, questions), retold);
    }

    private static void mustBeItsOwn(Brought brought, Past past, Stage stage) {
        if (past.begins() || stage.phase() == Phase.WAITING) return;
        if (new FileMoves(brought.file(), new Caller.Clock(), Duration.ZERO).beganIn(past)) return;
        if (!stage.digest().equals(brought.file().sheet()))
            throw new Refused("live.file.other-sheet", shorter(brought.file().sheet()), shorter(stage.digest()));
        throw past.tooLate(stage.phase());
    }

    private void sheet(Brought brought, Stage stage, Map<Question.Kind, Reply> answers, List<Question> questions) {
        if (stage.phase() != Phase.WAITING || answers.containsKey(Question.Kind.SHEET)) return;
        var now = Secrets.digest(Json.write(plans.sheet(brought.page().exercise())));
        if (!now.equals(brought.page().digest()))
            questions.add(new Question(
                    Question.Kind.SHEET,
                    brought.page().issuedAt(),
                    brought.page().issuedAt()));
    }

    private static SessionFound found(Brought brought, FileClock clock, Retold retold, List<Question> questions) {
        var lines = brought.file().lines();
        return new SessionFound(
                brought.page().issuedTo(),
                brought.page().issuedAt(),
                brought.startedAt().plus(clock.shift()),
                lines.getLast().at().plus(clock.shift()),
                lines.size(),
                retold.known(),
                kinds(lines, "give", "improvise"),
                kinds(lines, "note", "observe"),
                rated(lines),
                questions,
                retold.faults().stream()
                        .map(it -> new Fault(it.line(), it.why()))
                        .toList());
    }

    /** A level that was chosen anew, or given its fact, is one still. */
    private static int rated(List<SessionFile.Line> lines) {
        return (int) lines.stream()
                .map(SessionFile.Line::move)
                .filter(it -> List.of("rate", "agree").contains(it.path("kind").asString("")))
                .map(it -> it.path("kind").asString("") + it.path("criterion").asString(""))
                .distinct()
                .count();
    }

    private static int kinds(List<SessionFile.Line> lines, String... kinds) {
        return (int) lines.stream()
                .map(it -> it.move().path("kind").asString(""))
                .filter(List.of(kinds)::contains)
                .count();
    }

    /** Enough of a digest to tell two sheets apart by eye. */
    private static String shorter(String digest) {
        return digest.substring(0, Math.min(8, digest.length()));
    }
}
