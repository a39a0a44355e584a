package fr.souffleur.live.ui;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.live.BlankSheet;
import fr.souffleur.live.NoteKind;
import fr.souffleur.live.PaperSession.Aid;
import fr.souffleur.live.PaperSession.Fact;
import fr.souffleur.live.PaperSession.Improvised;
import fr.souffleur.live.PaperSession.Note;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a draft that were added one by one: lines of the log, aids, improvised stimuli, facts. */
record DraftLines(Draft draft, BlankSheet sheet, DraftHours hours) {

    List<Note> notes() {
        return rows("notes", "n.", it -> new Note(draft.one(it + ".kind", NoteKind.DECISION), at(it), text(it)));
    }

    List<Aid> aids() {
        var aids = new ArrayList<Aid>();
        for (var line : sheet.lines())
            for (int i = 0; i < line.hints().size(); i++) {
                var hint = line.hints().get(i);
                if (draft.has(DraftHelp.key(line, i)))
                    aids.add(new Aid(null, hint.words(), hint.method(), hint.criterion(), line.id()));
            }
        aids.addAll(rows(
                "aids",
                "a.",
                it -> new Aid(
                        at(it),
                        text(it),
                        draft.has(it + ".method"),
                        draft.has(it + ".criterion") ? new CriterionId(draft.get(it + ".criterion")) : null,
                        null)));
        return aids;
    }

    /** Criteria whose expected action was named. */
    static Set<CriterionId> aided(List<Aid> aids) {
        return aids.stream()
                .filter(it -> !it.method())
                .map(Aid::criterion)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    List<Improvised> improvised() {
        return rows(
                "improvised",
                "x.",
                it -> new Improvised(
                        at(it), draft.one(it + ".channel", DraftImprovised.USUAL), draft.get(it + ".from"), text(it)));
    }

    List<Fact> facts() {
        return rows(
                "facts",
                "f.",
                it -> new Fact(
                        at(it), text(it), draft.has(it + ".inject") ? new InjectId(draft.get(it + ".inject")) : null));
    }

    /** Rows in which something was written. */
    private <T> List<T> rows(String list, String prefix, Function<String, T> read) {
        return IntStream.range(0, draft.count(list))
                .mapToObj(it -> prefix + it)
                .filter(it -> draft.has(it + ".text"))
                .map(read)
                .toList();
    }

    private @Nullable LocalTime at(String row) {
        return hours.hour(row + ".at");
    }

    private String text(String row) {
        return draft.get(row + ".text");
    }
}
