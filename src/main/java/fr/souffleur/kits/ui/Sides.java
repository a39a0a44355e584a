package fr.souffleur.kits.ui;

import fr.souffleur.common.Refused;
import fr.souffleur.kits.Bringing;
import fr.souffleur.kits.Digest;
import fr.souffleur.kits.compare.Side;
import java.util.LinkedHashMap;

/** A kit as it was brought, made ready to be compared. */
final class Sides {

    private Sides() {}

    /** @throws Refused {@code kits.unreadable} when it would not pass the checks of today */
    static Side of(Bringing brought) {
        var book = brought.book();
        if (book == null) throw new Refused("kits.unreadable");
        var sources = brought.sources();
        var pictures = new LinkedHashMap<String, String>();
        brought.files().forEach((path, content) -> {
            if (!sources.containsKey(path)) pictures.put(path, Digest.of(content));
        });
        return new Side(book.kit(), sources, pictures);
    }
}
