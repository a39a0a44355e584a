package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.TextId;
import fr.souffleur.live.Chronicle.What;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the chronicle of a log: only the newest attempt, from its opening on. */
final class Teller {

    private final Stage stage;
    private final List<Entry> log;
    private final Map<Integer, Entry> bySeq;
    private final Map<Integer, Amended.Correction> corrections;
    private final TimelineTeller timeline;

    /** Of what was put right, the right is told. */
    Teller(Stage stage, List<Entry> log) {
        var amended = Amended.of(sinceOpened(log));
        this.corrections = amended.corrections();
        this.log = amended.lines();
        this.stage = corrections.isEmpty()
                ? stage
                : Stage.of(stage.shelf(), this.log).at(stage.seq());
        this.timeline = new TimelineTeller(this.stage);
        this.bySeq = this.log.stream().collect(Collectors.toMap(Entry::seq, Function.identity()));
    }

    Chronicle tell(ExerciseId exercise, long play) {
        var end =
                log.stream().filter(it -> it.what() instanceof Happening.Closed).findFirst();
        return new Chronicle(
                exercise,
                stage.seq(),
                stage.phase(),
                stage.course().ending(),
                when(Happening.Opened.class),
                when(Happening.Started.class),
                end.map(Entry::happenedAt).orElse(null),
                end.filter(it -> !it.timed()).isPresent()
                        ? Chronicle.UNKNOWN
                        : corrections.isEmpty()
                                ? play
                                : end.map(Entry::playMillis).orElse(play),
                origin(),
                stage.table().observed(),
                progress(),
                stage.sheet(),
                log.stream().flatMap(timeline::lines).toList(),
                ratings(),
                attendance(),
                notes(),
                aids(),
                facts(),
                answers(),
                corrections.values().stream().map(this::told).toList(),
                stage.ratings().checks().entrySet().stream()
                        .map(it -> new Chronicle.Checked(it.getKey(), it.getValue()))
                        .toList());
    }

    /** Lines that may be put right, in the order of play, those that were taken out at their old places. */
    List<Corrections.Line> correctable() {
        var lines = new ArrayList<Corrections.Line>();
        for (var it : log) if (Amending.timed(it.what())) lines.add(correctable(it));
        for (var it : corrections.values())
            if (it.withdrawn()) {
                int place = (int) lines.stream()
                        .filter(line -> line.line() < it.line().seq())
                        .count();
                lines.add(place, correctable(it.line()));
            }
        return lines;
    }

    private Corrections.Line correctable(Entry it) {
        var known = corrections.get(it.seq());
        return new Corrections.Line(
                it.seq(),
                what(it),
                inject(it),
                Amended.hour(it),
                words(it),
                Amending.wordy(it.what()),
                Amending.removable(it.what()),
                known == null ? null : told(known));
    }

    private Chronicle.Correction told(Amended.Correction it) {
        var line = it.line();
        var standing = bySeq.getOrDefault(line.seq(), line);
        var reason = it.reason();
        return new Chronicle.Correction(
                line.seq(),
                what(line),
                inject(line),
                words(standing),
                it.at() == null ? null : Amended.hour(line),
                it.at(),
                it.text() == null ? "" : words(line),
                reason == null ? null : stage.shelf().text(reason),
                it.by() instanceof Caller.Person(var person) ? person : null,
                it.when());
    }

    private static What what(Entry it) {
        return switch (it.what()) {
            case Happening.Started _ -> What.STARTED;
            case Happening.Given _ -> What.GIVEN;
            case Happening.Relanced _ -> What.RELANCED;
            case Happening.Improvised _ -> What.IMPROVISED;
            case Happening.Aided _ -> What.AIDED;
            case Happening.Observed _ -> What.OBSERVED;
            case Happening.Closed _ -> What.ENDED;
            default -> What.NOTED;
        };
    }

    private static @Nullable InjectId inject(Entry it) {
        return switch (it.what()) {
            case Happening.Given(var inject) -> inject;
            case Happening.Relanced(var inject) -> inject;
            default -> null;
        };
    }

    private String words(Entry it) {
        return switch (it.what()) {
            case Happening.Given(var inject) -> timeline.title(inject);
            case Happening.Relanced(var inject) -> timeline.title(inject);
            case Happening.Improvised what -> stage.shelf().text(what.title());
            case Happening.Noted what -> stage.shelf().text(what.text());
            case Happening.Aided what -> stage.shelf().text(what.text());
            case Happening.Observed what -> stage.shelf().text(what.text());
            default -> "";
        };
    }

