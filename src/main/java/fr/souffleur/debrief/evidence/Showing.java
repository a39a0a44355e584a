package fr.souffleur.debrief.evidence;

import fr.souffleur.common.Words;
import fr.souffleur.debrief.Action;
import fr.souffleur.debrief.CriterionFinding;
import fr.souffleur.debrief.Report;
import fr.souffleur.debrief.Voice;
import fr.souffleur.debrief.attestation.Box;
import fr.souffleur.debrief.attestation.Box.Answer;
import fr.souffleur.debrief.evidence.Shown.Remedy;
import fr.souffleur.debrief.evidence.Shown.State;
import fr.souffleur.live.Chronicle;
import fr.souffleur.live.Chronicle.Presence;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of rules: what in an exercise shows which point. None of them is a verdict on anybody. */
final class Showing {

    /** Criteria, and actions, that are named on a page; the report has them all. */
    private static final int NAMED = 2;

    private static final int LONGEST = 110;

    private final Evidence evidence;
    private final Report report;
    private final Chronicle chronicle;
    private final Words words;
    private final Voice voice;

    Showing(Evidence evidence) {
        this.evidence = evidence;
        this.report = evidence.report();
        this.chronicle = report.chronicle();
        this.words = evidence.words();
        this.voice = new Voice(chronicle.sheet());
    }

    Shown of(Point point) {
        return switch (point) {
            case PLAYED -> played();
            case CYBER -> box(point, Box.CYBER_TRIGGER, Remedy.NEXT_TIME);
            case DEGRADED -> degraded();
            case MANAGEMENT -> box(point, Box.GENERAL_MANAGEMENT, Remedy.PRESENCE);
            case CARE -> box(point, Box.CARE_MANAGERS, Remedy.PRESENCE);
            case TOGETHER -> together();
            case NOT_TECHNICAL -> declared(point, Box.NOT_TECHNICAL);
            case RECOVERY -> declared(point, Box.WITH_RECOVERY_PLAN);
            case ALERT, CELL, COMMUNICATION, DUTIES, RETURN -> theme(point);
            case DEBRIEF -> box(point, Box.HOT_DEBRIEF, Remedy.NEXT_TIME);
            case REPORT -> report();
            case ACTIONS -> actions();
            case ATTESTATION -> attestation();
            case PROCEDURES, PLAN, RECOVERY_PLAN ->
                new Shown(point, State.YOURS, say("yours." + word(point)), List.of(), Remedy.JOIN);
        };
    }

    private Shown played() {
        var started = chronicle.startedAt();
        var what = say(
                "played",
                voice.kit(chronicle.sheet().title()),
                started == null ? voice.say("not-noted-date") : voice.date(started),
                chronicle.minutes());
        return switch (answer(Box.PLAYED_THROUGH)) {
            case YES -> shown(Point.PLAYED, what, Pieces.REPORT);
            case NO ->
                new Shown(
                        Point.PLAYED,
                        State.PART,
                        what + " " + say("played.partial"),
                        List.of(Pieces.REPORT),
                        Remedy.NEXT_TIME);
            case NOT_RECORDED -> missing(Point.PLAYED, say("played.never"), Remedy.NEXT_TIME);
        };
    }

    private Shown box(Point point, Box box, Remedy remedy) {
        return switch (answer(box)) {
            case YES -> shown(point, say(word(point) + ".yes"), Pieces.REPORT);
            case NO -> missing(point, say(word(point) + ".no"), Remedy.NEXT_TIME);
            case NOT_RECORDED -> missing(point, say(word(point) + ".unknown"), remedy);
        };
    }

    /** Only an attestation that is valid says it for the structure. */
    private Shown declared(Point point, Box box) {
        if (evidence.attested().valid() && answer(box) == Answer.YES)
            return shown(point, say(word(point) + ".yes"), Pieces.ATTESTATION);
        return missing(point, say(word(point) + ".unknown"), Remedy.DECLARATION);
    }

    private Shown together() {
        var present = chronicle.attendance().stream()
                .filter(Presence::present)
                .map(it -> voice.kit(it.name()))
                .collect(Collectors.joining(", "));
        if (present.isEmpty()) return missing(Point.TOGETHER, say("together.unknown"), Remedy.PRESENCE);
        var state = answer(Box.NOT_ONLY_IT) == Answer.YES ? State.SHOWN : State.PART;
        return new Shown(
                Point.TOGETHER,
                state,
                say("together.yes", cut(present, 2 * LONGEST)),
                List.of(Pieces.REPORT, Pieces.ATTENDANCE),
                state == State.SHOWN ? Remedy.NONE : Remedy.NEXT_TIME);
    }

    private Shown degraded() {
        return switch (answer(Box.CARE_CONTINUITY)) {
            case YES -> theme(Point.DEGRADED);
            case NO -> missing(Point.DEGRADED, say("degraded.no"), Remedy.NEXT_TIME);
            case NOT_RECORDED -> missing(Point.DEGRADED, say("degraded.unknown"), Remedy.NEXT_TIME);
        };
    }

