package fr.souffleur.structures.register.reading;

import org.jspecify.annotations.Nullable;

/** The addresses of one record; the one of the wanted use counts, any other stands in for it. */
final class JsonAddresses {

    private final Walk walk;
    private final String wanted;
    private @Nullable Address found;
    private @Nullable Address other;

    /** @param wanted {@code 02} where the law finds it, {@code 03} where people do */
    JsonAddresses(Walk walk, String wanted) {
        this.walk = walk;
        this.wanted = wanted;
    }

    /** Texts of one address, by the order of {@link #slot}. */
    private static final class Texts {
        private final @Nullable String[] by = new String[8];
    }

    void read() {
        var texts = new Texts();
        walk.object(key -> {
            var slot = slot(key);
            if (slot < 0) walk.skip();
            else texts.by[slot] = walk.text();
        });
        var address = new Address(street(texts), clean(texts, 6, 10), clean(texts, 5, 5), clean(texts, 7, 100));
        var use = Codes.padded(clean(texts, 0, 8), 2);
        if (found == null && use.equals(wanted)) found = address;
        if (other == null) other = address;
    }

    Address chosen() {
        if (found != null) return found;
        return other != null ? other : Address.NOWHERE;
    }

    private static int slot(String key) {
        return switch (key) {
            case "usageadresse" -> 0;
            case "numerovoie" -> 1;
            case "typevoie" -> 2;
            case "libellevoie" -> 3;
            case "lignequatre" -> 4;
            case "cogcommune" -> 5;
            case "codepostal" -> 6;
            case "ligneacheminement" -> 7;
            default -> -1;
        };
    }

    private static String street(Texts texts) {
        var line = clean(texts, 4, 200);
        if (!line.isEmpty()) return line;
        return Text.clean(clean(texts, 1, 20) + " " + clean(texts, 2, 20) + " " + clean(texts, 3, 150), 200);
    }

    private static String clean(Texts texts, int slot, int longest) {
        return Text.clean(texts.by[slot], longest);
    }
}
