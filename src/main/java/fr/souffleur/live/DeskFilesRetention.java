package fr.souffleur.live;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.journal.Periods;
import fr.souffleur.journal.Retention;
import fr.souffleur.live.DeskFiles.DeskFile;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.ExerciseHosts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Keys of pages that were handed out, and to whom. They are kept for as long as a session may come home, counted from the
 * day it was planned for: one that is still to be played loses nothing.
 */
@Component
class DeskFilesRetention implements Retention {

    private final DeskFiles files;
    private final Exercises plans;
    private final ExerciseHosts hosts;
    private final Periods periods;

    DeskFilesRetention(DeskFiles files, Exercises plans, ExerciseHosts hosts, Periods periods) {
        this.files = files;
        this.plans = plans;
        this.hosts = hosts;
        this.periods = periods;
    }

    @Override
    public List<Due> due(Instant now) {
        var due = new ArrayList<Due>();
        old(now).stream()
                .collect(Collectors.groupingBy(DeskFile::exercise, Collectors.counting()))
                .forEach((exercise, count) -> hosts.hostOf(exercise)
                        .ifPresent(host -> due.add(new Due("session-files", host.structure(), count))));
        return due;
    }

    @Override
    public void run(Instant now) {
        files.delete(old(now).stream().map(DeskFile::id).toList());
    }

    private List<DeskFile> old(Instant now) {
        var limit = Periods.limit(periods.sessionFiles(), now);
        return files.issuedBefore(limit).stream()
                .filter(it -> plannedBefore(limit, it.exercise()))
                .toList();
    }

    private boolean plannedBefore(Instant limit, ExerciseId exercise) {
        if (hosts.hostOf(exercise).isEmpty()) return true;
        var planned = plans.sheet(exercise).startsAt();
        return planned == null || planned.isBefore(limit);
    }
}
