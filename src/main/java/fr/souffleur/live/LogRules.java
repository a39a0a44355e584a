package fr.souffleur.live;

import fr.souffleur.common.Refused;
import fr.souffleur.common.TextId;
import fr.souffleur.live.FacilitatorScreen.State;
import fr.souffleur.planning.RunSheet.Kind;
import java.util.Map;

/** What becomes of a line of the crisis log, and what is written on the sheet of a situation point. Nothing is erased. */
record LogRules(Stage stage) {

    private static final int LONGEST = 1_000;

    Decision decide(Move.OnTheLog move) {
        stage.course().mustBeOpenToLateWords();
        return switch (move) {
            case Move.Settle(var line, var outcome) -> settle(line, outcome);
            case Move.WritePoint(var inject, var field, var text) -> {
                if (!stage.script().is(inject, Kind.SITUATION_POINT)
                        || !stage.script().cue(inject).is(State.GIVEN)
                        || field < 0
                        || field >= PointSheet.fields(stage.sheet())) throw new Refused("live.point");
                var id = TextId.fresh();
                yield new Decision(
                        new Happening.PointWritten(inject, field, id), Map.of(id, Rules.written(text, LONGEST)));
            }
        };
    }

    private Decision settle(int line, Happening.Outcome outcome) {
        if (stage.log().notes().stream().noneMatch(it -> it.seq() == line && it.kind() == NoteKind.HYPOTHESIS))
            throw new Refused("live.hypothesis");
        var known = stage.log().settled().get(line);
        if (known != null && known.outcome() == outcome) throw new Refused("live.settled");
        return Decision.of(new Happening.Settled(line, outcome));
    }
}
