package fr.souffleur.kits.check;

import fr.souffleur.kits.check.advice.Advice;
import fr.souffleur.kits.source.Fault;
import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.FormatSchema;
import fr.souffleur.kits.source.KitFiles;
import fr.souffleur.kits.source.KitParts;
import fr.souffleur.kits.source.Letters;
import fr.souffleur.kits.source.SourceText;
import fr.souffleur.kits.source.Spot;
import fr.souffleur.kits.source.YamlFile;
import fr.souffleur.kits.source.YamlReading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A kit's files, read once and checked.
 *
 * @param folder the name of their folder; empty in an archive that holds nothing else
 * @param tree {@code kit.yaml}, missing when it could not be read
 * @param texts Markdown by file
 * @param media pictures and recordings, as bytes by file
 * @param faults none when the kit is good, in reading order
 * @param advice what would make a good kit better; none as long as there are faults
 */
public record KitCheck(
        String folder,
        JsonNode tree,
        Map<String, String> texts,
        Map<String, byte[]> media,
        List<Fault> faults,
        List<Fault> advice) {

    private static final int LARGEST_KIT = 2 * 1024 * 1024;
    private static final int MOST_INJECTS = 300;
    private static final int LARGEST_TEXT = 256 * 1024;
    private static final int LARGEST_PICTURE = 4 * 1024 * 1024;

    public boolean clean() {
        return faults.isEmpty();
    }

    /** The media type that a file's name says, which its content was checked against. */
    public String type(String file) {
        return Recording.named(file) ? Recording.type(file) : Picture.type(file);
    }

    /** @param criteria ids of the shared grid; empty when it could not be read */
    static KitCheck of(KitFiles files, Set<String> criteria) {
        var faults = new Faults();
        var name = files.name();
        KitFiles.Blame blame = (key, it) -> faults.add(new Fault(files.path("kit.yaml"), 1, 1, key, List.of(it)));
        var kit =
                Letters.read(files, "kit.yaml", LARGEST_KIT, blame, faults).flatMap(it -> YamlReading.read(it, faults));
        var texts = new LinkedHashMap<String, SourceText>();
        var media = new LinkedHashMap<String, byte[]>();
        var advice = new Faults();
        kit.filter(it -> playable(it.root(), faults)).ifPresent(it -> {
            FormatSchema.KIT.check(it, faults);
            for (var file : textFiles(it.root())) readText(files, file, texts, faults);
            for (var document : it.root().items("documents")) {
                readMedia(files, document.at("picture").at("file"), LARGEST_PICTURE, Picture::check, media, faults);
                readMedia(
                        files, document.at("recording").at("file"), Recording.LARGEST, Recording::check, media, faults);
            }
            var parts = new KitParts(it.root(), texts, criteria);
            rules(parts, name, media, faults);
            Leftovers.check(files, faults);
            if (!faults.sorted().isEmpty()) return;
            Advice.give(parts, advice);
            var used = new HashSet<>(texts.keySet());
            used.addAll(media.keySet());
            Leftovers.advise(files, used, advice);
        });
        var sources = new LinkedHashMap<String, String>();
        texts.forEach((file, source) -> sources.put(file, source.text()));
        return new KitCheck(name, tree(kit), sources, media, faults.sorted(), advice.sorted());
    }

    /** Nothing is worth saying about a timeline that nobody could play. */
    private static boolean playable(Spot kit, Faults faults) {
        var few = kit.at("injects").value().size() <= MOST_INJECTS;
        if (!few) faults.add(kit.at("injects").fault("schema.maxItems", MOST_INJECTS));
        return few;
    }

    private static JsonNode tree(Optional<YamlFile> kit) {
        return kit.map(YamlFile::tree).orElse(MissingNode.getInstance());
    }

    private static List<Spot> textFiles(Spot kit) {
        var files = new ArrayList<Spot>();
        for (var name : kit.at("texts").value().propertyNames())
            files.add(kit.at("texts").at(name));
        for (var list : List.of("documents", "reflex-cards")) kit.items(list).forEach(it -> files.add(it.at("text")));
        files.removeIf(it -> it.text().isEmpty());
        return files;
    }

    private static void readText(KitFiles files, Spot file, Map<String, SourceText> texts, Faults faults) {
        if (texts.containsKey(file.text())) return;
        Letters.read(files, file.text(), LARGEST_TEXT, (key, it) -> faults.add(file.fault(key, it)), faults)
                .ifPresent(it -> texts.put(file.text(), it));
    }

    /** How a file of this kind is looked at. */
    private interface Look {
        void check(Spot file, byte[] content, Faults faults);
    }

    private static void readMedia(
            KitFiles files, Spot file, int largest, Look look, Map<String, byte[]> media, Faults faults) {
        if (file.text().isEmpty()) return;
        files.bytes(file.text(), largest, (key, it) -> faults.add(file.fault(key, it)))
                .ifPresent(it -> {
                    look.check(file, it, faults);
                    media.put(file.text(), it);
                });
    }

    private static void rules(KitParts parts, String folder, Map<String, byte[]> media, Faults faults) {
        var id = parts.kit().at("id");
        if (!folder.isEmpty() && !id.text().isEmpty() && !id.text().endsWith("/" + folder))
            faults.add(id.fault("folder", folder));
        References.check(parts, faults);
        Timeline.check(parts, faults);
        Table.check(parts, faults);
        Reactions.check(parts, faults);
        Completeness.check(parts, faults);
        PointHeadings.check(parts, faults);
        Variables.check(parts, faults);
        Aloud.check(parts, faults);
        Recording.check(parts, faults);
        Marked.check(parts, media, faults);
        for (var passage : Passage.of(parts)) {
            if (faults.full()) return;
            Wording.check(passage, faults);
        }
    }
}
