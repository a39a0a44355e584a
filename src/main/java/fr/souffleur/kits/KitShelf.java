package fr.souffleur.kits;

import fr.souffleur.common.Words;
import fr.souffleur.kits.check.KitCheck;
import fr.souffleur.kits.check.LibraryCheck;
import fr.souffleur.kits.source.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** What was found good in the kits' folder. A kit with a fault is left out and named in the log; the portal starts. */
record KitShelf(
        List<KitBook> books, Grid grid, List<SharedRecommendation> recommendations, Map<String, String> gridTexts) {

    private static final Logger LOG = LoggerFactory.getLogger(KitShelf.class);
    private static final KitShelf EMPTY =
            new KitShelf(List.of(), new Grid("1.0", "0.0.0", "fr", "", List.of(), List.of()), List.of(), Map.of());

    static KitShelf from(Path folder) {
        if (!Files.isDirectory(folder)) {
            LOG.error("No kits: there is no folder {}", folder.toAbsolutePath());
            return EMPTY;
        }
        var library = LibraryCheck.of(folder);
        tell("No kits: what they share is faulty", library.faults());
        if (!library.faults().isEmpty()) return EMPTY;
        var books = new ArrayList<KitBook>();
        for (var kit : library.kits()) put(kit, books);
        books.sort(Comparator.comparing((KitBook it) -> it.kit().level())
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

    private static void put(KitCheck check, List<KitBook> books) {
        book(check).ifPresent(it -> {
            if (it.kit().status() == Kit.Status.PUBLISHED) books.add(it);
            else LOG.info("The kit {} is not published: left out", it.kit().id());
        });
    }

    /** A good kit as a book; one with a fault is named in the log and left out. */
    static Optional<KitBook> book(KitCheck check) {
        try {
            tell("The kit " + check.folder() + " is left out", check.faults());
            if (!check.clean()) return Optional.empty();
            var types = new LinkedHashMap<String, String>();
            check.media().keySet().forEach(it -> types.put(it, check.type(it)));
            return Optional.of(KitBook.of(KitReader.kit(check.tree()), check.texts(), check.media(), types));
        } catch (JacksonException unreadable) {
            LOG.error("The kit {} is left out: it cannot be read", check.folder(), unreadable);
            return Optional.empty();
        }
    }

    private static void tell(String what, List<Fault> faults) {
        if (faults.isEmpty()) return;
        LOG.error("{}: {} faults", what, faults.size());
        faults.stream().limit(20).forEach(it -> LOG.error("{}", it.say(Words.in("en"))));
    }
}
