package fr.souffleur.training.authoring;

import fr.souffleur.common.Refused;
import fr.souffleur.kits.archive.KitArchive;
import fr.souffleur.kits.format.KitFormat;
import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.SourceText;
import fr.souffleur.kits.source.YamlFile;
import fr.souffleur.kits.source.YamlReading;
import fr.souffleur.training.format.CourseCheck;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A course on somebody's desk: its files, which may still have faults, as long as their YAML can be read.
 *
 * @param files all of them by path
 */
public record Manuscript(SortedMap<String, byte[]> files) {

    public static final String COURSE = "course.yaml";
    public static final String QUESTIONS = "questions.yaml";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u061C\\u180E\\u200B\\u200E\\u200F\\u2028-\\u202E\\uFEFF]");

    /** @throws Refused {@code training.draft-unreadable} when a YAML file of it cannot be read */
    public static Manuscript of(SortedMap<String, byte[]> files) {
        var manuscript = new Manuscript(files);
        for (var name : new String[] {COURSE, QUESTIONS})
            if (files.containsKey(name)
                    && manuscript.yaml(name).filter(it -> it.tree().isObject()).isEmpty())
                throw new Refused("training.draft-unreadable", name);
        if (!files.containsKey(COURSE)) throw new Refused("training.draft-no-course");
        return manuscript;
    }

    /** Its head and lessons; a copy, free to be changed. */
    ObjectNode tree(String file) {
        return yaml(file)
                .map(YamlFile::tree)
                .filter(JsonNode::isObject)
                .map(it -> (ObjectNode) it.deepCopy())
                .orElseGet(() -> NODES.objectNode().put("format", "1.0"));
    }

    /** The file with the place of everything in it; empty when there is none. */
    Optional<YamlFile> yaml(String file) {
        return Optional.ofNullable(files.get(file))
                .flatMap(it ->
                        YamlReading.read(new SourceText(file, new String(it, StandardCharsets.UTF_8)), new Faults()));
    }

    /** What stands somewhere; a missing node when nothing does. */
    public JsonNode at(Place place) {
        return tree(place.file()).at(place.pointer());
    }

    /** A text of the head; empty when it is no text. */
    public String text(String key) {
        return at(Place.course("/" + key)).asString("");
    }

    /** A text file; empty when there is none. */
    public String written(String file) {
        var bytes = files.get(file);
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    /** The same with another tree in this file, written the canonical way. @throws Refused {@code training.draft-signs} */
    Manuscript with(String file, JsonNode tree) {
        try {
            return with(file, KitFormat.canonical(file, tree).getBytes(StandardCharsets.UTF_8));
        } catch (IllegalStateException odd) {
            throw new Refused("training.draft-signs");
        }
    }

    Manuscript with(String file, byte[] content) {
        var next = new TreeMap<>(files);
        next.put(file, content);
        return new Manuscript(next);
    }

    Manuscript without(String file) {
        var next = new TreeMap<>(files);
        next.remove(file);
        return new Manuscript(next);
    }

    /** Read with the eyes that read every course. */
    public CourseCheck check() {
        return CourseCheck.of(KitArchive.of("", files));
    }

    /** Text as it is kept: line ends of one kind, nothing that nobody sees. */
    static String plain(String text) {
        return UNSEEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }

    static String shortened(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }
}
