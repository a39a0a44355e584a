package fr.souffleur.kits.check;

import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.KitParts;
import fr.souffleur.kits.source.Spot;
import java.util.HashSet;
import java.util.Map;
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
        for (var role : parts.kit().items("roles")) {
            var seated = role.at("seated-from");
            if (seated.number(0) > to) faults.add(seated.fault("table.never-seated", to));
            if (seated.number(0) > from && !role.at("kept-by").present())
                faults.add(role.fault("table.nobody-keeps", role.at("id").text(), seated.number(0) - 1));
            if (circular(role, roles))
                faults.add(
                        role.at("kept-by").fault("table.circle", role.at("id").text()));
        }
    }

    private static boolean circular(Spot role, Map<String, Spot> roles) {
        var met = new HashSet<String>();
        for (var holder = role;
                holder != null;
                holder = roles.get(holder.at("kept-by").text()))
            if (!met.add(holder.at("id").text())) return true;
        return false;
    }
}
