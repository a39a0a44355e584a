package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.structures.ExerciseHosts;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings a session that was played elsewhere into the log: all of it, or nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Retelling {

    private final Openings openings;
    private final ExerciseLog log;
    private final PlayClocks clocks;
    private final Scribe scribe;
    private final Minutes minutes;
    private final Journal journal;
    private final ExerciseHosts hosts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Retelling(
            Openings openings,
            ExerciseLog log,
            PlayClocks clocks,
            Scribe scribe,
            Minutes minutes,
            Journal journal,
            ExerciseHosts hosts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.openings = openings;
        this.log = log;
        this.clocks = clocks;
        this.scribe = scribe;
        this.minutes = minutes;
        this.journal = journal;
        this.hosts = hosts;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The log so far, held until the end of the transaction; an exercise that was not played yet is opened.
     *
     * @param opening opens the room, or opens it again
     */
    Past open(ExerciseId exercise, Runnable opening) {
        openings.hold(exercise);
        var past = new Past(log.since(exercise, 0));
        if (!past.begins()) return past;
        opening.run();
        return new Past(log.since(exercise, 0));
    }

    /** Not from memory: these lines may never be committed. */
    Stage stage(ExerciseId exercise, Past past) {
        return Stage.of(log.beside(exercise, past.lines()), past.lines());
    }

    Retold hear(Stage stage, Past past, Source source, List<Told> told) {
        var known = past.lines().stream().map(Entry::move).collect(Collectors.toSet());
        return Retold.of(stage, source, told, known, now());
    }

    /** @return how many lines were written */
    int write(Caller by, ExerciseId exercise, Source source, Retold retold) {
        if (retold.lines().isEmpty()) return 0;
        var now = now();
        for (var it : retold.lines()) {
            log.append(exercise, it.entry(), it.texts());
            minutes.of(by, exercise, it.entry().what());
        }
        var last = retold.lines().getLast().entry();
        for (var it : retold.lines())
            if (it.entry().what() instanceof Happening.Closed(var how)) {
                clocks.keep(exercise, new PlayClock(it.entry().playMillis(), false, clocks.now()));
                scribe.close(exercise, how, now);
            }
        hosts.hostOf(exercise)
                .map(it -> Act.of("session-entered").in(it.structure()).on(exercise))
                .ifPresent(it -> journal.record(
                        by,
                        it.with("source", source).with("lines", retold.lines().size())));
        events.publishEvent(new Moved(exercise, last.seq()));
        return retold.lines().size();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