    private Chronicle.Progress progress() {
        var talk = stage.course().talk();
        return new Chronicle.Progress(talk.step(), talk.since(), talk.taken());
    }

    static List<Entry> sinceOpened(List<Entry> log) {
        int from = 0;
        for (int i = 1; i < log.size(); i++)
            if (log.get(i - 1).what() instanceof Happening.Closed(var how) && how == Ending.REPLANNED) from = i;
        return log.subList(from, log.size());
    }

    private List<Chronicle.Graded> ratings() {
        var ratings = stage.ratings();
        return stage.sheet().criteria().stream()
                .map(it -> new Chronicle.Graded(
                        it.id(),
                        ratings.rated().entrySet().stream()
                                .filter(rated -> rated.getKey().criterion().equals(it.id()))
                                .map(rated -> given(rated.getKey().seat().toString(), rated.getValue()))
                                .toList(),
                        ratings.agreed().get(it.id()) instanceof Ratings.Given agreed ? given("", agreed) : null,
                        ratings.gaps().get(it.id()) instanceof TextId gap
                                ? stage.shelf().text(gap)
                                : ""))
                .toList();
    }

    private Chronicle.Given given(String seat, Ratings.Given it) {
        return new Chronicle.Given(seat, it.rating(), stage.shelf().text(it.evidence()), at(it.seq()));
    }

    private List<Chronicle.Presence> attendance() {
        return stage.sheet().roles().stream()
                .map(it -> new Chronicle.Presence(
                        it.id(),
                        stage.name(it.id()),
                        it.heldBy(),
                        stage.table().present(it),
                        stage.table().names(it.id()).stream()
                                .map(stage.shelf()::text)
                                .toList()))
                .toList();
    }

    private List<Chronicle.Note> notes() {
        return stage.log().notes().stream()
                .map(it -> new Chronicle.Note(
                        it.seq(),
                        at(it.seq()),
                        play(it.seq(), it.play()),
                        stage.story().dayAt(it.play()),
                        story(it.seq(), it.play()),
                        it.kind(),
                        stage.shelf().text(it.text()),
                        it.by()))
                .toList();
    }

    private List<Chronicle.Aid> aids() {
        return stage.help().aids().stream()
                .map(it -> new Chronicle.Aid(
                        it.seq(),
                        play(it.seq(), it.play()),
                        story(it.seq(), it.play()),
                        stage.shelf().text(it.text()),
                        it.method(),
                        it.criterion()))
                .toList();
    }

    private List<Chronicle.Fact> facts() {
        return stage.ratings().facts().stream()
                .map(it -> new Chronicle.Fact(
                        it.seq(),
                        at(it.seq()),
                        play(it.seq(), it.play()),
                        story(it.seq(), it.play()),
                        stage.shelf().text(it.text()),
                        it.inject()))
                .toList();
    }

    private List<Chronicle.Answered> answers() {
        return stage.ratings().ticks().entrySet().stream()
                .map(it -> new Chronicle.Answered(
                        it.getKey(), it.getValue().answer(), it.getValue().play()))
                .toList();
    }

    private Instant at(int seq) {
        return line(seq).recordedAt();
    }

    private Entry line(int seq) {
        return Objects.requireNonNull(bySeq.get(seq));
    }

    /** The play time of a line, unless it only says where it stands among the others. */
    private long play(int seq, long place) {
        return line(seq).timed() ? place : Chronicle.UNKNOWN;
    }

    private int story(int seq, long place) {
        return line(seq).timed() ? stage.story().minutesAt(place) : Chronicle.UNKNOWN;
    }

    private Chronicle.Origin origin() {
        var started = log.stream()
                .filter(it -> it.what() instanceof Happening.Started)
                .findFirst();
        return new Chronicle.Origin(
                started.map(Entry::source).orElse(Source.SCREEN),
                started.filter(Entry::after).map(Entry::recordedAt).orElse(null),
                log.stream()
                        .filter(Entry::after)
                        .anyMatch(it -> it.what() instanceof Happening.Rated || it.what() instanceof Happening.Agreed));
    }

    private @Nullable Instant when(Class<? extends Happening> kind) {
        return log.stream()
                .filter(it -> kind.isInstance(it.what()))
                .map(it -> Objects.requireNonNullElse(it.happenedAt(), it.recordedAt()))
                .findFirst()
                .orElse(null);
    }
}
