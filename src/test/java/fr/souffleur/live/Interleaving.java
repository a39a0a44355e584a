package fr.souffleur.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Refused;
import fr.souffleur.common.TextId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One evening in which everything comes at once, the same for the same seed: a longer one begins like a shorter one. */
final class Interleaving {

    private final Random random;
    private final Theatre theatre;
    final Troupe troupe;
    private final List<Looker> lookers = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    Interleaving(long seed, Supplier<Theatre> portal) {
        random = new Random(seed);
        theatre = portal.get();
        troupe = new Troupe(random, theatre);
        for (int i = 0; i < 3; i++) lookers.add(new Looker());
    }

    /** The fault that shows after so many steps, or null. */
    static @Nullable Throwable fault(long seed, int steps, Supplier<Theatre> portal, boolean drawn) {
        try {
            var one = new Interleaving(seed, portal);
            for (int i = 0; i < steps; i++) one.step();
            one.hold(drawn);
            return null;
        } catch (AssertionError | RuntimeException shown) {
            return shown;
        }
    }

    /** How few steps show it, and what they were. */
    static String shrunk(long seed, int most, Supplier<Theatre> portal) {
        for (int steps = 0; steps <= most; steps++) {
            var fault = fault(seed, steps, portal, true);
            if (fault == null) continue;
            return "seed " + seed + ", " + steps + " steps: " + fault + "\n"
                    + String.join("\n", told(seed, steps, portal));
        }
        return "seed " + seed + " does not show it again";
    }

    private static List<String> told(long seed, int steps, Supplier<Theatre> portal) {
        var one = new Interleaving(seed, portal);
        try {
            for (int i = 0; i < steps; i++) one.step();
        } catch (RuntimeException | AssertionError shown) {
            one.told.add(shown.toString());
        }
        one.theatre.log.forEach(
                it -> one.told.add(it.seq() + " " + it.playMillis() + " " + it.source() + " " + it.what()));
        return one.told;
    }

    void step() {
        int what = random.nextInt(40);
        told.add("step " + what);
        if (what < 18) troupe.anybody().moves();
        else if (what < 22) troupe.anybody().comesBack();
        else if (what < 24) troupe.anybody().repeats();
        else if (what < 29) theatre.pass(Duration.ofMillis(random.nextInt(90_000)), Duration.ofSeconds(5));
        else if (what < 33) lookers.get(random.nextInt(lookers.size())).hears();
        else if (what < 34) lookers.get(random.nextInt(lookers.size())).comesBackFromAnyLine();
        else
            switch (what) {
                case 34 -> theatre.restart(Duration.ofMillis(random.nextInt(300_000)));
                case 35 -> theatre.stuck(Duration.ofMillis(random.nextInt(30_000)));
                case 36 -> theatre.set(Duration.ofMinutes(random.nextBoolean() ? 60 : -60));
                case 37 -> troupe.anybody().changeRole();
                case 38 -> purge();
                default -> {
                    if (theatre.stage().phase() == Phase.DEBRIEF && random.nextInt(6) > 0) correct();
                    else if (theatre.stage().phase() == Phase.DEBRIEF
                            || theatre.stage().course().isValidated()) theatre.closeOrReopen();
                    else if (theatre.stage().phase() == Phase.CLOSED
                            || theatre.stage().phase() == Phase.WAITING && random.nextBoolean()) theatre.open();
                    else if (random.nextInt(4) == 0) troupe.anybody().leave();
                }
            }
    }

    /** Several in a row, as somebody does who reads the whole log again. */
    private void correct() {
        for (int i = 0; i < 12; i++)
            try {
                theatre.correct(random);
            } catch (Refused impossible) {
                // Not every line may be put right, nor at every hour.
            }
    }

    private void purge() {
        var texts = new ArrayList<TextId>();
        theatre.log.forEach(it -> texts.addAll(it.what().texts()));
        if (texts.isEmpty()) return;
        try {
            theatre.purge(texts.get(random.nextInt(texts.size())));
        } catch (Refused gone) {
            // It was purged before.
        }
    }

    private void hold(boolean drawn) {
        var stages = Truths.hold(theatre.shelf(), theatre.log, troupe.acknowledged);
        var stage = stages.getLast();
        assertThat(troupe.refused).allMatch(it -> theatre.lineOf(it) == 0);
        playGoesAtItsOwnPace(stages);
        Truths.same(stage, theatre.stage());
        for (var looker : lookers) {
            looker.hears();
            Truths.same(stage, looker.sees());
            looker.comesBackFromAnyLine();
            Truths.same(stage, looker.sees());
        }
        if (!drawn) return;
        var screens = Truths.drawn(theatre.fromScratch());
        assertThat(Truths.drawn(theatre.stage())).isEqualTo(screens);
        for (var looker : lookers) assertThat(Truths.drawn(looker.sees())).isEqualTo(screens);
        SecrecyTest.check(stage);
        Truths.eachRatesAlone(stage);
    }

    /** Between two lines play goes on by as much as has really passed, and stands still in pause. */
    private void playGoesAtItsOwnPace(List<Stage> stages) {
        for (int i = 1; i < theatre.log.size(); i++) {
            var line = theatre.log.get(i);
            if (line.what() instanceof Happening.Opened) continue;
            long passed = stages.get(i - 1).phase() == Phase.RUNNING
                    ? Duration.between(theatre.really.get(i - 1), theatre.really.get(i))
                            .toMillis()
                    : 0;
            long played = line.playMillis() - theatre.log.get(i - 1).playMillis();
            if (line.what() instanceof Happening.Interrupted) {
                assertThat(played).isBetween(0L, passed);
                assertThat(theatre.excused)
                        .as("an outage is told where there was one")
                        .contains(line.seq());
            } else if (line.what() instanceof Happening.PlayedOn(var millis)) {
                assertThat(played).isEqualTo(millis);
                assertThat(millis).as("no more than there was time for").isBetween(0L, couldBePlayed(stages, i));
            } else if (played != passed)
                throw new AssertionError(
                        passed + " ms passed before line " + line.seq() + ", " + played + " were played");
        }
    }

    /** The portal's absence as it was told, and what has really passed since. */
    private long couldBePlayed(List<Stage> stages, int at) {
        int interrupted = at - 1;
        while (!(theatre.log.get(interrupted).what() instanceof Happening.Interrupted)) interrupted--;
        var since = Duration.between(theatre.really.get(interrupted), theatre.really.get(at));
        return stages.get(at - 1).course().outageMillis() + since.toMillis();
    }

    /** A screen that hears now and then, and never from the beginning unless it comes back. */
    private final class Looker {
        private @Nullable Stage stage;

        void hears() {
            var known = stage == null ? Stage.of(theatre.shelf(), theatre.log) : stage;
            var tail = theatre.since(known.seq());
            if (!tail.isEmpty()) known = known.with(known.shelf().with(theatre.beside(tail)));
            for (var line : tail) known = known.after(line);
            stage = known;
        }

        void comesBackFromAnyLine() {
            int line = 1 + random.nextInt(theatre.log.size());
            stage = Stage.of(theatre.shelf(), theatre.log.subList(0, line));
            hears();
        }

        Stage sees() {
            if (stage == null) hears();
            return stage;
        }
    }
}
