package fr.souffleur.kits;

import fr.souffleur.common.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kit with all that belongs to it, as one version of it says it.
 *
 * @param texts Markdown by file
 * @param media pictures and recordings by file
 */
public record KitBook(Kit kit, Map<String, String> texts, Map<String, Media> media) {

    static KitBook of(Kit kit, Map<String, String> texts, Map<String, byte[]> contents, Map<String, String> types) {
        var media = new LinkedHashMap<String, Media>();
        contents.forEach((file, content) ->
                media.put(file, new Media(Digest.of(content), types.getOrDefault(file, ""), content)));
        return new KitBook(kit, texts, media);
    }

    /** As Markdown. @param name a key of {@link Kit#texts()}, or the file that the kit names */
    public String text(String name) {
        return known(texts.get(kit.texts().getOrDefault(name, name)));
    }

    /** @throws Refused ({@code unknown}) when it is another kit's */
    public Media media(String file) {
        return known(media.get(file));
    }

    public Version version() {
        return Version.of(kit.version());
    }

    private static <T> T known(@Nullable T found) {
        if (found == null) throw new Refused("unknown");
        return found;
    }
}
