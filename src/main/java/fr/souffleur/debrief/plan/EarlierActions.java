package fr.souffleur.debrief.plan;

import fr.souffleur.common.StructureId;
import fr.souffleur.debrief.plan.Progress.State;
import fr.souffleur.planning.OpenActions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plan of a structure as its next exercise asks after it: what is done is asked too, what was dropped is not. */
@Component
class EarlierActions implements OpenActions {

    private final PlanRows rows;

    EarlierActions(PlanRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenAction> of(StructureId structure) {
        return rows.of(structure).reversed().stream()
                .filter(it -> it.state() != State.DROPPED)
                .map(EarlierActions::asked)
                .toList();
    }

    private static OpenAction asked(PlanAction it) {
        var what = it.what();
        return new OpenAction(
                it.exercise(),
                it.id().toString(),
                what.criterion(),
                what.text(),
                what.owner(),
                what.due(),
                day(it.writtenAt()),
                it.state() == State.DONE && it.progress().closedAt() instanceof Instant at ? day(at) : null);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
