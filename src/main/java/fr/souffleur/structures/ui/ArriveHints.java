package fr.souffleur.structures.ui;

import fr.souffleur.common.Caller;
import fr.souffleur.identity.Hint;
import fr.souffleur.structures.register.Register;
import fr.souffleur.structures.register.Site;
import java.util.List;

/** What the identity provider's numbers stand for in the register: where to begin, and nothing that anybody is granted. */
final class ArriveHints {

    private static final int MOST = 5;
    private static final int SIREN = 9;

    private ArriveHints() {}

    /** Open sites, each once, those of the first number first. */
    static List<Site> sites(Register register, Caller caller, List<Hint> hints) {
        return hints.stream()
                .flatMap(it -> sites(register, caller, it).stream())
                .filter(Site::open)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** A number that no site has may be that of a sister establishment, whose company is the same. */
    private static List<Site> sites(Register register, Caller caller, Hint hint) {
        var exact = register.find(caller, hint.number());
        return exact.isEmpty() && hint.kind() == Hint.Kind.SIRET
                ? register.find(caller, hint.number().substring(0, SIREN))
                : exact;
    }
}
