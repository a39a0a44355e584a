import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

/** The portal's jar, made anew when a source is newer. */
record Build(Path root) {

    Path jar() {
        return root.resolve("target/souffleur.jar");
    }

    boolean needed() throws IOException {
        if (!Files.exists(jar())) return true;
        var built = Files.getLastModifiedTime(jar());
        for (var sources : List.of("pom.xml", "src/main", "src/generated", "frontend"))
            if (Bundle.files(root.resolve(sources)).anyMatch(it -> newer(it, built))) return true;
        return false;
    }

    private static boolean newer(Path file, FileTime built) {
        return file.toFile().lastModified() > built.toMillis();
    }

    /** Does nothing when another start has just built it. */
    void make() throws IOException, InterruptedException {
        new Tools(root).alone(() -> {
            if (!needed()) return;
            new Bundle(root).check();
            var began = FileTime.from(Instant.now());
            new Maven(root).run("package", "-DskipTests");
            Files.setLastModifiedTime(jar(), began);
        });
    }

    /** A copy that no later build writes over while it runs. */
    Path copyInto(Path folder) throws IOException {
        var copy = folder.resolve("souffleur.jar");
        if (Files.exists(copy) && Files.getLastModifiedTime(copy).equals(Files.getLastModifiedTime(jar()))) return copy;
        var coming = folder.resolve("souffleur.jar.coming");
        Files.copy(jar(), coming, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        return Files.move(coming, copy, StandardCopyOption.ATOMIC_MOVE);
    }
}
