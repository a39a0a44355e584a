package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.MoveId;
import fr.souffleur.common.Refused;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts play time every few seconds, notices that the portal was away, gives what was set to come by itself. */
@Component
class Ticker {

    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);

    private final PlayClocks clocks;
    private final Scribe scribe;
    private final Stages stages;
    private final TransactionTemplate transaction;

    Ticker(PlayClocks clocks, Scribe scribe, Stages stages, TransactionTemplate transaction) {
        this.clocks = clocks;
        this.scribe = scribe;
        this.stages = stages;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "${souffleur.live.tick:PT5S}")
    void tick() {
        clocks.tick();
        for (var exercise : clocks.running()) {
            try {
                transaction.executeWithoutResult(_ -> look(exercise));
            } catch (Refused overtaken) {
                LOG.debug("somebody was faster in exercise {}: {}", exercise, overtaken.key());
            } catch (RuntimeException fault) {
                LOG.warn("exercise {} was not ticked", exercise, fault);
            }
        }
    }

    private void look(ExerciseId exercise) {
        var time = clocks.find(exercise).orElseThrow();
        if (clocks.lost(time, clocks.now())) {
            scribe.mend(exercise);
            return;
        }
        var stage = stages.of(exercise);
        stage.due(time.at(clocks.now())).ifPresent(it -> {
            var slip = new Slip(moveFor(exercise, stage.opened(), it), null, Source.CLOCK);
            scribe.record(new Caller.Clock(), slip, exercise, now -> now.decide(Mover.FACILITATOR, new Move.Give(it)));
        });
    }

    /** Always the same for one stimulus: it comes by itself once, even if it is taken back. */
    static MoveId moveFor(ExerciseId exercise, int attempt, InjectId inject) {
        var name = exercise + "/" + attempt + "/automatic/" + inject;
        return new MoveId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
