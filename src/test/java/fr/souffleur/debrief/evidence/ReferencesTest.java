package fr.souffleur.debrief.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of criteria and names of texts are said with their mark until somebody has confirmed them. */
class ReferencesTest {

    private static final Words FRENCH = Words.in("fr");

    @TempDir
    Path folder;

    @Test
    void noneThatIsShippedWasConfirmedByAnybody() {
        var shipped = References.in(Path.of("kits"));
        for (var demand : Demand.values())
            for (var language : List.of("fr", "en")) {
                assertThat(shipped.of(demand).verified()).isFalse();
                assertThat(shipped.of(demand).say(Words.in(language)))
                        .contains(language.equals("fr") ? "vérifier auprès de" : "be verified with");
            }
    }

    @Test
    void oneThatACuratorConfirmedSaysWhenAndWhere() throws IOException {
        var reference =
                written("{text: Critère 3.6-02, verified: true, on: 2026-11-30, source: référentiel lu en ligne}");
        assertThat(reference.verified()).isTrue();
        assertThat(reference.say(FRENCH))
                .isEqualTo("Critère 3.6-02 (vérifié le 30 novembre 2026\u00A0; source\u00A0: référentiel lu en ligne)");
        assertThat(reference.mark(FRENCH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{text: Critère 3.6-02, verified: true}",
                "{text: Critère 3.6-02, verified: true, on: 2026-11-30}",
                "{text: Critère 3.6-02, verified: true, on: bientôt, source: moi}",
                "{text: Critère 3.6-02, verified: true, on: 2026-11-30, source: ' '}",
                "{text: Critère 3.6-02, verified: 'oui', on: 2026-11-30, source: moi}",
                "{text: Critère 3.6-02}"
            })
    void whatIsSaidToBeConfirmedWithoutDayOrSourceIsNot(String written) throws IOException {
        var reference = written(written);
        assertThat(reference.verified()).isFalse();
        assertThat(reference.say(FRENCH)).isEqualTo("Critère 3.6-02 (à vérifier auprès de la HAS)");
    }

    @Test
    void anEmptyTextHasNothingToConfirm() throws IOException {
        assertThat(written("{text: '', verified: true, on: 2026-11-30, source: moi}")
                        .say(FRENCH))
                .isEqualTo("numéro et texte à vérifier auprès de la HAS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[1, 2]", "references: 12", "references: {has-hospital: [", "{{{", "- a\nb"})
    void aFileThatCannotBeReadLeavesEverythingToBeVerified(String file) throws IOException {
        Files.writeString(folder.resolve(References.FILE), file);
        var read = References.in(folder);
        assertThat(Arrays.stream(Demand.values()).map(read::of)).noneMatch(Reference::verified);
    }

    @Test
    void withoutTheFileEverythingIsToBeVerified() {
        assertThat(References.in(folder).of(Demand.YEARLY).say(FRENCH))
                .isEqualTo("numéro et texte à vérifier auprès de votre ARS");
    }

    private Reference written(String reference) throws IOException {
        Files.writeString(folder.resolve(References.FILE), "references:\n  has-hospital: " + reference + "\n");
        return References.in(folder).of(Demand.HAS_HOSPITAL);
    }
}
