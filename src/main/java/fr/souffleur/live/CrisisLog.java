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
