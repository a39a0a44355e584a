package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.CriterionId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.common.TextId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Help given from outside the story, players' alarms that nobody has answered yet, and words in the facilitator's ear. */
record Help(List<Aid> aids, List<Alarm> alarms, List<Whisper> whispers, List<Aid> withdrawn) {

    static final Help NONE = new Help(List.of(), List.of(), List.of(), List.of());

    record Aid(
            int seq,
            long play,
            TextId text,
            boolean method,
            @Nullable CriterionId criterion) {}

    record Alarm(int seq, long play, @Nullable RoleId role) {}

    record Whisper(int seq, long play, Caller by, TextId text, boolean seen) {}

    /** What a help has named counts for nothing of the cell's own: 2 at most, when the cell completes it by itself. */
    void mustAllow(Rating rating, CriterionId criterion) {
        if (rating == Rating.LEVEL_3 && aids.stream().anyMatch(it -> !it.method() && criterion.equals(it.criterion())))
            throw new Refused("live.aided");
    }

    Help aided(int seq, long play, TextId text, boolean method, @Nullable CriterionId criterion) {
        return new Help(with(aids, new Aid(seq, play, text, method, criterion)), alarms, whispers, withdrawn);
    }

    Help alarmed(int seq, long play, @Nullable RoleId role) {
        return new Help(aids, with(alarms, new Alarm(seq, play, role)), whispers, withdrawn);
    }

    Help heeded(int line) {
        return new Help(aids, alarms.stream().filter(it -> it.seq() > line).toList(), whispers, withdrawn);
    }

    Help whispered(int seq, long play, Caller by, TextId text) {
        return new Help(aids, alarms, with(whispers, new Whisper(seq, play, by, text, false)), withdrawn);
    }

    Help whisperSeen(int line) {
        return new Help(
                aids,
                alarms,
                whispers.stream()
                        .map(it -> it.seq() == line ? new Whisper(it.seq(), it.play(), it.by(), it.text(), true) : it)
                        .toList(),
                withdrawn);
    }

    /** Noted by mistake: it caps no rating any more. */
    Help withdrawn(int line) {
        return moved(line, aids, withdrawn, (left, aside) -> new Help(left, alarms, whispers, aside));
    }

    Help restored(int line) {
        return moved(line, withdrawn, aids, (left, back) -> new Help(back, alarms, whispers, left));
    }

    private Help moved(int line, List<Aid> from, List<Aid> to, BiFunction<List<Aid>, List<Aid>, Help> then) {
        return from.stream()
                .filter(it -> it.seq() == line)
                .findFirst()
                .map(aid -> then.apply(
                        from.stream().filter(it -> it.seq() != line).toList(),
                        Stream.concat(to.stream(), Stream.of(aid))
                                .sorted(Comparator.comparingInt(Aid::seq))
                                .toList()))
                .orElse(this);
    }

    private static <T> List<T> with(List<T> known, T one) {
        var more = new ArrayList<>(known);
        more.add(one);
        return List.copyOf(more);
    }
}
