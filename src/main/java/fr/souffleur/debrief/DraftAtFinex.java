package fr.souffleur.debrief;

import fr.souffleur.live.ExerciseEnded;
import fr.souffleur.structures.ExerciseHosts;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** The report begins to write itself when play ends. */
@Component
class DraftAtFinex {

    private final NotebookRows notebooks;
    private final ExerciseHosts hosts;

    DraftAtFinex(NotebookRows notebooks, ExerciseHosts hosts) {
        this.notebooks = notebooks;
        this.hosts = hosts;
    }

    @ApplicationModuleListener
    void on(ExerciseEnded ended) {
        hosts.hostOf(ended.exercise()).ifPresent(it -> notebooks.draft(ended.exercise(), it.structure()));
    }
}
