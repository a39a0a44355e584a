package fr.souffleur.structures.register;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Takes files in and imports them behind people's backs: who brought one may leave the page. */
@Service("registerArrivals")
public class Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);
    private static final long HEAVIEST = 512L * 1024 * 1024;
    private static final int MEGABYTE = 1024 * 1024;

    private final Register register;
    private final Rights rights;
    private final Map<StructureId, Underway> underway = new ConcurrentHashMap<>();

    Arrivals(Register register, Rights rights) {
        this.register = register;
        this.rights = rights;
    }

    /**
     * How far an import is.
     *
     * @param units read so far, or to be written
     * @param percent of the file that is read, 0 to 100
     */
    public record Underway(String name, Progress.Step step, int units, int percent) {}

    /** The import that runs here for this body. */
    public Optional<Underway> now(Caller caller, StructureId body) {
        rights.require(caller, Right.REGISTER, body);
        return Optional.ofNullable(underway.get(body));
    }

    /**
     * Keeps the file on disk while it comes, then imports it in a thread of its own; the list of imports tells how it ends.
     *
     * @param anyway see {@link Register#bring}
     * @throws Refused {@code structures.register.busy}, {@code structures.register.too-heavy}
     */
    public void take(Caller caller, StructureId body, InputStream file, String name, boolean anyway)
            throws IOException {
        if (register.standing(caller, body).busy()) throw new Refused("structures.register.busy");
        var start = new Underway(name, Progress.Step.READING, 0, 0);
        if (underway.putIfAbsent(body, start) != null) throw new Refused("structures.register.busy");
        Path kept = null;
        try {
            kept = keep(file);
            var whole = kept;
            Thread.ofVirtual().name("register").start(() -> run(caller, body, whole, name, anyway));
        } catch (IOException | RuntimeException broken) {
            underway.remove(body);
            if (kept != null) Files.deleteIfExists(kept);
            throw broken;
        }
    }

    private static Path keep(InputStream file) throws IOException {
        var kept = Files.createTempFile("souffleur-register-", ".part");
        kept.toFile().deleteOnExit();
        try (var out = Files.newOutputStream(kept)) {
            var buffer = new byte[64 * 1024];
            var size = 0L;
            for (var read = file.read(buffer); read >= 0; read = file.read(buffer)) {
                size += read;
                if (size > HEAVIEST) throw new Refused("structures.register.too-heavy", HEAVIEST / MEGABYTE);
                out.write(buffer, 0, read);
            }
            return kept;
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(kept);
            throw broken;
        }
    }

    private void run(Caller caller, StructureId body, Path file, String name, boolean anyway) {
        try (var counted = new Counted(Files.newInputStream(file), Files.size(file))) {
            register.bring(
                    caller,
                    body,
                    counted,
                    name,
                    anyway,
                    (step, units) -> underway.put(body, new Underway(name, step, units, counted.percent())));
        } catch (Refused no) {
            LOG.info("an import of the register was refused: {}", no.key());
        } catch (IOException | RuntimeException fault) {
            LOG.warn("an import of the register broke off", fault);
        } finally {
            underway.remove(body);
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            LOG.warn("a file of the register stays behind", left);
        }
    }

    /** Knows how much of the file was read. */
    private static final class Counted extends FilterInputStream {

        private final long size;
        private long count;

        Counted(InputStream file, long size) {
            super(new BufferedInputStream(file));
            this.size = Math.max(1, size);
        }

        int percent() {
            return (int) (100 * count / size);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            if (one >= 0) count++;
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = super.read(into, from, length);
            if (read > 0) count += read;
            return read;
        }
    }
}
