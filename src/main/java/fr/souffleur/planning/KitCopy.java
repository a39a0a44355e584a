package fr.souffleur.planning;

import fr.souffleur.kits.Criterion;
import fr.souffleur.kits.Grid;
import fr.souffleur.kits.Kit;
import fr.souffleur.kits.SharedRecommendation;
import java.util.List;
import java.util.Map;

/**
 * The kit as an exercise froze it when it was chosen: later versions of the kit change nothing here.
 *
 * @param texts every Markdown file of the kit by its file name
 * @param pictures digest and media type of every picture by its file name
 * @param criteria those the kit rates, in grid order
 * @param recommendations the shared ones for these criteria
 */
record KitCopy(
        Kit kit,
        Map<String, String> texts,
        Map<String, PictureCopy> pictures,
        String gridVersion,
        List<Grid.Theme> themes,
        List<Criterion> criteria,
        List<SharedRecommendation> recommendations) {

    record PictureCopy(String digest, String mediaType) {}

    /** A Markdown file of the kit, empty when the kit has none of this name. */
    String text(String file) {
        return texts.getOrDefault(file, "");
    }

    /** One of the long texts that a kit names, such as {@code rules}. */
    String longText(String name) {
        var file = kit.texts().get(name);
        return file == null ? "" : text(file);
    }

    String themeTitle(String theme) {
        return themes.stream()
                .filter(it -> it.id().equals(theme))
                .map(Grid.Theme::title)
                .findFirst()
                .orElse(theme);
    }
}
