package fr.souffleur.debrief;

import java.util.List;
import java.util.stream.Stream;

/** Strengths and areas for improvement in words: what people said first, then what the ratings show. */
final class Points {

    private static final int THREE = 3;

    private Points() {}

    /** The three that go on the first page. */
    static List<String> three(Report report, Note.Kind kind, List<CriterionFinding> findings) {
        var voice = new Voice(report.chronicle().sheet());
        return Stream.concat(said(report, kind), findings.stream().map(it -> point(voice, it)))
                .limit(THREE)
                .toList();
    }

    /** All of them, each with its fact. */
    static List<String> all(Report report, Note.Kind kind, List<CriterionFinding> findings) {
        var voice = new Voice(report.chronicle().sheet());
        return Stream.concat(
                        said(report, kind),
                        findings.stream()
                                .map(it -> it.evidence().isEmpty()
                                        ? point(voice, it)
                                        : point(voice, it) + "\n" + it.evidence()))
                .toList();
    }

    /** What stands where there is none: nothing was noted yet, or all that was rated lies on the other side. */
    static String none(Report report, Note.Kind kind) {
        var key = kind == Note.Kind.HELPED ? "report.no-strength" : "report.no-improvement";
        var rated = report.findings().played() > 0;
        return new Voice(report.chronicle().sheet()).say(rated ? key + "-rated" : key);
    }

    private static Stream<String> said(Report report, Note.Kind kind) {
        return report.notebook().notes(kind).stream().map(Note::text);
    }

    private static String point(Voice voice, CriterionFinding finding) {
        return voice.say(
                "report.point",
                voice.kit(finding.criterion().title()),
                finding.criterion().id().value(),
                finding.level().orElse(0));
    }
}
