package fr.souffleur.debrief;

import java.util.ArrayList;
import java.util.List;

/** What is still open in a draft. It is said before validation, and keeps nobody from it. @param count at least 1 */
public record Loose(End end, long count) {

    public enum End {
        /** Criteria that were called for and that nobody rated. */
        UNRATED,
        /** Both ends of the scale owe a fact. */
        UNPROVED,
        /** Observer and cell are two levels apart or more, and nobody has said why. */
        APART,
        NO_ACTION,
        /** Nobody carries it, or no day was said. */
        UNSETTLED,
        /** Sheets of the questionnaire came in, and nobody has drawn what they say. */
        UNDRAWN
    }

    static List<Loose> of(Report report) {
        var criteria = report.findings().criteria();
        var actions = report.notebook().actions();
        var open = new ArrayList<Loose>();
        add(
                open,
                End.UNRATED,
                criteria.stream()
                        .filter(it -> it.called() && it.rating().isEmpty())
                        .count());
        add(
                open,
                End.UNPROVED,
                criteria.stream().filter(CriterionFinding::owesEvidence).count());
        add(
                open,
                End.APART,
                criteria.stream()
                        .filter(it -> it.toDiscuss() && it.gap().isEmpty())
                        .count());
        add(open, End.NO_ACTION, actions.isEmpty() ? 1 : 0);
        add(open, End.UNSETTLED, actions.stream().filter(it -> !it.settled()).count());
        add(
                open,
                End.UNDRAWN,
                report.asked().drawable()
                        ? report.asked().handedIn() - report.asked().shown()
                        : 0);
        return open;
    }

    private static void add(List<Loose> open, End end, long count) {
        if (count > 0) open.add(new Loose(end, count));
    }
}
