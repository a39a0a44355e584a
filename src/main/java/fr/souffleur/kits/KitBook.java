package fr.souffleur.kits;

import fr.souffleur.common.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kit with all that belongs to it, as one version of it says it.
 *
 * @param texts Markdown by file
 * @param pictures by file
 */
public record KitBook(Kit kit, Map<String, String> texts, Map<String, Media> pictures) {

    static KitBook of(Kit kit, Map<String, String> texts, Map<String, byte[]> contents, Map<String, String> types) {
        var pictures = new LinkedHashMap<String, Media>();
        contents.forEach((file, content) ->
                pictures.put(file, new Media(Digest.of(content), types.getOrDefault(file, ""), content)));
        return new KitBook(kit, texts, pictures);
    }

    /** As Markdown. @param name a key of {@link Kit#texts()}, or the file that the kit names */
    public String text(String name) {
        return known(texts.get(kit.texts().getOrDefault(name, name)));
    }

    /** @throws Refused ({@code unknown}) when it is another kit's */
    public Media picture(Kit.Picture picture) {
        return known(pictures.get(picture.file()));
    }

    public Version version() {
        return Version.of(kit.version());
    }

    private static <T> T known(@Nullable T found) {
        if (found == null) throw new Refused("unknown");
        return found;
    }
}
