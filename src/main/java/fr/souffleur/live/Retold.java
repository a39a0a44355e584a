package fr.souffleur.live;

import fr.souffleur.common.MoveId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.TextId;
import java.time.Instant;
import java.util.ArrayList;
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
        int before = 0;
        for (var it : told) {
            if (known.contains(it.move())) {
                before++;
                continue;
            }
            try {
                var decision = it.rule().apply(stage);
                var entry = new Entry(
                        stage.seq() + 1, it.move(), now, it.at(), it.play(), it.by(), null, source, decision.what());
                stage = grown(stage, decision).after(entry);
                lines.add(new Written(entry, decision.texts()));
            } catch (Refused no) {
                faults.add(new Fault(it.line(), no));
            }
        }
        return new Retold(stage, lines, before, faults);
    }

    private static Stage grown(Stage stage, Decision decision) {
        return decision.texts().isEmpty()
                ? stage
                : stage.with(stage.shelf().with(new Shelf(Map.of(), new LinkedHashMap<>(decision.texts()))));
    }
}
