package fr.souffleur.identity;

import fr.souffleur.identity.Hint.Kind;
import fr.souffleur.identity.Hint.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the realm hands on of a broker's claims: seven places at most, whatever the broker says; an empty or odd one is none. */
final class Claims {

    private static final int PLACES = 6;

    private Claims() {}

    static List<Hint> hints(Map<String, Object> claims) {
        var hints = new ArrayList<Hint>();
        for (var place = 1; place <= PLACES; place++)
            add(hints, Kind.FINESS, claims.get("psc_finess_" + place), Source.PRO_SANTE_CONNECT);
        add(hints, Kind.SIRET, claims.get("proconnect_siret"), Source.PROCONNECT);
        return List.copyOf(hints);
    }

    private static void add(List<Hint> hints, Kind kind, @Nullable Object said, Source source) {
        if (!(said instanceof String number) || !kind.fits(number)) return;
        var hint = new Hint(kind, number, source);
        if (!hints.contains(hint)) hints.add(hint);
    }
}
