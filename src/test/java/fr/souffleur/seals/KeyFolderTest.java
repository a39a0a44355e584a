package fr.souffleur.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import fr.souffleur.common.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFolderTest {

    private static final Use USE = Use.ATTESTATIONS;

    @TempDir
    Path home;

    private Path folder;
    private KeyFolder keys;

    @BeforeEach
    void aFolderThatIsNotThereYet() {
        folder = home.resolve("deep/seals");
        keys = new KeyFolder(folder);
    }

    @Test
    void nothingIsMadeBeforeItIsNeeded() {
        assertThat(keys.published(USE)).isEmpty();
        assertThat(keys.prepared(USE)).isFalse();
        assertThat(folder).doesNotExist();
    }

    @Test
    void theFirstNeedMakesOneKeyThatStays() throws Exception {
        keys.prepare(USE);
        var first = keys.current(USE);
        keys.prepare(USE);
        assertThat(new KeyFolder(folder).current(USE)).isEqualTo(first);
        assertThat(first.getCurve()).isEqualTo(Curve.P_256);
        assertThat(first.getKeyID()).isEqualTo(first.computeThumbprint().toString());
    }

    @Test
    void onlyTheOwnerReadsIt() throws IOException {
        keys.prepare(USE);
        for (var kept : List.of("attestations", "storage")) {
            assertThat(mode(folder.resolve(kept))).isEqualTo("rwx------");
            assertThat(mode(folder.resolve(kept + "/current.jwk"))).isEqualTo("rw-------");
        }
    }

    @Test
    void manyAtOnceAgreeOnOneKey() throws Exception {
        try (var threads = Executors.newFixedThreadPool(16)) {
            var starts = IntStream.range(0, 32)
                    .<Callable<String>>mapToObj(_ -> () -> {
                        var mine = new KeyFolder(folder);
                        mine.prepare(USE);
                        return mine.current(USE).getKeyID();
                    })
                    .toList();
            var ids = threads.invokeAll(starts).stream().map(KeyFolderTest::got).distinct();
            assertThat(ids).hasSize(1);
        }
        assertThat(Files.list(folder.resolve("attestations"))
                        .map(it -> it.getFileName().toString()))
                .containsExactlyInAnyOrder("current.jwk", "lock");
    }

    @Test
    void ofARetiredKeyThePublicHalfStaysPublished() throws Exception {
        keys.prepare(USE);
        var first = keys.current(USE);
        var second = keys.rotate(USE);
        var third = keys.rotate(USE);
        assertThat(keys.current(USE).getKeyID()).isEqualTo(third);
        assertThat(keys.published(USE))
                .extracting(ECKey::getKeyID)
                .startsWith(third)
                .containsExactlyInAnyOrder(first.getKeyID(), second, third);
        assertThat(keys.published(USE)).noneMatch(ECKey::isPrivate);
        try (var files = Files.walk(folder.resolve("attestations"))) {
            for (var file :
                    files.filter(it -> it.toString().contains("retired-")).toList())
                assertThat(Files.readString(file)).doesNotContain("\"d\"");
        }
    }

    @Test
    void aChangeOfKeysCutShortLosesNothing() {
        keys.prepare(USE);
        var first = keys.current(USE).toPublicJWK();
        new KeyFiles(folder.resolve("attestations"))
                .write("retired-" + first.getKeyID() + ".jwk", first.toJSONString());
        assertThat(keys.published(USE)).containsExactly(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"kty\":\"EC\"}", "{\"kty\":\"oct\",\"k\":\"AAAA\"}", "\u0000"})
    void aDamagedFileIsSaidAndNeverMadeAnew(String damage) throws IOException {
        keys.prepare(USE);
        Files.writeString(folder.resolve("attestations/current.jwk"), damage);
        for (var attempt :
                List.<ThrowingCallable>of(() -> keys.current(USE), () -> keys.published(USE), () -> keys.rotate(USE)))
            assertThat(refused(attempt).arguments()).containsExactly("attestations/current.jwk");
        keys.prepare(USE);
        assertThat(folder.resolve("attestations/current.jwk")).hasContent(damage);
    }

    @Test
    void oneAlteredByteOfAKeyIsNoticed() throws IOException {
        keys.prepare(USE);
        var file = folder.resolve("attestations/current.jwk");
        var json = Files.readString(file);
        int x = json.indexOf("\"x\":\"") + 8;
        Files.writeString(file, json.substring(0, x) + (json.charAt(x) == 'A' ? 'B' : 'A') + json.substring(x + 1));
        assertThat(refused(() -> keys.current(USE)).key()).isEqualTo("seals.keys");
    }

    @Test
    void aKeyOfAnotherCurveOrWithoutItsPrivateHalfDoesNotSign() throws Exception {
        keys.prepare(USE);
        var file = folder.resolve("attestations/current.jwk");
        var half = keys.current(USE).toPublicJWK().toJSONString();
        var other = new ECKeyGenerator(Curve.P_384).keyIDFromThumbprint(true).generate();
        for (var wrong : new String[] {half, other.toJSONString()}) {
            Files.writeString(file, wrong);
            assertThat(refused(() -> keys.current(USE)).key()).isEqualTo("seals.keys");
        }
    }

    @Test
    void aMissingKeyAmongRetiredOnesIsNotReplacedSilently() throws IOException {
        keys.prepare(USE);
        keys.rotate(USE);
        Files.delete(folder.resolve("attestations/current.jwk"));
        assertThat(refused(() -> keys.prepare(USE)).key()).isEqualTo("seals.keys");
        assertThat(folder.resolve("attestations/current.jwk")).doesNotExist();
        assertThat(keys.rotate(USE)).isNotEmpty();
    }

    @Test
    void aFolderOutOfReachIsSaid() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "a file where the folder should be");
        assertThat(refused(() -> keys.prepare(USE)).key()).isEqualTo("seals.keys");
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static Refused refused(ThrowingCallable attempt) {
        return catchThrowableOfType(Refused.class, attempt);
    }

    private static String got(Future<String> future) {
        return future.resultNow();
    }
}
