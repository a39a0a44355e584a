package fr.souffleur.debrief;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.MoveId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.debrief.questionnaire.Questionnaires;
import fr.souffleur.identity.People;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.live.ClosedLogs;
import fr.souffleur.live.LateMove;
import fr.souffleur.structures.ExerciseHosts;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A draft becomes a report: validated, signed off, reopened when something is to be put right, validated again. */
@Service
@Transactional
public class Versions {

    private final Debriefs debriefs;
    private final VersionRows versions;
    private final ClosedLogs logs;
    private final Questionnaires questionnaires;
    private final People people;
    private final Rights rights;
    private final ExerciseHosts hosts;
    private final Journal journal;

    Versions(
            Debriefs debriefs,
            VersionRows versions,
            ClosedLogs logs,
            Questionnaires questionnaires,
            People people,
            Rights rights,
            ExerciseHosts hosts,
            Journal journal) {
        this.debriefs = debriefs;
        this.versions = versions;
        this.logs = logs;
        this.questionnaires = questionnaires;
        this.people = people;
        this.rights = rights;
        this.hosts = hosts;
        this.journal = journal;
    }

    /**
     * How a report stands.
     *
     * @param all newest first
     * @param seen of the draft as it is now: who validates says by it what they have read
     * @param open what a careful reader would settle first; nothing of it keeps anybody from validating
     * @param late moves that came home after it was validated; for who may reopen it
     * @param names of the people named in the versions, without those who were forgotten
     */
    public record Standing(
            List<Version> all,
            String seen,
            List<Loose> open,
            List<LateMove> late,
            Map<PersonId, String> names,
            boolean mayValidate,
            boolean maySign) {

        public boolean validated() {
            return !all.isEmpty() && all.getFirst().stands();
        }

        /** Empty once the person was forgotten. */
        public String name(PersonId person) {
            return names.getOrDefault(person, "");
        }
    }

    /** @throws Refused as {@link Debriefs#report} */
    @Transactional(readOnly = true)
    public Standing of(Caller caller, ExerciseId exercise) {
        var report = debriefs.report(caller, exercise);
        var all = versions.of(exercise);
        var may = rights.may(caller, Right.DEBRIEF, exercise);
        return new Standing(
                all,
                ReportFile.reading(report),
                Loose.of(report),
                may ? logs.late(caller, exercise) : List.of(),
                people.names(named(all)),
                may,
                rights.may(caller, Right.SIGN, exercise));
    }

    /**
     * Freezes the report as the next version.
     *
     * @param seen as {@link Standing#seen} gave it: nobody validates what they have not read
     * @throws Refused {@code debrief.changed-meanwhile} when it reads otherwise by now, {@code live.validated} when it is
     */
    public int validate(Caller caller, ExerciseId exercise, String seen, String remark) {
        var words = Version.words(remark, Version.LONGEST);
        var page = debriefs.page(caller, exercise);
        logs.hold(caller, exercise);
        int number =
                versions.of(exercise).stream().mapToInt(Version::number).max().orElse(0) + 1;
        var report = debriefs.report(caller, exercise);
        if (!ReportFile.reading(report).equals(seen)) throw new Refused("debrief.changed-meanwhile");
        logs.close(caller, exercise, number);
        questionnaires.stop(caller, exercise);
        versions.add(page, number, report.chronicle().seq(), words, ReportFile.write(report));
        return number;
    }

    /** Signs it off for the structure. @param as the function that signs @throws Refused {@code debrief.not-standing} */
    public void sign(Caller caller, ExerciseId exercise, int number, String as) {
        rights.require(caller, Right.SIGN, exercise);
        var function = Version.words(as, 120);
        if (function.isEmpty()) throw new Refused("debrief.sign.function");
        var standing = standing(exercise, number);
        if (standing.signed() != null) return;
        versions.sign(exercise, number, person(caller), function);
        record(caller, exercise, Act.of("report-signed").with("version", number));
    }

    /** What was validated may be put right. @param number the version that the person looked at */
    public void reopen(Caller caller, ExerciseId exercise, int number, String reason) {
        rights.require(caller, Right.DEBRIEF, exercise);
        var words = Version.words(reason, Version.LONGEST);
        if (words.isEmpty()) throw new Refused("debrief.reopen.reason");
        standing(exercise, number);
        versions.reopen(exercise, number, person(caller), words);
        logs.reopen(caller, exercise);
    }

    /** Takes what came home late into the reopened log, each by itself. @return why some of it stays where it is */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<Refused> takeIn(Caller caller, ExerciseId exercise) {
        var refused = new ArrayList<Refused>();
        for (var it : logs.late(caller, exercise))
            try {
                logs.takeIn(caller, exercise, it.move());
            } catch (Refused no) {
                refused.add(no);
            }
        return refused;
    }

    public void putAway(Caller caller, ExerciseId exercise, MoveId move) {
        logs.putAway(caller, exercise, move);
        record(caller, exercise, Act.of("late-move-put-away"));
    }

    private Version standing(ExerciseId exercise, int number) {
        versions.hold(exercise, host(exercise));
        return versions.standing(exercise)
                .filter(it -> it.number() == number)
                .orElseThrow(() -> new Refused("debrief.not-standing"));
    }

    private StructureId host(ExerciseId exercise) {
        return hosts.hostOf(exercise).orElseThrow(() -> new Refused("unknown")).structure();
    }

    private void record(Caller caller, ExerciseId exercise, Act act) {
        journal.record(caller, act.in(host(exercise)).on(exercise));
    }

    private static PersonId person(Caller caller) {
        if (caller instanceof Caller.Person(var person)) return person;
        throw new Refused("unknown");
    }

    private static Set<PersonId> named(List<Version> all) {
        var people = new HashSet<PersonId>();
        for (var it : all) {
            people.add(it.validatedBy());
            if (it.signed() != null) people.add(it.signed().by());
            if (it.reopened() != null) people.add(it.reopened().by());
        }
        return people;
    }
}
