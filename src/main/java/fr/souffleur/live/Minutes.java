package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.structures.ExerciseHosts;
import org.springframework.stereotype.Component;

/** Tells the journal of the few moments that matter outside play: the log has the rest. */
@Component
class Minutes {

    private final Journal journal;
    private final ExerciseHosts hosts;

    Minutes(Journal journal, ExerciseHosts hosts) {
        this.journal = journal;
        this.hosts = hosts;
    }

    void of(Caller by, ExerciseId exercise, Happening what) {
        switch (what) {
            case Happening.Opened _ -> record(by, exercise, Act.of("room-opened"));
            case Happening.StoppedForReal() -> record(by, exercise, Act.of("real-said"));
            case Happening.Closed(var how) ->
                record(by, exercise, Act.of("room-closed").with("ending", how));
            case Happening.Validated(var number) ->
                record(by, exercise, Act.of("report-validated").with("version", number));
            case Happening.Reopened() -> record(by, exercise, Act.of("report-reopened"));
            case Happening.TextPurged(var text)
            when !(by instanceof Caller.Clock) ->
                record(by, exercise, Act.of("text-purged").with("text", text));
            case Happening.SheetPurged(var digest) ->
                record(by, exercise, Act.of("sheet-purged").with("sheet", digest));
            default -> {}
        }
    }

    private void record(Caller by, ExerciseId exercise, Act act) {
        hosts.hostOf(exercise)
                .ifPresent(it -> journal.record(by, act.in(it.structure()).on(exercise)));
    }
}
