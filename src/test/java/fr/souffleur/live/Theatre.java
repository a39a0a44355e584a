package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.MoveId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.TextId;
import fr.souffleur.planning.RunSheet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A portal in memory that takes moves, ticks, falls and comes back as the one behind the door does, with the same nouns: rules,
 * fold, play clock. Parts that a test breaks on purpose can be overridden.
 */
class Theatre {

    static final ExerciseId EXERCISE = ExerciseId.fresh();

    final List<Entry> log = new ArrayList<>();
    /** When each line was really written, by a clock that nobody can set. */
    final List<Instant> really = new ArrayList<>();

    /** Lines before which nobody ticked for a while, or the process was another. */
    final Set<Integer> excused = new HashSet<>();

    private boolean wasAway;
    private final Map<MoveId, Integer> lines = new HashMap<>();
    private final Map<String, RunSheet> sheets;
    private final Map<TextId, String> texts = new LinkedHashMap<>();
    private @Nullable Stage kept;
    private PlayClock counted = new PlayClock(0, false, Played.MORNING);
    private Instant real = Played.MORNING;
    private Duration set = Duration.ZERO;
    private Instant started = Played.MORNING;
    private Instant startedReally = Played.MORNING;

    Theatre(RunSheet sheet) {
        sheets = Map.of("sheet", sheet);
        open();
    }

    // What goes by.

    /** Time passes while the portal is up and ticks. */
    void pass(Duration time, Duration step) {
        for (var left = time; left.isPositive(); left = left.minus(step)) {
            real = real.plus(left.compareTo(step) > 0 ? step : left);
            tick();
        }
    }

    /** Time passes and nothing ticks: the process is stuck, or the machine asleep. */
    void stuck(Duration time) {
        wasAway = true;
        real = real.plus(time);
    }

    /** The process ends; another begins after so long, and knows what lies on disk. */
    void restart(Duration time) {
        wasAway = true;
        real = real.plus(time);
        kept = null;
        started = wall();
        startedReally = real;
    }

    /** Somebody sets the wall clock. */
    void set(Duration by) {
        set = set.plus(by);
    }

    Instant wall() {
        return real.plus(set);
    }

    /** The time that play clocks go by. */
    Instant steady() {
        return started.plus(Duration.between(startedReally, real));
    }

    // What is asked of it.

    void open() {
        counted = new PlayClock(0, false, steady());
        write(
                new Entry(
                        log.size() + 1,
                        MoveId.fresh(),
                        wall(),
                        null,
                        0,
                        Played.FACILITATOR,
                        null,
                        Source.SCREEN,
                        new Happening.Opened("sheet")),
                Map.of());
    }

    /** One transaction: either all of it stands, or nothing. */
    int record(Caller by, Slip slip, Function<Stage, Decision> rule) {
        int before = log.size();
        var time = counted;
        boolean away = wasAway;
        try {
            int known = lineOf(slip.move());
            if (known > 0) return known;
            var stage = mended(stage());
            return appendAll(stage, by, slip, whole(possible(rule.apply(seen(stage)))));
        } catch (Refused no) {
            while (log.size() > before) forget();
            counted = time;
            wasAway = away;
            throw no;
        }
    }

    void tick() {
        if (!counted.running()) return;
        var now = steady();
        if (counted.lost(PlayClock.attended(started, now), now)) {
            mended(stage());
            return;
        }
        counted = new PlayClock(counted.at(now), true, now);
        wasAway = false;
        var stage = stage();
        stage.due(counted.at(now)).ifPresent(it -> {
            try {
                var slip = new Slip(Ticker.moveFor(EXERCISE, stage.opened(), it), null, Source.CLOCK);
                record(new Caller.Clock(), slip, at -> at.decide(Mover.FACILITATOR, new Move.Give(it)));
            } catch (Refused overtaken) {
                // As the ticker does.
            }
        });
    }

    /** The report is validated, or what was validated is opened again. */
    void closeOrReopen() {
        record(Played.FACILITATOR, Slip.fresh(), stage -> {
            var course = stage.course();
            return Decision.of(course.isValidated() ? course.reopen() : course.validate(1));
        });
    }

