package fr.souffleur.live;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.RoleId;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An exercise as it stands right now: its stage, its clock and its ways in. */
record Standing(
        Stage stage,
        PlayClock clock,
        Entrances entrances,
        @Nullable Instant endedAt) {

    /**
     * Where one looks from; all seats of one spot see the same.
     *
     * @param role of players, else null
     * @param rated by an observer so far, who does not see what another rated before; empty for everybody else
     */
    record Spot(Audience audience, @Nullable RoleId role, Set<CriterionId> rated) {}

    Spot spot(Seat seat) {
        var observes = seat.audience() == Audience.OBSERVER;
        return new Spot(seat.audience(), seat.role(), observes ? stage.ratings().by(seat.id()) : Set.of());
    }

    ClockFace face(Instant now) {
        return stage.clock(now, clock.at(now));
    }

    /** The record of this audience: what is not in it never leaves the house. */
    Object screen(Spot spot) {
        return switch (spot.audience()) {
            case FACILITATOR -> stage.forFacilitator(entrances);
            case PLAYER -> stage.forPlayer(player(spot));
            case OBSERVER -> stage.forObserver(spot.rated());
            case ROOM -> stage.forRoom(entrances);
        };
    }

    /** What lies at a player's place; null for everybody else. */
    @Nullable
    Envelope envelope(Spot spot) {
        return spot.audience() == Audience.PLAYER ? new PlayerBoard(stage, player(spot)).envelope() : null;
    }

    /** Digests of the pictures and recordings that stand in this audience's record. */
    Set<String> media(Spot spot) {
        var handouts = switch (spot.audience()) {
            case FACILITATOR -> stage.sheet().documents().stream().map(it -> Arrivals.handout(stage, it));
            case PLAYER -> Arrivals.of(stage, player(spot)).handouts();
            case OBSERVER -> Arrivals.forAll(stage).handouts();
            case ROOM -> new Wall(stage).heard().stream();
        };
        return handouts.flatMap(Handout::media).collect(Collectors.toSet());
    }

    /** Whether this seat sits where it came to look from: a player may have changed role. */
    boolean seats(Seat seat) {
        var place = stage.table().seats().get(seat.id());
        return switch (seat.audience()) {
            case FACILITATOR, ROOM -> true;
            case OBSERVER -> place != null;
            case PLAYER -> place != null && player(spot(seat)).equals(place.role());
        };
    }

    private static RoleId player(Spot spot) {
        var role = spot.role();
        if (role == null) throw new IllegalStateException("a player without a role");
        return role;
    }
}
