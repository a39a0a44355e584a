package fr.souffleur.kits;

import fr.souffleur.common.Words;
import fr.souffleur.kits.check.KitCheck;
import fr.souffleur.kits.check.LibraryCheck;
import fr.souffleur.kits.source.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** What was found good in the kits' folder. A kit with a fault is left out and named in the log; the portal starts. */
record KitShelf(
        List<Book> books, Grid grid, List<SharedRecommendation> recommendations, Map<String, String> gridTexts) {

    private static final Logger LOG = LoggerFactory.getLogger(KitShelf.class);
    private static final KitShelf EMPTY =
            new KitShelf(List.of(), new Grid("1.0", "0.0.0", "fr", "", List.of(), List.of()), List.of(), Map.of());

    /** A kit with all its files. */
    record Book(Kit kit, Map<String, String> texts, Map<String, Media> pictures) {}

    static KitShelf from(Path folder) {
        if (!Files.isDirectory(folder)) {
            LOG.error("No kits: there is no folder {}", folder.toAbsolutePath());
            return EMPTY;
        }
        var library = LibraryCheck.of(folder);
        tell("No kits: what they share is faulty", library.faults());
        if (!library.faults().isEmpty()) return EMPTY;
        var books = new ArrayList<Book>();
        for (var kit : library.kits()) put(kit, books);
        books.sort(Comparator.comparing((Book it) -> it.kit().level())
                .thenComparing(it -> it.kit().id()));
        LOG.info(
                "Kits: {}",
                books.stream()
                        .map(it -> it.kit().id() + " " + it.kit().version())
                        .toList());
        return new KitShelf(
                List.copyOf(books),
                KitReader.grid(library.grid()),
                KitReader.recommendations(library.recommendations()),
                library.texts());
    }

    private static void put(KitCheck check, List<Book> books) {
        try {
            tell("The kit " + check.folder() + " is left out", check.faults());
            if (!check.clean()) return;
            var kit = KitReader.kit(check.tree());
            if (kit.status() == Kit.Status.PUBLISHED) books.add(new Book(kit, check.texts(), pictures(check)));
            else LOG.info("The kit {} is not published: left out", kit.id());
        } catch (JacksonException unreadable) {
            LOG.error("The kit {} is left out: it cannot be read", check.folder(), unreadable);
        }
    }

    private static void tell(String what, List<Fault> faults) {
        if (faults.isEmpty()) return;
        LOG.error("{}: {} faults", what, faults.size());
        faults.stream().limit(20).forEach(it -> LOG.error("{}", it.say(Words.in("en"))));
    }

    private static Map<String, Media> pictures(KitCheck check) {
        var pictures = new LinkedHashMap<String, Media>();
        check.pictures()
                .forEach((file, content) -> pictures.put(file, new Media(digest(content), check.type(file), content)));
        return pictures;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
