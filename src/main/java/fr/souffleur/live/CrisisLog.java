package fr.souffleur.live;

import fr.souffleur.common.RoleId;
import fr.souffleur.common.TextId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The crisis log that the players keep together. */
record CrisisLog(List<Note> notes) {

    static final CrisisLog EMPTY = new CrisisLog(List.of());

    /** What a screen holds at once: a long day fits, a flood of pasted texts does not. */
    private static final int MOST_LINES = 300;

    private static final int MOST_SIGNS = 60_000;

    record Note(
            int seq,
            long play,
            NoteKind kind,
            TextId text,
            @Nullable RoleId by) {}

    CrisisLog noted(int seq, long play, NoteKind kind, TextId text, @Nullable RoleId by) {
        var more = new ArrayList<>(notes);
        more.add(new Note(seq, play, kind, text, by));
        return new CrisisLog(List.copyOf(more));
    }

    /** As many of the newest as a screen holds; older ones are asked for. */
    List<LogLine> newest(Stage stage) {
        return held(lines(stage));
    }

    /** How many lines stand before those that a screen holds. */
    int older(Stage stage) {
        return notes.size() - newest(stage).size();
    }

    /** As many as a screen holds of those that stand before this line; none when there is no such line. */
    List<LogLine> before(Stage stage, int line) {
        return held(
                lines(stage).stream().dropWhile(it -> it.seq() != line).skip(1).toList());
    }

    private static List<LogLine> held(List<LogLine> lines) {
        int signs = 0;
        int held = 0;
        for (var it : lines) {
            signs += it.text().length();
            if (held == MOST_LINES || held > 0 && signs > MOST_SIGNS) break;
            held++;
        }
        return lines.subList(0, held);
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
                        stage.name(it.by())))
                .toList();
    }
}
