package fr.souffleur.debrief;

import fr.souffleur.common.Caller;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.next.Lessons;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the report of an exercise says about the next one. */
@Component
class ReportLessons implements Lessons {

    private final Debriefs debriefs;
    private final Rights rights;

    ReportLessons(Debriefs debriefs, Rights rights) {
        this.debriefs = debriefs;
        this.rights = rights;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Lesson> of(Caller caller, Exercise played) {
        if (!rights.may(caller, Right.READ_REPORT, played.id())) return Optional.empty();
        return debriefs.played(caller, played.id())
                .map(Report::findings)
                .map(it -> new Lesson(
                        (int) it.played(),
                        it.improvements().stream()
                                .map(finding -> finding.criterion().id())
                                .collect(Collectors.toSet())))
                .filter(it -> it.played() > 0);
    }
}
