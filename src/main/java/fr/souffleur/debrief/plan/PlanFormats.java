package fr.souffleur.debrief.plan;

import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.debrief.ActionTrail;
import fr.souffleur.journal.OpenFormats;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The plan with all that was said and changed, and its proofs as they came. */
@Component
class PlanFormats implements OpenFormats {

    private static final String FOLDER = "plan-d-actions/";

    private final PlanRows plans;
    private final CommentRows comments;
    private final ProofRows proofs;
    private final ActionTrail trail;

    PlanFormats(PlanRows plans, CommentRows comments, ProofRows proofs, ActionTrail trail) {
        this.plans = plans;
        this.comments = comments;
        this.proofs = proofs;
        this.trail = trail;
    }

    @Override
    public void write(Caller by, StructureId structure, Files files) throws IOException {
        var actions = plans.of(structure);
        if (actions.isEmpty()) return;
        var all = new ArrayList<Map<String, Object>>();
        for (var action : actions) all.add(told(action));
        files.json(FOLDER + "plan.json", "souffleur.plan", all);
        for (var action : actions)
            for (var proof : proofs.of(action)) files.add(FOLDER + file(proof), proofs.content(proof));
    }

    private Map<String, Object> told(PlanAction action) {
        var what = action.what();
        var all = new LinkedHashMap<String, Object>();
        all.put("id", action.id().toString());
        all.put("exercise", action.exercise());
        all.put("criterion", what.criterion());
        all.put("recommendation", what.recommendation());
        all.put("text", what.text());
        all.put("owner", what.owner());
        all.put("person", action.person());
        all.put("due", what.due());
        all.put("priority", action.priority());
        all.put("effort", action.effort());
        all.put("evidence", what.evidence());
        all.put("card", action.card());
        all.put("state", action.state());
        all.put("stateWords", action.progress().words());
        all.put("startedAt", action.progress().startedAt());
        all.put("closedAt", action.progress().closedAt());
        all.put("comments", comments.of(action));
        all.put("history", trail.of(action.exercise(), action.id()));
        all.put("proofs", proofs.of(action).stream().map(PlanFormats::told).toList());
        return all;
    }

    private static Map<String, Object> told(Proof proof) {
        var all = new LinkedHashMap<String, Object>();
        all.put("file", file(proof));
        all.put("name", proof.name());
        all.put("sha256", proof.digest());
        all.put("by", proof.by());
        all.put("at", proof.at());
        return all;
    }

    private static String file(Proof proof) {
        return "preuves/" + proof.id() + "." + proof.kind().ending();
    }
}
