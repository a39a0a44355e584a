package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.TextId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A log as it is told once it was corrected: lines at their right hours and in their right order, with their right words, without
 * those that were written by mistake. What was written stays written; this is read beside it.
 *
 * @param lines to fold and to tell
 * @param corrections what was put right, by line
 */
record Amended(List<Entry> lines, Map<Integer, Correction> corrections) {

    /**
     * What holds for a line now.
     *
     * @param at its hour; null while nobody put that right
     * @param text its words; null likewise
     * @param reason why it was taken out; null while it stands
     * @param by who put it right last, and when
     */
    record Correction(
            Entry line,
            @Nullable Instant at,
            @Nullable TextId text,
            @Nullable TextId reason,
            Caller by,
            Instant when) {

        boolean withdrawn() {
            return reason != null;
        }
    }

    /** @param log of one attempt, from its opening on */
    static Amended of(List<Entry> log) {
        var corrections = corrections(log);
        return corrections.isEmpty()
                ? new Amended(log, corrections)
                : new Amended(new Rewinding(log, corrections).lines(), corrections);
    }

    private static Map<Integer, Correction> corrections(List<Entry> log) {
        var bySeq = new LinkedHashMap<Integer, Entry>();
        var known = new LinkedHashMap<Integer, Correction>();
        for (var it : log) {
            bySeq.put(it.seq(), it);
            switch (it.what()) {
                case Happening.Retimed(var line, var at) -> put(known, bySeq.get(line), it, at, null, null);
                case Happening.Reworded(var line, var text) -> put(known, bySeq.get(line), it, null, text, null);
                case Happening.Withdrawn(var line, var reason) -> put(known, bySeq.get(line), it, null, null, reason);
                case Happening.Restored(var line) -> known.remove(line);
                default -> {}
            }
        }
        return known;
    }

    private static void put(
            Map<Integer, Correction> known,
            @Nullable Entry line,
            Entry correction,
            @Nullable Instant at,
            @Nullable TextId text,
            @Nullable TextId reason) {
        if (line == null) return;
        var before = known.remove(line.seq());
        known.put(
                line.seq(),
                new Correction(
                        line,
                        at == null && before != null ? before.at : at,
                        text == null && before != null ? before.text : text,
                        reason == null && before != null ? before.reason : reason,
                        correction.by(),
                        correction.recordedAt()));
    }

    /** When a line is said to have been; null when nobody took its time. */
    static @Nullable Instant hour(Entry it) {
        if (it.after()) return it.claimedAt();
        return it.source() == Source.OFFLINE
                ? Objects.requireNonNullElse(it.claimedAt(), it.recordedAt())
                : it.recordedAt();
    }

    /** What hangs on a stimulus that was never given: its relances, and who took it. */
    static List<Entry> without(List<Entry> log, Map<Integer, Correction> corrections) {
        var left = log.stream()
                .filter(it -> !(corrections.get(it.seq()) instanceof Correction gone) || !gone.withdrawn())
                .toList();
        Set<InjectId> given = new HashSet<>();
        var kept = new ArrayList<Entry>();
        for (var it : left) {
            switch (it.what()) {
                case Happening.Given(var inject) -> given.add(inject);
                case Happening.Improvised what -> given.add(what.inject());
                case Happening.Relanced(var inject)
                when !given.contains(inject) -> {
                    continue;
                }
                case Happening.Acknowledged(var inject, var _)
                when !given.contains(inject) -> {
                    continue;
                }
                default -> {}
            }
            kept.add(it);
        }
        return kept;
    }
}
