package fr.souffleur.debrief;

import fr.souffleur.live.Chronicle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The words that stand until somebody writes better ones: what happened, where we stand, what is asked. */
final class Draft {

    private final Report report;
    private final Voice voice;

    Draft(Report report) {
        this.report = report;
        this.voice = new Voice(report.chronicle().sheet());
    }

    /** Two sentences for a director. */
    String synthesis() {
        var chronicle = report.chronicle();
        long present = chronicle.attendance().stream()
                .filter(Chronicle.Presence::present)
                .count();
        return voice.say(
                        "draft.played",
                        present,
                        voice.kit(chronicle.sheet().title()),
                        chronicle.minutes(),
                        report.findings().played(),
                        report.findings().criteria().size())
                + " "
                + standing();
    }

    /** What the management is asked for. */
    String request() {
        int actions = report.notebook().actions().size();
        return actions == 0 ? voice.say("draft.request-choose") : voice.say("draft.request", actions);
    }

    private String standing() {
        var strong = theme(Verdict.STRENGTH);
        var weak = theme(Verdict.IMPROVE);
        if (strong.isEmpty() && weak.isEmpty()) return voice.say("draft.nothing-rated");
        if (weak.isEmpty()) return voice.say("draft.strong", strong.getFirst());
        if (strong.isEmpty()) return voice.say("draft.weak", weak.getFirst());
        return voice.say("draft.both", strong.getFirst(), weak.getFirst());
    }

    /** Themes with criteria of that kind, most of them first. */
    private List<String> theme(Verdict verdict) {
        return report.findings().themes().stream()
                .filter(it -> count(it, verdict) > 0)
                .sorted(Comparator.<ThemeFinding>comparingLong(it -> count(it, verdict))
                        .reversed())
                .map(it -> voice.kit(it.title()))
                .map(it -> it.substring(0, 1).toLowerCase(Locale.ROOT) + it.substring(1))
                .toList();
    }

    private static long count(ThemeFinding theme, Verdict verdict) {
        return theme.criteria().stream().filter(it -> it.verdict() == verdict).count();
    }
}
