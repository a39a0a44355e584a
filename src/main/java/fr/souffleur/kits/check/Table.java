package fr.souffleur.kits.check;

import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.KitParts;
import fr.souffleur.kits.source.Spot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whoever is at the table, every role has somebody who holds it. */
final class Table {

    private Table() {}

    static void check(KitParts parts, Faults faults) {
        var players = parts.kit().at("players");
        var from = players.at("from").number(1);
        var to = players.at("to").number(Integer.MAX_VALUE);
        if (from > to) faults.add(players.at("to").fault("table.players", from, to));
        var roles = parts.kit().items("roles").stream()
                .collect(Collectors.toMap(it -> it.at("id").text(), it -> it, (first, again) -> first));
        var circles = circles(roles);
        for (var role : parts.kit().items("roles")) {
            var seated = role.at("seated-from");
            if (seated.number(0) > to) faults.add(seated.fault("table.never-seated", to));
            if (seated.number(0) > from && !role.at("kept-by").present())
                faults.add(role.fault("table.nobody-keeps", role.at("id").text(), seated.number(0) - 1));
            if (circles.contains(role.at("id").text()))
                faults.add(
                        role.at("kept-by").fault("table.circle", role.at("id").text()));
        }
    }

    /** Roles from which the question who keeps them never ends; each is walked from once, however many there are. */
    private static Set<String> circles(Map<String, Spot> roles) {
        var keepers = new HashMap<String, String>();
        roles.forEach((id, role) -> keepers.put(id, role.at("kept-by").text()));
        var endless = new HashSet<String>();
        var walked = new HashSet<String>();
        for (var role : keepers.keySet()) {
            var way = new LinkedHashSet<String>();
            var holder = role;
            while (holder != null && keepers.containsKey(holder) && !walked.contains(holder) && way.add(holder))
                holder = keepers.get(holder);
            if (way.contains(holder) || endless.contains(holder)) endless.addAll(way);
            walked.addAll(way);
        }
        return endless;
    }
}
