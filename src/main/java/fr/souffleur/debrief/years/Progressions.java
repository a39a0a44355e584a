package fr.souffleur.debrief.years;

import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.plan.PlanAction;
import fr.souffleur.debrief.plan.Plans;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a structure's exercises say side by side, for who reads its reports. */
@Service
@Transactional
public class Progressions {

    /** More columns than that nobody reads. */
    static final int MOST = 6;

    private final Debriefs debriefs;
    private final Plans plans;
    private final Exercises exercises;
    private final Rights rights;
    private final Journal journal;

    Progressions(Debriefs debriefs, Plans plans, Exercises exercises, Rights rights, Journal journal) {
        this.debriefs = debriefs;
        this.plans = plans;
        this.exercises = exercises;
        this.rights = rights;
        this.journal = journal;
    }

    /** The newest six that were played on this portal. */
    @Transactional(readOnly = true)
    public YearOnYear of(Caller caller, StructureId structure) {
        rights.require(caller, Right.READ_REPORT, structure);
        var actions = plans.of(caller, structure).actions();
        return new YearOnYear(exercises.of(caller, structure).stream()
                .filter(it -> it.status() == Exercise.Status.PLAYED)
                .limit(MOST)
                .flatMap(it ->
                        debriefs
                                .played(caller, it.id())
                                .map(report -> Edition.of(report, decided(it, actions)))
                                .stream())
                .sorted(Comparator.comparing(Edition::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                .toList());
    }

    /** The same as a table of a table program. */
    public byte[] xlsx(Caller caller, StructureId structure, Words words) {
        var all = of(caller, structure);
        journal.record(caller, Act.of("progress-exported").in(structure));
        return new YearTables(all, words).xlsx();
    }

    private static List<PlanAction> decided(Exercise exercise, List<PlanAction> actions) {
        return actions.stream()
                .filter(it -> it.exercise().equals(exercise.id()))
                .toList();
    }
}
