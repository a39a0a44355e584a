package fr.souffleur.debrief.evidence;

import fr.souffleur.common.Words;
import fr.souffleur.debrief.Action;
import fr.souffleur.debrief.plan.PlanAction;
import fr.souffleur.documents.Workbook;
import fr.souffleur.documents.Workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The actions as they stand when the file is made: what, which function, when, how far. Who carries one is named by function. */
final class ActionsTable {

    private final Evidence evidence;
    private final Words words;

    private ActionsTable(Evidence evidence) {
        this.evidence = evidence;
        this.words = evidence.words();
    }

    static byte[] of(Evidence evidence) {
        return new ActionsTable(evidence).xlsx();
    }

    private byte[] xlsx() {
        var followed = evidence.followed();
        var rows = followed.isEmpty()
                ? evidence.report().notebook().actions().stream()
                        .map(it -> row(it, "", ""))
                        .toList()
                : followed.stream().map(this::row).toList();
        return new Workbook(List.of(new Sheet(
                        words.say("debrief.evidence.actions-sheet"),
                        List.of(
                                words.say("debrief.action.what"),
                                words.say("debrief.criterion"),
                                words.say("debrief.action.who"),
                                words.say("debrief.action.when"),
                                words.say("debrief.action.proof"),
                                words.say("debrief.plan.file.state"),
                                words.say("debrief.plan.file.words")),
                        rows)))
                .xlsx();
    }

    private List<String> row(PlanAction it) {
        return row(
                it.what(),
                words.say("debrief.plan.state." + it.state().name().toLowerCase(Locale.ROOT)),
                it.progress().words());
    }

    private static List<String> row(Action it, String state, String seen) {
        var row = new ArrayList<String>();
        row.add(it.text());
        row.add(it.criterion() == null ? "" : String.valueOf(it.criterion()));
        row.add(it.owner());
        row.add(it.due() == null ? "" : String.valueOf(it.due()));
        row.add(it.evidence());
        row.add(state);
        row.add(seen);
        return row;
    }
}
