package fr.souffleur.debrief.attestation;

import fr.souffleur.common.RoleId;
import java.util.Set;

/** What a role of the kits stands for in a structure. Kits name their roles alike; one they never had stands for nothing. */
enum Function {
    GENERAL_MANAGEMENT("direction"),
    CARE_OR_BUSINESS(
            "idec", "cadre", "medecin", "medecin-co", "pharmacien", "plateau", "qualite", "logistique", "admissions"),
    IT("dsi", "referent-si"),
    ANOTHER_TRADE("secretaire-comptable", "agent-technique", "animatrice-familles", "communication", "accueil"),
    UNKNOWN;

    private final Set<String> roles;

    Function(String... roles) {
        this.roles = Set.of(roles);
    }

    static Function of(RoleId role) {
        for (var function : values()) if (function.roles.contains(role.value())) return function;
        return UNKNOWN;
    }
}
