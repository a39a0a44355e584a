import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which of Vaadin's components each screen reaches, over the classes it names. The bundle is cut by screen: a screen that begins
 * to use a component, be it one that others have, needs a bundle made anew.
 */
final class Screens {

    private static final Pattern PART = Pattern.compile("import com\\.vaadin\\.flow\\.component\\.([a-z]+)\\.");
    private static final Pattern NAME = Pattern.compile("\\b[A-Z]\\w+");

    private Screens() {}

    /** @return components by the name of the screen's class */
    static SortedMap<String, SortedSet<String>> of(Path sources) throws IOException {
        var files = new HashMap<String, String>();
        try (var found = Bundle.files(sources)) {
            found.filter(it -> it.toString().endsWith(".java")).forEach(it -> files.put(name(it), read(it)));
        }
        var screens = new TreeMap<String, SortedSet<String>>();
        files.forEach((name, text) -> {
            if (text.contains("@Route(") || text.contains("@Layout")) screens.put(name, parts(name, files));
        });
        return screens;
    }

    private static SortedSet<String> parts(String screen, Map<String, String> files) {
        var parts = new TreeSet<String>();
        var seen = new TreeSet<>(Set.of(screen));
        var next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            var text = files.get(next.remove());
            if (!text.contains("import com.vaadin.")) continue;
            PART.matcher(text).results().forEach(it -> parts.add(it.group(1)));
            NAME.matcher(text).results().forEach(it -> {
                if (files.containsKey(it.group()) && seen.add(it.group())) next.add(it.group());
            });
        }
        return parts;
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
