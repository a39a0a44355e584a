package fr.souffleur.planning;

import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.kits.Kit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who holds which role: with fewer players, some hold two. @param settled whether somebody has confirmed it */
public record Cast(List<Part> parts, boolean settled) {

    /**
     * @param heldBy the role whose player holds this one too; itself when somebody plays it alone
     * @param firstName of who plays it, if the structure wants to note it
     */
    public record Part(RoleId role, RoleId heldBy, @Nullable String firstName) {

        public Part {
            firstName = firstName == null || firstName.isBlank() ? null : firstName.strip();
            if (firstName != null && firstName.length() > 60) throw new Refused("planning.first-name");
        }

        public boolean alone() {
            return heldBy.equals(role);
        }
    }

    /** As the kit proposes it for so many players. */
    public static Cast proposed(List<Kit.Role> roles, int players) {
        var byId = roles.stream().collect(Collectors.toMap(Kit.Role::id, it -> it));
        return new Cast(
                roles.stream()
                        .map(it -> new Part(it.id(), keeper(it, byId, players), null))
                        .toList(),
                false);
    }

    private static RoleId keeper(Kit.Role role, Map<RoleId, Kit.Role> roles, int players) {
        var kept = role;
        for (int hops = 0; hops < roles.size() && kept.seatedFrom() > players; hops++) {
            var next = kept.keptBy() == null ? null : roles.get(kept.keptBy());
            if (next == null) break;
            kept = next;
        }
        return kept.id();
    }

    /** @throws Refused when a role is missing, or held by one that is itself held by another */
    public Cast settledFor(Kit kit) {
        var holders = holders();
        for (var role : kit.roles()) {
            var holder = holders.get(role.id());
            if (holder == null || !holder.equals(holders.get(holder))) throw new Refused("planning.role-unheld");
        }
        if (parts.size() != kit.roles().size()) throw new Refused("unknown");
        if (players() < kit.players().from() || players() > kit.players().to())
            throw new Refused(
                    "planning.players", kit.players().from(), kit.players().to());
        return new Cast(parts, true);
    }

    public int players() {
        return (int) parts.stream().filter(Part::alone).count();
    }

    Map<RoleId, RoleId> holders() {
        var holders = new LinkedHashMap<RoleId, RoleId>();
        parts.forEach(it -> holders.put(it.role(), it.heldBy()));
        return holders;
    }
}
