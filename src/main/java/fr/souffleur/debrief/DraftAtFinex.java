package fr.souffleur.debrief;

import fr.souffleur.common.Caller;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.live.ExerciseEnded;
import fr.souffleur.structures.ExerciseHosts;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** The report begins to write itself when play ends. */
@Component
class DraftAtFinex {

    private final NotebookRows notebooks;
    private final ExerciseHosts hosts;
    private final Journal journal;

    DraftAtFinex(NotebookRows notebooks, ExerciseHosts hosts, Journal journal) {
        this.notebooks = notebooks;
        this.hosts = hosts;
        this.journal = journal;
    }

    @ApplicationModuleListener
    void on(ExerciseEnded ended) {
        hosts.hostOf(ended.exercise()).ifPresent(it -> {
            notebooks.draft(ended.exercise(), it.structure());
            journal.record(
                    new Caller.Clock(),
                    Act.of("report-drafted").in(it.structure()).on(ended.exercise()));
        });
    }
}
