package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.RoleId;
import fr.souffleur.common.SeatId;
import fr.souffleur.common.TextId;
import fr.souffleur.planning.RunSheet.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Who sits at the table, by screen or on paper. */
record Table(Map<SeatId, Place> seats, Map<RoleId, Boolean> attended, LinkCheck check) {

    static final Table EMPTY = new Table(Map.of(), Map.of(), LinkCheck.NONE);

    record Place(
            Audience audience,
            @Nullable RoleId role,
            @Nullable TextId name) {}

    @Nullable
    RoleId roleOf(Caller by) {
        return by instanceof Caller.Seat(var id) ? roleOf(id) : null;
    }

    @Nullable
    RoleId roleOf(SeatId seat) {
        var place = seats.get(seat);
        return place == null ? null : place.role();
    }

    boolean seated(RoleId role) {
        return taken(role) > 0;
    }

    int taken(RoleId role) {
        return (int)
                seats.values().stream().filter(it -> role.equals(it.role())).count();
    }

    boolean observed() {
        return seats.values().stream().anyMatch(it -> it.audience() == Audience.OBSERVER);
    }

    /** Ticked, else seated, else as whoever holds the role. */
    boolean present(Role role) {
        var ticked = attended.get(role.id());
        return ticked != null
                ? ticked
                : seated(role.id()) || attended.getOrDefault(role.heldBy(), seated(role.heldBy()));
    }

    /** Neither ticked nor seated: it is here as whoever holds it. */
    boolean follows(RoleId role) {
        return !attended.containsKey(role) && !seated(role);
    }

    List<TextId> names(RoleId role) {
        return seats.values().stream()
                .filter(it -> role.equals(it.role()))
                .map(Place::name)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Who changes role keeps the name. */
    Table joined(SeatId seat, Place place) {
        var before = seats.get(seat);
        var name = place.name() == null && before != null ? before.name() : place.name();
        var more = new LinkedHashMap<>(seats);
        more.put(seat, new Place(place.audience(), place.role(), name));
        return new Table(more, attended, check);
    }

    Table left(SeatId seat) {
        var fewer = new LinkedHashMap<>(seats);
        fewer.remove(seat);
        return new Table(fewer, attended, check);
    }

    Table attended(RoleId role, boolean present) {
        var more = new LinkedHashMap<>(attended);
        more.put(role, present);
        return new Table(seats, more, check);
    }

    Table checked(UnaryOperator<LinkCheck> what) {
        return new Table(seats, attended, what.apply(check));
    }
}
