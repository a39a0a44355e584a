import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** The folder that keeps a portal's data between starts; one start at a time holds it. */
record DataFolder(Path path, FileLock lock) {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    static DataFolder take(Path wanted) {
        var path = wanted.toAbsolutePath().normalize();
        kept(path);
        try {
            Files.createDirectories(path, OWNER_ALONE);
            path = path.toRealPath();
            kept(path);
            for (var inside : List.of("logs", "tmp", "secrets")) Files.createDirectories(path.resolve(inside));
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null)
                throw new Refusal(
                        "Un portail tourne déjà sur le dossier " + path + " ; choisissez-en un autre avec --data.",
                        "A portal is already running on the folder " + path + "; choose another with --data.");
            return new DataFolder(path, lock);
        } catch (IOException refused) {
            throw new Refusal(
                    "Le dossier " + path + " ne se laisse pas écrire ; choisissez-en un autre avec --data.",
                    "The folder " + path + " cannot be written; choose another with --data.");
        }
    }

    private static void kept(Path path) {
        if (path.startsWith(System.getProperty("java.io.tmpdir")))
            throw new Refusal(
                    "Le dossier " + path
                            + " est temporaire et les données doivent rester ; choisissez-en un autre avec --data.",
                    "The folder " + path + " is a temporary one and the data must stay; choose another with --data.");
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    Path log(String program) {
        return path.resolve("logs/" + program + ".log");
    }

    /** Made at the first start, for this folder alone, readable by its owner alone. */
    String secret(String name) throws IOException {
        var file = path.resolve("secrets/" + name);
        if (!Files.exists(file)) {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }
}
