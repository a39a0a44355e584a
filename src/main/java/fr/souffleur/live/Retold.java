package fr.souffleur.live;

import fr.souffleur.common.MoveId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.TextId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What would stand in the log if all this were told: each move went through the same rules as on the day, on a stage in
 * memory. Nothing is written yet, so that all of it can be, or nothing.
 *
 * @param known how many of them the log has already
 * @param faults what the rules refused, by line
 */
record Retold(Stage stage, List<Written> lines, int known, List<Fault> faults) {

    record Written(Entry entry, Map<TextId, String> texts) {}

    record Fault(int line, Refused why) {}

    static Retold of(Stage stage, Source source, List<Told> told, Set<MoveId> known, Instant now) {
        var lines = new ArrayList<Written>();
        var faults = new ArrayList<Fault>();
        var taken = new HashSet<>(known);
        int before = 0;
        for (var it : told) {
            if (known.contains(it.move())) {
                before++;
                continue;
            }
            try {
                var decision = it.rule().apply(stage);
                for (var written : written(stage.seq(), source, it, decision, now)) {
                    if (!taken.add(written.entry().move())) throw new Refused("live.file.line", it.line());
                    stage = grown(stage, written.texts()).after(written.entry());
                    lines.add(written);
                }
            } catch (Refused no) {
                faults.add(new Fault(it.line(), no));
            }
        }
        return new Retold(stage, lines, before, faults);
    }

    /** The line of the move, and those that follow from it, as the log has them when it is made on a screen. */
    private static List<Written> written(int seq, Source source, Told it, Decision decision, Instant now) {
        var slip = new Slip(it.move(), it.at(), source);
        var written = new ArrayList<Written>();
        written.add(new Written(entry(seq + 1, slip, it, decision.what(), now), decision.texts()));
        for (int i = 1; i <= decision.then().size(); i++) {
            var what = decision.then().get(i - 1);
            written.add(new Written(entry(seq + 1 + i, slip.further(i), it, what, now), Map.of()));
        }
        return written;
    }

    private static Entry entry(int seq, Slip slip, Told it, Happening what, Instant now) {
        return new Entry(seq, slip.move(), now, it.at(), it.play(), it.by(), null, slip.source(), what);
    }

    private static Stage grown(Stage stage, Map<TextId, String> texts) {
        return texts.isEmpty()
                ? stage
                : stage.with(stage.shelf().with(new Shelf(Map.of(), new LinkedHashMap<>(texts))));
    }
}
