package fr.souffleur.debrief.questionnaire;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.live.AskedAfterwards;
import fr.souffleur.live.ExerciseEnded;
import fr.souffleur.structures.ExerciseHosts;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everybody is asked from FINEX on, under a code of its own, for thirty days. */
@Component
class AskAtFinex implements AskedAfterwards {

    private static final Duration ASKED_FOR = Duration.ofDays(30);
    /** Those of the room's codes: none looks or sounds like another. */
    private static final String SIGNS = "ACDEFGHJKMNPQRTUVWXY34679";

    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final QuestionnaireRows rows;
    private final ExerciseHosts hosts;
    private final Clock clock;

    AskAtFinex(QuestionnaireRows rows, ExerciseHosts hosts, Clock clock) {
        this.rows = rows;
        this.hosts = hosts;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ExerciseEnded ended) {
        hosts.hostOf(ended.exercise())
                .ifPresent(it -> rows.ask(
                        ended.exercise(),
                        it.structure(),
                        fresh(),
                        clock.instant().plus(ASKED_FOR)));
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public Optional<String> code(ExerciseId exercise) {
        return rows.of(exercise).filter(it -> it.open(clock.instant())).map(QuestionnaireRows.Asked::code);
    }

    private static String fresh() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
