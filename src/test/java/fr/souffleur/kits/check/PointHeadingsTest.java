package fr.souffleur.kits.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Words;
import fr.souffleur.kits.source.Fault;
import fr.souffleur.kits.source.KitFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sheet of a situation point asks for, on screen and on paper. */
class PointHeadingsTest {

    private static final String KIT = "EHPAD-01/kit.yaml";
    private static final String LAST = "  - Prochain point\n";

    @TempDir
    static Path folder;

    static KitCopy copy;

    @BeforeAll
    static void aCopyOfTheKits() {
        copy = new KitCopy(folder);
    }

    @Test
    void aHeadingThatThePaperDoesNotHaveIsSaidWhereItStands() {
        var faults = faults("  - Heure du point suivant\n");
        assertThat(faults).extracting(Fault::key).containsExactly("point.heading");
        assertThat(faults.getFirst().sentence(Words.in("fr"))).contains("Heure du point suivant", "situation-sheet.md");
    }

    @Test
    void aKitMayNameTwoToEightOfThem() {
        assertThat(faults(LAST)).isEmpty();
        assertThat(faults(LAST.repeat(2))).extracting(Fault::key).containsExactly("schema.twice");
        assertThat(faults("  - Résidents\n  - Familles\n  - Signalement\n" + LAST))
                .isEmpty();
        assertThat(faults("  - Résidents\n  - Familles\n  - Signalement\n  - vus\n  - Point\n" + LAST))
                .extracting(Fault::key)
                .containsExactly("schema.maxItems");
        assertThat(faults("  - ''\n")).extracting(Fault::key).contains("schema.blank");
    }

    private List<Fault> faults(String last) {
        var text = copy.text(KIT).replaceAll("(?m)(inquiète.*\n)(  - .*\n)+palette:", "$1" + LAST + "palette:");
        assertThat(text).contains(LAST);
        copy.write(KIT, text.replace(LAST, last).getBytes(StandardCharsets.UTF_8));
        return KitCheck.of(
                        new KitFolder(copy.file("EHPAD-01")),
                        SharedCheck.of(new KitFolder(folder)).criteria())
                .faults();
    }
}
