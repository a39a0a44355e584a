package fr.souffleur.debrief;

import fr.souffleur.live.Chronicle;
import fr.souffleur.live.Chronicle.Aid;
import fr.souffleur.live.Chronicle.Correction;
import fr.souffleur.live.Chronicle.Fact;
import fr.souffleur.live.Chronicle.Given;
import fr.souffleur.live.Chronicle.Graded;
import fr.souffleur.live.Chronicle.Line;
import fr.souffleur.live.Chronicle.Note;
import fr.souffleur.live.Chronicle.Presence;
import fr.souffleur.live.Chronicle.What;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a report still says when the time of first names, and later that of typed words, is over. Ratings and hours stay. */
final class Fading {

    /** As the log itself reads once a text was emptied. */
    static final String GONE = "…";

    private static final Set<What> TYPED = EnumSet.of(
            What.NOTED, What.CONFIRMED, What.DROPPED, What.POINT_WRITTEN, What.AIDED, What.OBSERVED, What.IMPROVISED);

    private Fading() {}

    static Report withoutNames(Report report) {
        var it = report.chronicle();
        return report.with(new Chronicle(
                it.exercise(),
                it.seq(),
                it.phase(),
                it.ending(),
                it.openedAt(),
                it.startedAt(),
                it.endedAt(),
                it.playMillis(),
                it.origin(),
                it.observed(),
                it.progress(),
                it.sheet(),
                it.timeline(),
                it.ratings(),
                it.attendance().stream()
                        .map(at -> new Presence(at.role(), at.name(), at.heldBy(), at.present(), List.of()))
                        .toList(),
                it.notes(),
                it.aids(),
                it.facts(),
                it.answers(),
                it.corrections(),
                it.checks()));
    }

    static Report withoutWords(Report report) {
        var it = report.chronicle();
        return report.with(report.asked().withoutRemarks())
                .with(new Chronicle(
                        it.exercise(),
                        it.seq(),
                        it.phase(),
                        it.ending(),
                        it.openedAt(),
                        it.startedAt(),
                        it.endedAt(),
                        it.playMillis(),
                        it.origin(),
                        it.observed(),
                        it.progress(),
                        it.sheet(),
                        it.timeline().stream().map(Fading::faded).toList(),
                        it.ratings().stream()
                                .map(rated -> new Graded(
                                        rated.criterion(),
                                        rated.observers().stream()
                                                .map(Fading::faded)
                                                .toList(),
                                        ofCell(rated.agreed()),
                                        rated.gap().isEmpty() ? "" : GONE))
                                .toList(),
                        it.attendance(),
                        it.notes().stream()
                                .map(note -> new Note(
                                        note.seq(),
                                        note.at(),
                                        note.playMillis(),
                                        note.day(),
                                        note.storyMinutes(),
                                        note.kind(),
                                        GONE,
                                        note.by()))
                                .toList(),
                        it.aids().stream()
                                .map(aid -> new Aid(
                                        aid.seq(),
                                        aid.playMillis(),
                                        aid.storyMinutes(),
                                        GONE,
                                        aid.method(),
                                        aid.criterion()))
                                .toList(),
                        it.facts().stream()
                                .map(fact -> new Fact(
                                        fact.seq(),
                                        fact.at(),
                                        fact.playMillis(),
                                        fact.storyMinutes(),
                                        GONE,
                                        fact.inject()))
                                .toList(),
                        it.answers(),
                        it.corrections().stream().map(Fading::faded).toList(),
                        it.checks()));
    }

    private static Line faded(Line line) {
        return TYPED.contains(line.what())
                ? new Line(
                        line.seq(),
                        line.at(),
                        line.claimedAt(),
                        line.playMillis(),
                        line.day(),
                        line.storyMinutes(),
                        line.what(),
                        line.inject(),
                        line.kind(),
                        GONE,
                        line.role(),
                        line.by())
                : line;
    }

    private static Correction faded(Correction it) {
        return new Correction(
                it.line(),
                it.what(),
                it.inject(),
                TYPED.contains(it.what()) ? GONE : it.text(),
                it.was(),
                it.now(),
                it.wasText().isEmpty() ? "" : GONE,
                it.reason() == null ? null : GONE,
                it.by(),
                it.at());
    }

    private static Given faded(Given given) {
        return new Given(given.seat(), given.rating(), given.evidence().isEmpty() ? "" : GONE, given.at());
    }

    private static @Nullable Given ofCell(@Nullable Given given) {
        return given == null ? null : faded(given);
    }
}
