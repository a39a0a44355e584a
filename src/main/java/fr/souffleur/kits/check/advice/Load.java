package fr.souffleur.kits.check.advice;

import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.KitParts;
import fr.souffleur.kits.source.Spot;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** However many sit at the table, each has something to do and none has nearly everything. */
final class Load {

    private final Map<String, Spot> roles;
    private final List<Spot> addressed;

    private Load(KitParts parts) {
        this.roles = parts.kit().items("roles").stream()
                .collect(Collectors.toMap(
                        it -> it.at("id").text(), it -> it, (first, again) -> first, LinkedHashMap::new));
        this.addressed =
                parts.injects().stream().filter(it -> !it.items("to").isEmpty()).toList();
    }

    static Load of(KitParts parts) {
        return new Load(parts);
    }

    static void advise(KitParts parts, Faults advice) {
        var load = of(parts);
        if (load.addressed.isEmpty()) return;
        var players = parts.kit().at("players");
        var told = new HashSet<String>();
        for (var count = players.at("to").number(0);
                count >= Math.max(1, players.at("from").number(1));
                count--) load.advise(count, told, advice);
    }

    /** Of several tables the largest is told: there it shows most. */
    private void advise(int players, Set<String> told, Faults advice) {
        var calls = calls(players);
        var mean = (double) calls.values().stream().mapToInt(it -> it).sum() / Math.max(1, calls.size());
        calls.forEach((role, count) -> {
            var spot = roles.get(role);
            if (spot == null) return;
            if (count == 0 && told.add("nothing " + role))
                advice.add(spot.at("id").fault("advice.load.nothing", role, players));
            if (count > 2 * mean && count > mean + 2 && told.add("much " + role))
                advice.add(spot.at("id").fault("advice.load.much", role, count, addressed.size(), players));
        });
    }

    /** How many stimuli reach each player. */
    Map<String, Integer> calls(int players) {
        var calls = new LinkedHashMap<String, Integer>();
        roles.keySet().stream().filter(it -> alone(it, players)).forEach(it -> calls.put(it, 0));
        for (var inject : addressed)
            for (var player : receivers(inject, players)) calls.computeIfPresent(player, (_, it) -> it + 1);
        return calls;
    }

    private Set<String> receivers(Spot inject, int players) {
        var to = inject.texts("to");
        var receivers = new HashSet<String>();
        var instead = inject.texts("else-to");
        for (var role : to) {
            var replaced = role.equals(to.getFirst()) && !alone(role, players) && !instead.isEmpty();
            (replaced ? instead : List.of(role)).forEach(it -> receivers.add(holder(it, players)));
        }
        return receivers;
    }

    private String holder(String role, int players) {
        var holder = role;
        for (var steps = 0; steps < roles.size() && !alone(holder, players); steps++) {
            var keeper = keeper(holder);
            if (keeper == null) return holder;
            holder = keeper;
        }
        return holder;
    }

    private @Nullable String keeper(String role) {
        var spot = roles.get(role);
        var keeper = spot == null ? "" : spot.at("kept-by").text();
        return keeper.isEmpty() ? null : keeper;
    }

    private boolean alone(String role, int players) {
        var spot = roles.get(role);
        return spot != null && spot.at("seated-from").number(1) <= players;
    }
}
