package fr.souffleur.kits.check;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.souffleur.common.Modestly;
import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.Letters;
import fr.souffleur.kits.source.MemoryFiles;
import fr.souffleur.kits.source.Places;
import fr.souffleur.kits.source.YamlReading;
import java.util.Arrays;
import java.util.Map;

/** Any bytes under the name of one of a kit's files; what was found stays as a file beside. */
class KitFuzzTest {

    private static final MemoryFiles LITTLE = MemoryFiles.little();

    @FuzzTest
    void anyYamlIsReadOrRefusedAtItsPlace(byte[] bytes) {
        var faults = new Faults();
        Modestly.read(() -> Letters.read("kit.yaml", bytes, faults).flatMap(it -> YamlReading.read(it, faults)));
        Places.hold(faults.sorted(), new MemoryFiles(Map.of("kit.yaml", bytes)));
    }

    @FuzzTest
    void anyKitIsCheckedToItsEnd(byte[] bytes) {
        checked(LITTLE.with("kit.yaml", bytes));
    }

    @FuzzTest
    void anySheetIsCheckedToItsEnd(byte[] bytes) {
        checked(LITTLE.with("documents/D1.md", bytes));
    }

    /** The first byte says what its name says it is. */
    @FuzzTest
    void anyPictureIsReadOrRefused(byte[] bytes) {
        var kind = new String[] {"png", "jpg", "webp", "svg"}[bytes.length == 0 ? 0 : bytes[0] & 3];
        var file = "media/D1." + kind;
        var content = bytes.length == 0 ? bytes : Arrays.copyOfRange(bytes, 1, bytes.length);
        checked(LITTLE.with("kit.yaml", LITTLE.text("kit.yaml").replace("media/D1.svg", file))
                .with(file, content));
    }

    private static void checked(MemoryFiles files) {
        Places.hold(Modestly.read(() -> LibraryCheck.of(files)).allFaults(), files);
    }
}
