package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.TextId;
import fr.souffleur.journal.Periods;
import fr.souffleur.journal.Retention;
import fr.souffleur.structures.ExerciseHosts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** First names of seats and free texts of play: emptied when their time is over, each with its line. The lines stay. */
@Component
class LiveRetention implements Retention {

    private final ExerciseLog log;
    private final LateRows late;
    private final LivePassages passages;
    private final ExerciseHosts hosts;
    private final Periods periods;

    LiveRetention(ExerciseLog log, LateRows late, LivePassages passages, ExerciseHosts hosts, Periods periods) {
        this.log = log;
        this.late = late;
        this.passages = passages;
        this.hosts = hosts;
        this.periods = periods;
    }

    private record Old(ExerciseId exercise, TextId text, String kind) {}

    @Override
    public List<Due> due(Instant now) {
        var due = new ArrayList<Due>();
        old(now).stream()
                .collect(Collectors.groupingBy(Old::exercise, Collectors.groupingBy(Old::kind, Collectors.counting())))
                .forEach((exercise, kinds) -> hosts.hostOf(exercise)
                        .ifPresent(host ->
                                kinds.forEach((kind, count) -> due.add(new Due(kind, host.structure(), count)))));
        late.before(Periods.limit(periods.freeText(), now))
                .forEach(it -> hosts.hostOf(it.exercise())
                        .ifPresent(host -> due.add(new Due("free-texts", host.structure(), 1))));
        return due;
    }

    @Override
    public void run(Instant now) {
        old(now).forEach(it -> passages.empty(new Caller.Clock(), it.exercise(), it.text()));
        late.before(Periods.limit(periods.freeText(), now)).forEach(it -> late.remove(it.exercise(), it.id()));
    }

    private List<Old> old(Instant now) {
        var names = Periods.limit(periods.seatNames(), now);
        var texts = Periods.limit(periods.freeText(), now);
        var named = new HashMap<ExerciseId, Set<TextId>>();
        var found = new ArrayList<Old>();
        log.writtenBefore(names.isAfter(texts) ? names : texts).forEach((text, it) -> {
            var isName = named.computeIfAbsent(it.exercise(), this::names).contains(text);
            if (it.at().isBefore(isName ? names : texts))
                found.add(new Old(it.exercise(), text, isName ? "seat-names" : "free-texts"));
        });
        return found;
    }

    private Set<TextId> names(ExerciseId exercise) {
        var names = new HashSet<TextId>();
        for (var entry : log.since(exercise, 0))
            if (entry.what() instanceof Happening.Joined joined && joined.name() != null) names.add(joined.name());
        return names;
    }
}
