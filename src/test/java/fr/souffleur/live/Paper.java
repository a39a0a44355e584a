package fr.souffleur.live;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import fr.souffleur.live.PaperRatings.Rated;
import fr.souffleur.live.PaperSession.Aid;
import fr.souffleur.live.PaperSession.Fact;
import fr.souffleur.live.PaperSession.Fate;
import fr.souffleur.live.PaperSession.Improvised;
import fr.souffleur.live.PaperSession.Stimulus;
import fr.souffleur.planning.RunSheet.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session on paper, written down one sentence at a time: DEBEX at 14:00, FINEX at 14:44 unless said otherwise. */
final class Paper {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant EVENING = Instant.parse("2026-11-24T20:00:00Z");

    private final UUID id = UUID.randomUUID();
    private final List<Stimulus> stimuli = new ArrayList<>();
    private final List<Improvised> improvised = new ArrayList<>();
    private final List<Aid> aids = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final Map<CriterionId, Rated> agreed = new LinkedHashMap<>();
    private @Nullable LocalTime finex = LocalTime.of(14, 44);
    private boolean partial;

    Paper given(InjectId inject, @Nullable String at) {
        stimuli.add(new Stimulus(inject, Fate.GIVEN, time(at), false, null));
        return this;
    }

    Paper relanced(InjectId inject, @Nullable String at, @Nullable String again) {
        stimuli.add(new Stimulus(inject, Fate.GIVEN, time(at), true, time(again)));
        return this;
    }

    Paper improvised(@Nullable String at, String from, String text) {
        improvised.add(new Improvised(time(at), Channel.CALL, from, text));
        return this;
    }

    Paper aid(@Nullable String at, String text, boolean method, CriterionId criterion, @Nullable InjectId inject) {
        aids.add(new Aid(time(at), text, method, criterion, inject));
        return this;
    }

    Paper fact(@Nullable String at, String text, @Nullable InjectId inject) {
        facts.add(new Fact(time(at), text, inject));
        return this;
    }

    Paper agreed(CriterionId criterion, Rating rating) {
        agreed.put(criterion, new Rated(rating, "min 6, entendu"));
        return this;
    }

    Paper withoutFinex() {
        finex = null;
        return this;
    }

    Paper stopped() {
        partial = true;
        return this;
    }

    PaperSession session() {
        return new PaperSession(
                id,
                LocalDate.of(2026, 11, 24),
                LocalTime.of(14, 0),
                finex,
                partial,
                stimuli,
                List.of(),
                aids,
                improvised,
                facts,
                Map.of(),
                new PaperRatings(id, agreed, List.of()),
                false);
    }

    Retold retold() {
        var stage = Played.opened().stage;
        var told = PaperMoves.of(stage, Played.FACILITATOR, session(), session().hours(PARIS));
        return Retold.of(stage, Source.PAPER, told, Set.of(), EVENING);
    }

    Chronicle chronicle() {
        var retold = retold();
        if (!retold.faults().isEmpty()) throw retold.faults().getFirst().why();
        var lines = new ArrayList<>(Played.opened().log);
        retold.lines().forEach(it -> lines.add(it.entry()));
        return new Teller(retold.stage(), lines)
                .tell(ExerciseId.fresh(), lines.getLast().playMillis());
    }

    private static @Nullable LocalTime time(@Nullable String hour) {
        return hour == null ? null : LocalTime.parse(hour);
    }
}
