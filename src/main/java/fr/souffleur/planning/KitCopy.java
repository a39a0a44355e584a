package fr.souffleur.planning;

import fr.souffleur.kits.Criterion;
import fr.souffleur.kits.Grid;
import fr.souffleur.kits.Kit;
import fr.souffleur.kits.KitBook;
import fr.souffleur.kits.Kits;
import fr.souffleur.kits.SharedRecommendation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The kit as an exercise froze it when it was chosen: later versions of the kit change nothing here.
 *
 * @param texts every Markdown file of the kit by its file name
 * @param pictures digest and media type of every picture and recording by its file name
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

    static KitCopy of(KitBook book, Kits kits) {
        var kit = book.kit();
        var texts = new LinkedHashMap<String, String>();
        Stream.of(
                        kit.texts().values().stream(),
                        kit.documents().stream().map(Kit.Document::text),
                        kit.reflexCards().stream().map(Kit.ReflexCard::text))
                .flatMap(it -> it)
                .forEach(file -> texts.put(file, book.text(file)));
        var pictures = new LinkedHashMap<String, PictureCopy>();
        media(kit).forEach(file -> {
            var media = book.media(file);
            pictures.put(file, new PictureCopy(media.digest(), media.type()));
        });
        var grid = kits.grid();
        return new KitCopy(
                kit,
                texts,
                pictures,
                grid.version(),
                grid.themes(),
                grid.criteria().stream()
                        .filter(it -> kit.rated().contains(it.id()))
                        .toList(),
                kits.recommendations().stream()
                        .filter(it -> kit.rated().contains(it.criterion()))
                        .toList());
    }

    /** Files of the kit that are neither text nor book. */
    static Stream<String> media(Kit kit) {
        return kit.documents().stream().flatMap(it -> it.media().stream());
    }

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
