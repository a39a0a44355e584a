package fr.souffleur.structures.profile;

import fr.souffleur.common.Caller;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.register.Category;
import fr.souffleur.structures.register.Regime;
import fr.souffleur.structures.register.Register;
import fr.souffleur.structures.register.Site;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether the yearly exercise is asked of a structure: as its region settled it for its category in the register, else by
 * what it is. The yearly exercise is asked of health establishments.
 */
@Component
public class Obligation {

    private final Profiles profiles;
    private final Register register;

    Obligation(Profiles profiles, Register register) {
        this.profiles = profiles;
        this.register = register;
    }

    /** For modules that have already asked for a right on what belongs to it. */
    public boolean of(Caller caller, Structure structure) {
        return category(caller, structure)
                .map(Category::regime)
                .filter(it -> it != Regime.TO_SETTLE)
                .map(it -> it == Regime.OBLIGATORY)
                .orElseGet(() ->
                        structure.kind().equals("hospital") || structure.kind().equals("had"));
    }

    private Optional<Category> category(Caller caller, Structure structure) {
        var finess = profiles.find(structure.id()).finess();
        if (finess == null) return Optional.empty();
        return register.find(caller, finess).stream()
                .filter(it -> it.number().equals(finess))
                .map(Site::category)
                .findFirst();
    }
}
