import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;

/** The published distribution of Keycloak, shared by all starts in this tree. */
final class KeycloakProgram {

    private static final Pattern VERSION = Pattern.compile("<keycloak\\.version>(.*?)</keycloak\\.version>");

    private KeycloakProgram() {}

    /** Fetched from the Maven repository, unpacked and prepared once. */
    static void fetch(Path root) throws IOException, InterruptedException {
        new Tools(root).alone(() -> fetchAlone(root));
    }

    private static void fetchAlone(Path root) throws IOException, InterruptedException {
        var program = in(root);
        if (Files.isDirectory(program)) return;
        var tools = Files.createDirectories(root.resolve(".tools"));
        var archive = "keycloak-quarkus-dist-" + version(root) + ".tar.gz";
        if (!Files.exists(tools.resolve(archive)))
            new Maven(root)
                    .run(
                            "dependency:copy",
                            "-Dartifact=org.keycloak:keycloak-quarkus-dist:" + version(root) + ":tar.gz",
                            "-DoutputDirectory=" + tools,
                            "-Dmdep.useBaseVersion=true");
        var unpacking = Files.createDirectories(tools.resolve("unpacking"));
        run(tools, "tar", "xzf", archive, "-C", unpacking.toString());
        var unpacked = unpacking.resolve(program.getFileName());
        run(unpacked, "bin/kc.sh", "build", "--db=dev-file", "--health-enabled=true");
        Files.move(unpacked, program, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(tools.resolve(archive));
    }

    private static void run(Path where, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0)
            throw new Refusal("Keycloak ne se laisse pas préparer :", "Keycloak cannot be prepared:\n\n" + said);
    }

    static Path in(Path root) throws IOException {
        return root.resolve(".tools/keycloak-" + version(root));
    }

    private static String version(Path root) throws IOException {
        var version = VERSION.matcher(Files.readString(root.resolve("pom.xml")));
        if (!version.find()) throw new IllegalStateException("keycloak.version is missing in pom.xml");
        return version.group(1);
    }
}
