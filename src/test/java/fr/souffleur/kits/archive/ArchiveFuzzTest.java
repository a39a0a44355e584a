package fr.souffleur.kits.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.souffleur.common.Modestly;
import fr.souffleur.common.Words;

/** Any bytes under the name of an archive; what was found stays as a file beside. */
class ArchiveFuzzTest {

    @FuzzTest
    void areReadOrRefused(byte[] bytes) {
        var archive = Modestly.read(() -> KitArchive.open("a.zip", bytes));
        for (var fault : archive.faults()) {
            assertThat(fault.say(Words.in("fr"))).doesNotContain("kits.check").hasSizeLessThan(600);
            assertThat(fault.path()).startsWith("a.zip");
            assertThat(fault.line() + ":" + fault.column()).isEqualTo("1:1");
        }
        for (var name : archive.files().names()) {
            assertThat(name).doesNotContain("..", "\\", ":").doesNotStartWith("/");
            assertThat(archive.faults()).isEmpty();
        }
    }
}
