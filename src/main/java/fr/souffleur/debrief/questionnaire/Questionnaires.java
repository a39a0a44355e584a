package fr.souffleur.debrief.questionnaire;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.documents.Qr;
import fr.souffleur.live.AskedAfterwards;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The anonymous questionnaire, for who leads the debrief. No act of the journal tells when a sheet came in. */
@Service
@Transactional
public class Questionnaires {

    private final Counting counting;
    private final QuestionnaireRows rows;
    private final Rights rights;
    private final Clock clock;
    private final String address;

    Questionnaires(
            Counting counting,
            QuestionnaireRows rows,
            Rights rights,
            Clock clock,
            @Value("${souffleur.address}") String address) {
        this.counting = counting;
        this.rows = rows;
        this.rights = rights;
        this.clock = clock;
        this.address = address;
    }

    /** @param address where phones answer it @param qrSvg the same to be photographed; both empty once it is closed */
    public record Way(String code, String address, String qrSvg) {}

    @Transactional(readOnly = true)
    public Results results(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.READ_REPORT, exercise);
        return counting.results(exercise);
    }

    /** The way there for phones; none when nothing is asked any more. */
    @Transactional(readOnly = true)
    public List<Way> ways(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.DEBRIEF, exercise);
        return rows
                .of(exercise)
                .filter(it -> it.open(clock.instant()))
                .map(it -> address + AskedAfterwards.PATH + it.code())
                .map(it -> new Way(it.substring(it.length() - 8), it, Qr.svg(it, it)))
                .stream()
                .toList();
    }

    /** A sheet out of the envelope. @param blank its name, made by the screen, so that it counts once */
    public void enter(Caller caller, ExerciseId exercise, UUID blank, Reply reply) {
        rights.require(caller, Right.DEBRIEF, exercise);
        counting.handIn(exercise, blank, reply);
    }

    /** Draws the figures from what came in so far. @throws Refused below three, and below three more */
    public void draw(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.DEBRIEF, exercise);
        var asked = rows.lock(exercise).orElseThrow(() -> new Refused("unknown"));
        if (!Results.mayDraw(asked.handedIn(), asked.shown()))
            throw new Refused("debrief.questionnaire-few", Results.FEWEST);
        rows.draw(exercise);
    }

    /** Nobody is asked any more; what came in is drawn, if it may be. */
    public void close(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.DEBRIEF, exercise);
        var asked = rows.lock(exercise).orElseThrow(() -> new Refused("unknown"));
        rows.close(exercise, true);
        if (Results.mayDraw(asked.handedIn(), asked.shown())) rows.draw(exercise);
    }

    /** The report is validated: nobody is asked any more, and not again. What was not drawn stays undrawn. */
    public void stop(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.DEBRIEF, exercise);
        rows.stop(exercise, clock.instant());
    }

    /** Asks again, until its last day. */
    public void reopen(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.DEBRIEF, exercise);
        var asked = rows.lock(exercise).orElseThrow(() -> new Refused("unknown"));
        if (!clock.instant().isBefore(asked.openUntil())) throw new Refused("debrief.questionnaire-closed");
        rows.close(exercise, false);
    }
}