    /** Some line is put right somehow, if it may be; what is told of it afterwards hangs together. */
    void correct(Random random) {
        record(Played.FACILITATOR, Slip.fresh(), stage -> {
            var amending = new Amending(stage, Teller.sinceOpened(log), wall());
            int line = 1 + random.nextInt(log.size());
            return switch (random.nextInt(4)) {
                case 0 -> amending.reword(line, "autrement");
                case 1 -> amending.withdraw(line, "par erreur");
                case 2 -> amending.restore(line);
                default -> amending.retime(line, log.get(line - 1).recordedAt().plusSeconds(random.nextInt(400) - 200));
            };
        });
        var told = new Teller(stage(), log).tell(EXERCISE, counted.at(steady()));
        for (var it : told.timeline()) if (it.playMillis() < 0) throw new AssertionError("told before DEBEX: " + it);
        if (told.playMillis() < 0) throw new AssertionError("a play of " + told.playMillis());
    }

    void purge(TextId text) {
        record(Played.FACILITATOR, Slip.fresh(), stage -> {
            if (!stage.shelf().texts().containsKey(text)) throw new Refused("unknown");
            return new Decision(new Happening.TextPurged(text), Map.of());
        });
        texts.remove(text);
    }

    /** Folded from the first line, as after a restart. */
    Stage fromScratch() {
        return Stage.of(shelf(), log);
    }

    Shelf shelf() {
        return new Shelf(sheets, Map.copyOf(texts));
    }

    List<Entry> since(int seq) {
        return log.subList(seq, log.size());
    }

    /** As the portal keeps it: only the tail is folded. */
    final Stage stage() {
        var known = kept;
        if (known == null) known = fromScratch();
        else if (known.seq() < log.size()) {
            var tail = since(known.seq());
            known = known.with(known.shelf().with(beside(tail)));
            for (var line : tail) known = known.after(line);
        }
        kept = known;
        return known;
    }

    /** The texts that these lines name, as they lie there now. */
    Shelf beside(List<Entry> tail) {
        var named = new LinkedHashMap<TextId, String>();
        tail.forEach(line -> line.what().texts().forEach(it -> {
            var text = texts.get(it);
            if (text != null) named.put(it, text);
        }));
        return new Shelf(sheets, named);
    }

    int lineOf(MoveId move) {
        return lines.getOrDefault(move, 0);
    }

    private Stage mended(Stage stage) {
        var now = steady();
        if (!counted.lost(PlayClock.attended(started, now), now)) return stage;
        var since = counted.since(now);
        counted = new PlayClock(counted.millis(), false, now);
        var decision = Decision.of(stage.course().interrupt(since));
        return stage.after(append(stage, new Caller.Clock(), new Slip(MoveId.fresh(), null, Source.CLOCK), decision));
    }

    /** As the scribe holds it against the clock. */
    Decision possible(Decision decision) {
        if (!(decision.what() instanceof Happening.PlayedOn(var said))) return decision;
        var outage = stage().course().outageMillis();
        return Decision.of(new Happening.PlayedOn(counted.playedOn(said, outage, started, steady())));
    }

    /** All lines of one move, or none. */
    private int appendAll(Stage stage, Caller by, Slip slip, Decision decision) {
        int first = append(stage, by, slip, decision).seq();
        for (int i = 0; i < decision.then().size(); i++)
            append(stage(), by, slip.further(i + 1), Decision.of(decision.then().get(i)));
        return first;
    }

    private Entry append(Stage stage, Caller by, Slip slip, Decision decision) {
        long play = counted.at(clock()) + decision.what().played();
        var entry = new Entry(
                stage.seq() + 1, slip.move(), wall(), slip.claimedAt(), play, by, null, slip.source(), decision.what());
        write(entry, decision.texts());
        var after = stage.with(stage.shelf().with(beside(List.of(entry)))).after(entry);
        counted = counted.onward(play, after.phase() == Phase.RUNNING, clock());
        return entry;
    }

    /** What the rules look at. */
    Stage seen(Stage stage) {
        return stage;
    }

    /** What is written of what was decided. */
    Decision whole(Decision decision) {
        return decision;
    }

    /** What play goes by. */
    Instant clock() {
        return steady();
    }

    private void write(Entry entry, Map<TextId, String> more) {
        log.add(entry);
        if (wasAway) excused.add(entry.seq());
        wasAway = false;
        really.add(real);
        lines.put(entry.move(), entry.seq());
        texts.putAll(more);
    }

    void forget() {
        really.removeLast();
        var entry = log.removeLast();
        lines.remove(entry.move());
        entry.what().texts().forEach(texts::remove);
        if (kept != null && kept.seq() > log.size()) kept = null;
    }
}
