package fr.souffleur.live;

import static fr.souffleur.live.Phase.CLOSED;
import static fr.souffleur.live.Phase.DEBRIEF;
import static fr.souffleur.live.Phase.PAUSED;
import static fr.souffleur.live.Phase.RUNNING;
import static fr.souffleur.live.Phase.STOPPED;
import static fr.souffleur.live.Phase.WAITING;

import fr.souffleur.common.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The course of the day: begun, in pause, stopped, over.
 *
 * @param outageMillis how long the portal was away, 0 unless play stands in pause for it
 * @param talk where the hot debrief stands
 * @param marks when play time began or ceased to run
 */
record Course(Phase phase, @Nullable Ending ending, long outageMillis, Talk talk, List<Mark> marks) {

    static final Course BEFORE = new Course(WAITING, null, 0, Talk.NONE, List.of());

    record Mark(Instant at, long play, boolean running) {}

    /** When DEBEX was said; null before. */
    @Nullable
    Instant began() {
        return marks.isEmpty() ? null : marks.getFirst().at;
    }

    /** Refuses, saying where the exercise stands, unless that is one of these. */
    void mustBe(Phase... fitting) {
        if (Arrays.asList(fitting).contains(phase)) return;
        throw new Refused("live." + (isValidated() ? "validated" : phase.name().toLowerCase(Locale.ROOT)));
    }

    /** Nothing that was played is changed any more, unless it is reopened. */
    boolean isValidated() {
        return phase == CLOSED && ending != Ending.REPLANNED;
    }

    /** Before DEBEX, or once it was put off to another day. */
    void mustBeOpenable() {
        mustBe(WAITING, CLOSED);
        if (isValidated()) throw new Refused("live.validated");
    }

    Happening validate(int number) {
        mustBe(DEBRIEF);
        return new Happening.Validated(number);
    }

    Happening reopen() {
        if (!isValidated()) throw new Refused("live.not-validated");
        return new Happening.Reopened();
    }

    /** Played at least a little, and not put away yet. */
    void mustBeOpenToLateWords() {
        mustBe(RUNNING, PAUSED, STOPPED, DEBRIEF);
    }

    Happening start() {
        mustBe(WAITING);
        return new Happening.Started();
    }

    Happening pause() {
        mustBe(RUNNING);
        return new Happening.Paused();
    }

    Happening resume() {
        mustBe(PAUSED, STOPPED);
        return new Happening.Resumed();
    }

    /** Once, and only where play stands in pause because the portal was away. */
    Happening playOn(long millis) {
        mustBe(PAUSED);
        if (outageMillis == 0) throw new Refused("live.no-outage");
        return new Happening.PlayedOn(Math.max(0, millis));
    }

    Happening stopForReal() {
        mustBe(RUNNING, PAUSED);
        return new Happening.StoppedForReal();
    }

    Happening finish() {
        mustBe(RUNNING, PAUSED);
        return new Happening.Closed(Ending.FINISHED);
    }

    Happening closeAsPartial() {
        mustBe(PAUSED, STOPPED);
        return new Happening.Closed(Ending.PARTIAL);
    }

    Happening replan() {
        mustBe(WAITING, PAUSED, STOPPED);
        return new Happening.Closed(Ending.REPLANNED);
    }

    Happening interrupt(Duration outage) {
        mustBe(RUNNING);
        return new Happening.Interrupted(outage.toMillis());
    }

    Course now(Phase next, Entry entry) {
        return new Course(next, ending, 0, talk, marked(entry, next == RUNNING));
    }

    Course interrupted(long millis, Entry entry) {
        return new Course(PAUSED, ending, millis, talk, marked(entry, false));
    }

    /** Play never stood, as it turns out. */
    Course playedOn(Entry entry) {
        var through = marks.isEmpty() ? marks : marks.subList(0, marks.size() - 1);
        return new Course(RUNNING, ending, 0, talk, through).now(RUNNING, entry);
    }

    Course closed(Ending how, Entry entry) {
        return new Course(
                how == Ending.REPLANNED ? CLOSED : DEBRIEF,
                how,
                0,
                talk.at(0, entry.recordedAt()),
                marked(entry, false));
    }

    Course validated() {
        return new Course(CLOSED, ending, 0, talk, marks);
    }

    Course reopened() {
        return new Course(DEBRIEF, ending, 0, talk, marks);
    }

    /** The step of the hot debrief, counted from 0. */
    int step() {
        return talk.step();
    }

    Course with(Talk changed) {
        return new Course(phase, ending, outageMillis, changed, marks);
    }

    /**
     * Play time of a line: when it was heard, or when it is said to have been if it came home late. Before DEBEX and after it
     * was heard it cannot have been: that clock was wrong.
     */
    long playOf(Entry entry) {
        var claimed = entry.claimedAt();
        if (entry.source() == Source.SCREEN
                || entry.after()
                || claimed == null
                || claimed.isAfter(entry.recordedAt())
                || marks.isEmpty()
                || claimed.isBefore(marks.getFirst().at)) return entry.playMillis();
        long play = 0;
        for (var mark : marks) {
            if (mark.at.isAfter(claimed)) break;
            play = mark.play
                    + (mark.running ? Duration.between(mark.at, claimed).toMillis() : 0);
        }
        return Math.min(play, entry.playMillis());
    }

    private List<Mark> marked(Entry entry, boolean running) {
        var mark = new Mark(entry.recordedAt(), entry.playMillis(), running);
        return Stream.concat(marks.stream(), Stream.of(mark)).toList();
    }
}