    private Shown theme(Point point) {
        var themes = Themes.of(report.findings(), point);
        if (themes.open()) {
            boolean called = themes.criteria().stream().anyMatch(CriterionFinding::called);
            return missing(
                    point, say(called ? "theme.unrated" : "theme.unplayed"), called ? Remedy.RATING : Remedy.NEXT_TIME);
        }
        var rated = themes.rated();
        var told = rated.stream().limit(NAMED).map(this::told).collect(Collectors.joining("\n"));
        if (rated.size() > NAMED) told += "\n" + say("more", rated.size() - NAMED);
        return new Shown(
                point,
                themes.reached() ? State.SHOWN : State.PART,
                told,
                List.of(Pieces.REPORT),
                themes.reached() ? Remedy.NONE : Remedy.PROGRESS);
    }

    /** A criterion with its level in words; a figure would be read as a mark. */
    String told(CriterionFinding it) {
        return say(
                "criterion",
                voice.kit(it.criterion().title()),
                voice.say("level." + it.level().orElse(0)).toLowerCase(words.locale()));
    }

    private Shown report() {
        var stamp = report.stamp();
        if (stamp == null) return missing(Point.REPORT, say("report.draft"), Remedy.NONE);
        var validated = said("report.validated", stamp.validatedBy(), stamp.number(), voice.date(stamp.validatedAt()));
        var signature = stamp.signature();
        if (signature == null)
            return new Shown(
                    Point.REPORT,
                    State.PART,
                    validated + "\n" + say("report.unsigned"),
                    List.of(Pieces.REPORT),
                    Remedy.SIGNATURE);
        return shown(
                Point.REPORT,
                validated + "\n" + said("report.signed", signature.by(), voice.date(signature.at()), signature.as()),
                Pieces.REPORT);
    }

    private Shown actions() {
        var actions = evidence.actions();
        if (actions.isEmpty()) return missing(Point.ACTIONS, say("actions.none"), Remedy.ACTIONS);
        var told = actions.stream().limit(NAMED).map(this::told).collect(Collectors.joining("\n"));
        if (actions.size() > NAMED) told += "\n" + say("more-actions", actions.size() - NAMED);
        if (evidence.done() > 0) told += "\n" + say("actions.done", evidence.done());
        boolean settled = actions.stream().allMatch(Action::settled);
        return new Shown(
                Point.ACTIONS,
                settled ? State.SHOWN : State.PART,
                told,
                List.of(Pieces.ACTIONS, Pieces.REPORT),
                settled ? Remedy.NONE : Remedy.ACTIONS);
    }

    String told(Action it) {
        var due = it.due();
        var later = voice.say("report.to-be-said");
        return say(
                "action",
                cut(it.text(), LONGEST),
                it.owner().isEmpty() ? later : cut(it.owner(), 60),
                due == null ? later : voice.day(due));
    }

    private Shown attestation() {
        return switch (evidence.attested()) {
            case Attested.Valid it
            when it.outdated() ->
                new Shown(
                        Point.ATTESTATION,
                        State.PART,
                        say("attestation.outdated", voice.date(it.issuedAt())),
                        List.of(Pieces.ATTESTATION, Pieces.CREDENTIAL),
                        Remedy.ATTESTATION);
            case Attested.Valid it ->
                new Shown(
                        Point.ATTESTATION,
                        State.SHOWN,
                        attestation(it),
                        List.of(Pieces.ATTESTATION, Pieces.CREDENTIAL),
                        Remedy.NONE);
            case Attested.Withdrawn _, Attested.None _, Attested.Unreadable _ ->
                missing(Point.ATTESTATION, attestation(evidence.attested()), Remedy.ATTESTATION);
        };
    }

    /** How the attestation stands, in a sentence. */
    String attestation(Attested attested) {
        return switch (attested) {
            case Attested.Valid it ->
                say(it.outdated() ? "attestation.outdated" : "attestation.valid", voice.date(it.issuedAt()));
            case Attested.Withdrawn it -> say("attestation.withdrawn", voice.date(it.at()));
            case Attested.None _ -> say("attestation.none");
            case Attested.Unreadable _ -> say("attestation.unreadable");
        };
    }

    private Answer answer(Box box) {
        return evidence.boxes().getOrDefault(box, Answer.NOT_RECORDED);
    }

    private Shown shown(Point point, String found, String file) {
        return new Shown(point, State.SHOWN, found, List.of(file), Remedy.NONE);
    }

    private Shown missing(Point point, String found, Remedy remedy) {
        return new Shown(point, State.MISSING, found, List.of(), remedy);
    }

    private String say(String key, Object... arguments) {
        return words.say("debrief.evidence.shows." + key, arguments);
    }

    /** A sentence with a name at its end, or without it once that person was forgotten. */
    private String said(String key, String name, Object... arguments) {
        return name.isEmpty()
                ? say(key + ".nobody", arguments)
                : say(key, Stream.concat(Stream.of(arguments), Stream.of(name)).toArray());
    }

    private static String word(Point point) {
        return point.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** At a word, so that nothing is read as if it ended there. */
    static String cut(String text, int longest) {
        var line = text.replaceAll("\\s+", " ");
        if (line.length() <= longest) return line;
        int end = line.lastIndexOf(' ', longest - 2);
        return line.substring(
                        0, end < longest / 2 ? line.offsetByCodePoints(0, line.codePointCount(0, longest - 1)) : end)
                + " …";
    }
}
