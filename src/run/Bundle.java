import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The committed bundles of the screens and of the session file, and the manifest that says which sources it was made of. */
record Bundle(Path root) {

    /** What the bundle holds of Vaadin and of npm: the components that screens import, and the modules they name. */
    private static final Pattern INPUTS = Pattern.compile(
            "@(?:JsModule|NpmPackage|CssImport|JavaScript|Uses)\\([^)]*\\)|import com\\.vaadin\\.flow\\.component\\.[a-z]+");

    /** What Vaadin writes here to build the screens. */
    private static final List<String> BROUGHT = List.of(
            "node_modules",
            "package.json",
            "package-lock.json",
            "vite.config.ts",
            "vite.generated.ts",
            "tsconfig.json",
            "types.d.ts",
            "frontend/generated",
            "frontend/index.html");

    private static final Pattern VAADIN = Pattern.compile("<vaadin\\.version>.*?</vaadin\\.version>");

    private Path file() {
        return root.resolve("src/main/bundles/prod.bundle");
    }

    /** The session file's classic script: the console's own modules in one piece. */
    private Path session() {
        return root.resolve("src/main/resources/session/souffleur-session.js");
    }

    private Path manifest() {
        return root.resolve("src/main/bundles/prod.bundle.sources");
    }

    /** @throws Refusal when the committed bundle was made of other sources */
    void check() throws IOException {
        if (Files.exists(manifest()) && Files.readString(manifest()).equals(sources())) return;
        throw new Refusal(
                "Le paquet des écrans (src/main/bundles/prod.bundle) n’est pas celui de ces sources ; ./run bundle le refait.",
                "The bundle of the screens (src/main/bundles/prod.bundle) does not belong to these sources; ./run bundle remakes it.");
    }

    /** With a Node of its own, from the npm registry: the build itself needs none. */
    void make() throws IOException, InterruptedException {
        var node = new Node(root.resolve("tools/node"));
        node.fetch();
        Files.deleteIfExists(file());
        // What earlier builds have left here would go into the bundle too.
        for (var left : List.of("target/classes/META-INF/VAADIN", "frontend/generated")) delete(root.resolve(left));
        // The session file is bundled by what Vaadin brings for the screens, which it would clear away.
        build(node, "-Dvaadin.clean.build.frontend.files=false");
        var before = digest(session());
        node.run(
                root,
                "node_modules/rolldown/bin/cli.mjs",
                "frontend/souffleur-session.js",
                "--format=iife",
                "--minify",
                "--file=" + root.relativize(session()));
        for (var left : BROUGHT) delete(root.resolve(left));
        // The jar that was just packed holds the former one.
        if (!digest(session()).equals(before)) build(node);
        Files.createDirectories(manifest().getParent());
        Files.writeString(manifest(), sources());
        Files.setLastModifiedTime(new Build(root).jar(), FileTime.from(Instant.now()));
    }

    private void build(Node node, String... more) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("package", "-DskipTests", "-Dvaadin.node.folder=" + node.folder()));
        words.addAll(List.of(more));
        new Maven(root).run(words.toArray(String[]::new));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var inside = Files.walk(folder)) {
            for (var file : inside.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private String sources() throws IOException {
        var lines = new TreeSet<String>();
        lines.add(line(file()));
        lines.add(line(session()));
        try (var frontend = files(root.resolve("frontend"))) {
            frontend.forEach(it -> lines.add(line(it)));
        }
        try (var java = files(root.resolve("src/main/java"))) {
            java.filter(it -> it.toString().endsWith(".java"))
                    .forEach(it ->
                            INPUTS.matcher(read(it)).results().forEach(found -> lines.add(oneLine(found.group()))));
        }
        Screens.of(root.resolve("src/main/java")).forEach((screen, parts) -> lines.add(screen + " " + parts));
        VAADIN.matcher(read(root.resolve("pom.xml"))).results().forEach(found -> lines.add(found.group()));
        return String.join("\n", lines) + "\n";
    }

    private String line(Path file) {
        return root.relativize(file) + " " + digest(file);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String digest(Path file) {
        try {
            return Files.exists(file) ? digest(Files.readAllBytes(file)) : "-";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Every file below this one that a person has written. */
    static Stream<Path> files(Path top) throws IOException {
        if (!Files.exists(top)) return Stream.of();
        return Files.walk(top)
                .filter(Files::isRegularFile)
                .filter(it -> !it.toString().contains("/frontend/generated/"))
                .filter(it -> !it.endsWith("frontend/index.html"));
    }
}
