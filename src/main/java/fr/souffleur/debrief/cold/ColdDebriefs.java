package fr.souffleur.debrief.cold;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.debrief.Action;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.Report;
import fr.souffleur.debrief.cold.ColdDebrief.Advice;
import fr.souffleur.debrief.cold.ColdDebrief.Gap;
import fr.souffleur.debrief.cold.ColdDebrief.PlanValidated;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.structures.ExerciseHosts;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cold debrief, from its first note to its minutes. It needs a validated report, and never changes it. */
@Service
@Transactional
public class ColdDebriefs {

    private final ColdRows rows;
    private final Debriefs debriefs;
    private final Rights rights;
    private final ExerciseHosts hosts;
    private final Journal journal;

    ColdDebriefs(ColdRows rows, Debriefs debriefs, Rights rights, ExerciseHosts hosts, Journal journal) {
        this.rows = rows;
        this.debriefs = debriefs;
        this.rights = rights;
        this.hosts = hosts;
        this.journal = journal;
    }

    /**
     * All that its screen and its minutes show.
     *
     * @param actions as they stand today
     * @param from first day on which it is usually held, null when nobody noted when the exercise was played
     * @param until last one
     */
    public record Shown(
            Report report,
            ColdDebrief cold,
            List<Action> actions,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean mayWrite) {}

    /** @throws Refused {@code debrief.cold.draft} before the report is validated */
    @Transactional(readOnly = true)
    public Shown of(Caller caller, ExerciseId exercise) {
        var report = validated(caller, exercise);
        var played = report.chronicle().playedAt();
        var day = played == null
                ? null
                : LocalDate.ofInstant(
                        played, ZoneId.of(report.chronicle().sheet().zone()));
        var cold = rows.of(exercise);
        return new Shown(
                report,
                cold,
                debriefs.actions(exercise),
                day == null ? null : day.plusDays(ColdDebrief.FROM),
                day == null ? null : day.plusDays(ColdDebrief.UNTIL),
                cold.closed() == null && rights.may(caller, Right.DEBRIEF, exercise));
    }

    /** The same to take away. @param format {@code pdf} or {@code docx}, for the journal */
    public Shown exported(Caller caller, ExerciseId exercise, String format) {
        var shown = of(caller, exercise);
        record(caller, exercise, Act.of("cold-minutes-exported").with("format", format));
        return shown;
    }

    /** When it was held, and which functions were there. */
    public void held(Caller caller, ExerciseId exercise, @Nullable LocalDate day, String present) {
        var whole = new ColdDebrief(day, present, "", "", List.of(), List.of(), null, null);
        write(caller, exercise, page -> rows.held(page, whole.heldOn(), whole.present()));
    }

    public void facts(Caller caller, ExerciseId exercise, String facts) {
        var words = within(facts);
        write(caller, exercise, page -> rows.facts(page, words));
    }

    public void sequel(Caller caller, ExerciseId exercise, String sequel) {
        var words = within(sequel);
        write(caller, exercise, page -> rows.sequel(page, words));
    }

    /** Writes a gap, or what was found out about it. */
    public void gap(Caller caller, ExerciseId exercise, Gap gap) {
        write(caller, exercise, page -> rows.write(page, gap));
    }

    public void dropGap(Caller caller, ExerciseId exercise, UUID gap) {
        write(caller, exercise, page -> rows.erase(page, gap));
    }

    /** Keeps a recommendation, or refuses it with a reason. */
    public void advise(Caller caller, ExerciseId exercise, Advice advice) {
        var known = validated(caller, exercise).chronicle().sheet().recommendations().stream()
                .anyMatch(it -> it.id().equals(advice.recommendation()));
        if (!known) throw new Refused("unknown");
        write(caller, exercise, page -> rows.write(page, advice));
    }

    /** Nothing was decided about it after all. */
    public void unadvise(Caller caller, ExerciseId exercise, String recommendation) {
        write(caller, exercise, page -> rows.forget(page, recommendation));
    }

    /** @param plan null takes it back */
    public void planValidated(Caller caller, ExerciseId exercise, @Nullable PlanValidated plan) {
        write(caller, exercise, page -> rows.plan(page, plan));
    }

    /** @throws Refused {@code debrief.cold.day} while nobody said when it was held */
    public void close(Caller caller, ExerciseId exercise) {
        write(caller, exercise, page -> {
            if (rows.of(exercise).heldOn() == null) throw new Refused("debrief.cold.day");
            rows.close(page, true);
            record(caller, exercise, Act.of("cold-debrief-closed"));
        });
    }

    public void reopen(Caller caller, ExerciseId exercise) {
        var page = page(caller, exercise);
        rows.hold(page);
        if (rows.of(exercise).closed() == null) return;
        rows.close(page, false);
        record(caller, exercise, Act.of("cold-debrief-reopened"));
    }

    private void write(Caller caller, ExerciseId exercise, Consumer<ColdRows.Page> writing) {
        var page = page(caller, exercise);
        validated(caller, exercise);
        rows.hold(page);
        if (rows.of(exercise).closed() != null) throw new Refused("debrief.cold.closed");
        writing.accept(page);
    }

    private Report validated(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.READ_REPORT, exercise);
        return debriefs.latest(exercise).orElseThrow(() -> new Refused("debrief.cold.draft"));
    }

    private ColdRows.Page page(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.DEBRIEF, exercise);
        var structure =
                hosts.hostOf(exercise).orElseThrow(() -> new Refused("unknown")).structure();
        if (caller instanceof Caller.Person(var person)) return new ColdRows.Page(exercise, structure, person);
        throw new Refused("unknown");
    }

    private void record(Caller caller, ExerciseId exercise, Act act) {
        hosts.hostOf(exercise)
                .ifPresent(it -> journal.record(caller, act.in(it.structure()).on(exercise)));
    }

    private static String within(String typed) {
        var words = typed.strip();
        if (words.length() > ColdDebrief.LONGEST) throw new Refused("debrief.too-long", ColdDebrief.LONGEST);
        return words;
    }
}
