package fr.souffleur.live;

import fr.souffleur.common.InjectId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.SeatId;
import fr.souffleur.live.PaperSession.Fate;
import fr.souffleur.live.PaperSession.Stimulus;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where what was written on paper stands. What has an hour stands at it; a stimulus without one stands after the one before it
 * on the sheet, what belongs to a stimulus after that, any other line after the line before it.
 */
final class PaperPlaces {

    private final Stage stage;
    private final PaperSession session;
    private final PaperHours hours;
    private final Mover observer;
    private final Map<InjectId, Long> stimuli = new HashMap<>();
    private final List<Moment> moments = new ArrayList<>();

    private PaperPlaces(Stage stage, PaperSession session, PaperHours hours, SeatId observer) {
        this.stage = stage;
        this.session = session;
        this.hours = hours;
        this.observer = new Mover(Audience.OBSERVER, null, observer);
    }

    /** @param place play time at which it stands @param name by which it is known again */
    record Moment(long place, @Nullable Instant at, String name, Mover by, Move move) {}

    /** @param after the stimulus it belongs to */
    private record Line(@Nullable LocalTime hour, @Nullable InjectId after, Mover by, Move move) {}

    /** In the order in which they were made. @param observer whose seat the facts are told from */
    static List<Moment> of(Stage stage, PaperSession session, PaperHours hours, SeatId observer) {
        var places = new PaperPlaces(stage, session, hours, observer);
        places.stimuli();
        places.lines();
        places.moments.sort(Comparator.comparingLong(Moment::place));
        return places.moments;
    }

    private void stimuli() {
        Map<InjectId, Stimulus> written = session.stimuli().stream()
                .collect(Collectors.toMap(Stimulus::inject, Function.identity(), (one, _) -> one));
        written.keySet().forEach(it -> stage.script().cue(it));
        long place = 0;
        for (var line : stage.sheet().lines()) {
            var it = written.get(line.id());
            if (it == null || it.fate() == Fate.NOT_NOTED) continue;
            var at = it.fate() == Fate.GIVEN ? moment(it.at()) : null;
            if (at != null) place = hours.play(at);
            if (it.fate() == Fate.GIVEN) given(it, at, place);
            else add(place, null, "stimulus/" + it.inject(), new Move.Skip(it.inject()));
        }
    }

    /** What was given at an hour unknown was given by the time it was asked again. */
    private void given(Stimulus it, @Nullable Instant at, long place) {
        var again = it.relanced() ? moment(it.relancedAt()) : null;
        long asked = again == null ? place : hours.play(again);
        long here = at == null ? Math.min(place, asked) : place;
        stimuli.put(it.inject(), here);
        add(here, at, "stimulus/" + it.inject(), new Move.Give(it.inject()));
        if (it.relanced())
            add(Math.max(here, asked), again, "stimulus/" + it.inject() + "/relance", new Move.Relance(it.inject()));
    }

    private void lines() {
        place("improvised/", session.improvised().stream().map(this::improvised));
        place(
                "note/",
                session.notes().stream().map(it -> facilitator(it.at(), null, new Move.Note(it.kind(), it.text()))));
        place(
                "aid/",
                session.aids().stream()
                        .map(it -> facilitator(
                                it.at(), it.inject(), new Move.Aid(it.text(), it.method(), it.criterion()))));
        place(
                "fact/",
                session.facts().stream()
                        .map(it -> new Line(it.at(), it.inject(), observer, new Move.Observe(it.text(), it.inject()))));
    }

    /** On paper it has words and who said them, and no title. */
    private Line improvised(PaperSession.Improvised it) {
        var title = it.from().isBlank() ? headline(it.text()) : it.from().strip() + " · " + headline(it.text());
        return facilitator(it.at(), null, new Move.Improvise(it.channel(), List.of(), title, it.text()));
    }

    /** As much of a text as tells it from others. */
    private static String headline(String text) {
        var line = text.strip().lines().findFirst().orElse("");
        if (line.codePointCount(0, line.length()) <= HEADLINE) return line;
        var cut = line.substring(0, line.offsetByCodePoints(0, HEADLINE));
        int word = cut.lastIndexOf(' ');
        return (word > 0 ? cut.substring(0, word) : cut) + "…";
    }

    private static final int HEADLINE = 80;

    private static Line facilitator(@Nullable LocalTime hour, @Nullable InjectId after, Move move) {
        return new Line(hour, after, Mover.FACILITATOR, move);
    }

    /** Before the first hour that was noted, a line stands at that hour; where none was noted at all, at the end. */
    private void place(String name, Stream<Line> written) {
        var lines = written.toList();
        long place = lines.stream()
                .flatMap(it -> Stream.ofNullable(moment(it.hour())))
                .findFirst()
                .map(hours::play)
                .orElse(hours.play(hours.end()));
        for (int i = 0; i < lines.size(); i++) {
            var it = lines.get(i);
            var at = moment(it.hour());
            var own = it.after() == null ? null : stimuli.get(it.after());
            if (at != null) place = hours.play(at);
            moments.add(new Moment(at == null && own != null ? own : place, at, name + i, it.by(), it.move()));
        }
    }

    private void add(long place, @Nullable Instant at, String name, Move move) {
        moments.add(new Moment(place, at, name, Mover.FACILITATOR, move));
    }

    private @Nullable Instant moment(@Nullable LocalTime hour) {
        if (hour == null) return null;
        return hours.moment(hour).orElseThrow(() -> new Refused("live.paper.outside", hour.toString()));
    }
}
