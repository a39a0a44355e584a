package fr.souffleur.seals;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import fr.souffleur.common.Refused;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The portal's keys, in a folder outside the database. Each use has a {@code current.jwk} that signs and, once that was
 * retired, a {@code retired-….jwk} with the public half alone. Nothing is remembered: a key that was changed by the
 * command counts at once.
 *
 * <p>All methods throw {@link Refused} {@code seals.keys} with a file's name when it is damaged or out of reach.
 */
final class KeyFolder {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFolder.class);
    private static final String CURRENT = "current.jwk";
    private static final String RETIRED = "retired-";
    private static final String STORAGE = "storage";
    private static final String PSEUDONYMS = "pseudonyms";

    private final Path folder;

    KeyFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Makes what a first signature needs, unless it is there; two who come at once agree on one. */
    void prepare(Use use) {
        var files = files(use.word());
        files.once(CURRENT, () -> {
            if (!retired(files).isEmpty()) throw damaged(files, CURRENT, "it is missing, and others are here");
            return FreshKeys.signing();
        });
        files(STORAGE).once(CURRENT, FreshKeys::storage);
    }

    /** Whether all is there that a signature needs, damaged or not. */
    boolean prepared(Use use) {
        return files(use.word()).exists(CURRENT) && files(STORAGE).exists(CURRENT);
    }

    /** The key that signs. */
    ECKey current(Use use) {
        var files = files(use.word());
        return signing(files, files.read(CURRENT));
    }

    /** The public halves, the current one first; none before the first signature. */
    List<ECKey> published(Use use) {
        var files = files(use.word());
        var keys = new ArrayList<ECKey>();
        if (files.exists(CURRENT)) keys.add(signing(files, files.read(CURRENT)).toPublicJWK());
        retired(files).stream()
                .filter(it -> keys.stream().noneMatch(key -> key.getKeyID().equals(it.getKeyID())))
                .forEach(keys::add);
        return keys;
    }

    /** A new key signs from now on; of the former one only the public half stays. @return the new key's id */
    String rotate(Use use) {
        var files = files(use.word());
        return files.alone(() -> {
            var next = FreshKeys.signing();
            if (files.exists(CURRENT)) {
                var former = signing(files, files.read(CURRENT)).toPublicJWK();
                files.write(RETIRED + former.getKeyID() + ".jwk", former.toJSONString());
            }
            files.write(CURRENT, next);
            files(STORAGE).once(CURRENT, FreshKeys::storage);
            return key(files, CURRENT, next).getKeyID();
        });
    }

    /** What pseudonyms are made with; made when it is first asked for. */
    byte[] pseudonyms() {
        var files = files(PSEUDONYMS);
        files.once(CURRENT, FreshKeys::storage);
        return secret(files).toByteArray();
    }

    /** Encrypts what the database must not show. */
    OctetSequenceKey storage() {
        return secret(files(STORAGE));
    }

    private static OctetSequenceKey secret(KeyFiles files) {
        try {
            return OctetSequenceKey.parse(files.read(CURRENT));
        } catch (ParseException | IllegalArgumentException | NullPointerException unreadable) {
            throw damaged(files, CURRENT, String.valueOf(unreadable.getMessage()));
        }
    }

    private List<ECKey> retired(KeyFiles files) {
        return files.names().stream()
                .filter(it -> it.startsWith(RETIRED))
                .sorted()
                .map(it -> key(files, it, files.read(it)))
                .toList();
    }

    private static ECKey signing(KeyFiles files, String json) {
        var key = key(files, CURRENT, json);
        if (!key.isPrivate()) throw damaged(files, CURRENT, "its private half is missing");
        return key;
    }

    private static ECKey key(KeyFiles files, String name, String json) {
        try {
            var key = ECKey.parse(json);
            var whole = Curve.P_256.equals(key.getCurve())
                    && Objects.equals(key.getKeyID(), key.computeThumbprint().toString());
            if (!whole) throw damaged(files, name, "its id is not its thumbprint");
            return key;
        } catch (ParseException | JOSEException | IllegalArgumentException | NullPointerException unreadable) {
            throw damaged(files, name, String.valueOf(unreadable.getMessage()));
        }
    }

    private KeyFiles files(String use) {
        return new KeyFiles(folder.resolve(use));
    }

    private static Refused damaged(KeyFiles files, String name, String why) {
        LOG.error("The key file {} cannot be used: {}. Nothing is signed until it is back.", files.path(name), why);
        return new Refused("seals.keys", files.shown(name));
    }
}
