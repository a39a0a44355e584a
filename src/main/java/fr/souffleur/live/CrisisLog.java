package fr.souffleur.live;

import fr.souffleur.common.InjectId;
import fr.souffleur.common.RoleId;
import fr.souffleur.common.TextId;
import fr.souffleur.planning.RunSheet.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The crisis log that the players keep together. */
record CrisisLog(List<Note> notes, Map<Integer, Settling> settled, Map<InjectId, Map<Integer, Written>> points) {

    static final CrisisLog EMPTY = new CrisisLog(List.of(), Map.of(), Map.of());

    record Note(
            int seq,
            long play,
            NoteKind kind,
            TextId text,
            @Nullable RoleId by) {}

    /** What became of a hypothesis. */
    record Settling(
            Happening.Outcome outcome, long play, @Nullable RoleId by) {}

    record Written(
            int seq, long play, TextId text, @Nullable RoleId by) {}

    CrisisLog noted(int seq, long play, NoteKind kind, TextId text, @Nullable RoleId by) {
        var more = new ArrayList<>(notes);
        more.add(new Note(seq, play, kind, text, by));
        return new CrisisLog(List.copyOf(more), settled, points);
    }

    CrisisLog settled(Entry entry, Happening.Settled what, long play, @Nullable RoleId by) {
        var more = new LinkedHashMap<>(settled);
        more.put(what.line(), new Settling(what.outcome(), play, by));
        return new CrisisLog(notes, more, points);
    }

    /** The last to write keeps the field; the log keeps every version. */
    CrisisLog written(Entry entry, Happening.PointWritten what, long play, @Nullable RoleId by) {
        var fields = new LinkedHashMap<>(points.getOrDefault(what.point(), Map.of()));
        fields.put(what.field(), new Written(entry.seq(), play, what.text(), by));
        var more = new LinkedHashMap<>(points);
        more.put(what.point(), fields);
        return new CrisisLog(notes, settled, more);
    }

    /** The sheet of the newest situation point; null before the first one. */
    @Nullable
    PointSheet point(Stage stage) {
        return stage.script().given().reversed().stream()
                .flatMap(it -> stage.script().line(it).stream())
                .filter(it -> it.kind() == Kind.SITUATION_POINT)
                .findFirst()
                .map(it -> new PointSheet(
                        it.id(),
                        stage.prose().plain(it.title()),
                        stage.story().minutesAt(stage.script().cue(it.id()).play()),
                        IntStream.range(0, PointSheet.fields(stage.sheet()))
                                .mapToObj(field -> field(
                                        stage,
                                        PointSheet.heading(stage, field),
                                        points.getOrDefault(it.id(), Map.of()).get(field)))
                                .toList()))
                .orElse(null);
    }

    private static PointSheet.Field field(Stage stage, String heading, @Nullable Written it) {
        return it == null
                ? new PointSheet.Field(heading, 0, "", "", 0)
                : new PointSheet.Field(
                        heading,
                        it.seq(),
                        stage.shelf().text(it.text()),
                        stage.name(it.by()),
                        stage.story().minutesAt(it.play()));
    }

    private LogLine.@Nullable Settled outcome(Stage stage, int line) {
        var it = settled.get(line);
        return it == null
                ? null
                : new LogLine.Settled(it.outcome(), stage.story().minutesAt(it.play()), stage.name(it.by()));
    }

    /** As many of the newest as a screen holds; older ones are asked for. */
    List<LogLine> newest(Stage stage) {
        return Screenful.of(lines(stage), LogLine::text);
    }

    /** How many lines stand before those that a screen holds. */
    int older(Stage stage) {
        return notes.size() - newest(stage).size();
    }

    /** As many as a screen holds of those that stand before this line; none when there is no such line. */
    List<LogLine> before(Stage stage, int line) {
        return Screenful.behind(lines(stage), it -> it.seq() == line, LogLine::text);
    }

    /** Newest first; a line that came home late stands at its own time. */
    List<LogLine> lines(Stage stage) {
        return notes.stream()
                .sorted(Comparator.comparingLong(Note::play)
                        .thenComparingInt(Note::seq)
                        .reversed())
                .map(it -> new LogLine(
                        it.seq(),
                        it.play(),
                        stage.story().minutesAt(it.play()),
                        it.kind(),
                        stage.shelf().text(it.text()),
                        stage.name(it.by()),
                        outcome(stage, it.seq())))
                .toList();
    }
}
