package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.SeatId;
import fr.souffleur.common.TextId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What observers rated and saw, what the cell agreed on, what a lone facilitator ticked. Both views stay; nobody is rated. */
record Ratings(
        Map<Key, Given> rated,
        Map<CriterionId, Given> agreed,
        List<Fact> facts,
        Map<CriterionId, Tick> ticks,
        Map<CriterionId, TextId> gaps,
        Map<String, Happening.Found> checks) {

    static final Ratings NONE = new Ratings(Map.of(), Map.of(), List.of(), Map.of(), Map.of(), Map.of());

    private static final Set<Rating> DONE = EnumSet.of(Rating.LEVEL_2, Rating.LEVEL_3);

    record Key(SeatId seat, CriterionId criterion) {}

    record Given(int seq, Rating rating, @Nullable TextId evidence) {}

    record Fact(int seq, long play, TextId text, @Nullable InjectId inject, SeatId seat) {}

    record Tick(Happening.Answer answer, long play) {}

    /** Both ends of the scale owe a fact. */
    static void mustBeProved(Rating rating, boolean evidence) {
        if (rating.needsEvidence() && !evidence) throw new Refused("live.evidence");
    }

    /** Whether an observer has given a fact for this criterion. */
    boolean proved(CriterionId criterion) {
        return rated.entrySet().stream()
                .anyMatch(it -> it.getKey().criterion().equals(criterion)
                        && it.getValue().evidence() != null);
    }

    /** Play time since when it counts as done: the facilitator's yes, or an observer's level 2 or 3, at once. */
    long doneSince(CriterionId criterion) {
        return seen(criterion) ? 0 : tickedSince(criterion).orElse(Conditions.NEVER);
    }

    boolean seen(CriterionId criterion) {
        return rated.entrySet().stream()
                .anyMatch(it -> it.getKey().criterion().equals(criterion)
                        && DONE.contains(it.getValue().rating()));
    }

    /** Since the facilitator's yes, if that is her answer. */
    OptionalLong tickedSince(CriterionId criterion) {
        var tick = ticks.get(criterion);
        return tick != null && tick.answer() == Happening.Answer.YES
                ? OptionalLong.of(tick.play())
                : OptionalLong.empty();
    }

    /** What this observer has rated. */
    Set<CriterionId> by(SeatId seat) {
        return rated.keySet().stream()
                .filter(it -> it.seat().equals(seat))
                .map(Key::criterion)
                .collect(Collectors.toUnmodifiableSet());
    }

    Ratings rated(Entry entry, Happening.Rated what) {
        return entry.by() instanceof Caller.Seat(var seat)
                ? new Ratings(
                        with(
                                rated,
                                new Key(seat, what.criterion()),
                                new Given(entry.seq(), what.rating(), what.evidence())),
                        agreed,
                        facts,
                        ticks,
                        gaps,
                        checks)
                : this;
    }

    Ratings agreed(Entry entry, Happening.Agreed what) {
        var given = new Given(entry.seq(), what.rating(), what.evidence());
        return new Ratings(rated, with(agreed, what.criterion(), given), facts, ticks, gaps, checks);
    }

    Ratings observed(Entry entry, Happening.Observed what, long play) {
        if (!(entry.by() instanceof Caller.Seat(var seat))) return this;
        var more = new ArrayList<>(facts);
        more.add(new Fact(entry.seq(), play, what.text(), what.inject(), seat));
        return new Ratings(rated, agreed, List.copyOf(more), ticks, gaps, checks);
    }

    Ratings ticked(CriterionId criterion, Happening.Answer answer, long play) {
        return new Ratings(rated, agreed, facts, with(ticks, criterion, new Tick(answer, play)), gaps, checks);
    }

    Ratings discussed(Happening.Discussed what) {
        return new Ratings(rated, agreed, facts, ticks, with(gaps, what.criterion(), what.text()), checks);
    }

    Ratings checked(Happening.ActionChecked what) {
        return new Ratings(rated, agreed, facts, ticks, gaps, with(checks, what.action(), what.found()));
    }

    private static <K, V> Map<K, V> with(Map<K, V> known, K key, V value) {
        var more = new LinkedHashMap<>(known);
        more.remove(key);
        more.put(key, value);
        return more;
    }
}
