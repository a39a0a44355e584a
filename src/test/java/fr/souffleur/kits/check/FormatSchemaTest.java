package fr.souffleur.kits.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Words;
import fr.souffleur.kits.source.Fault;
import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.FormatSchema;
import fr.souffleur.kits.source.KitFolder;
import fr.souffleur.kits.source.SourceText;
import fr.souffleur.kits.source.YamlReading;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the schema refuses is told in words of people who write kits. */
class FormatSchemaTest {

    private static final String KIT = "EHPAD-01/kit.yaml";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "level: 1|level: 0|schema.minimum|Ce nombre est trop petit : au moins 1.",
                "level: 1|level: 4|schema.maximum|Ce nombre est trop grand : 3 au plus.",
                "level: 1|level: un|schema.type.integer|Un nombre entier est attendu ici.",
                "level: 1|level: 1.5|schema.type.integer|Un nombre entier est attendu ici.",
                "language: fr|language: french|schema.shape|n’a pas la forme attendue.",
                "status: published|status: ready|schema.one-among|La valeur attendue",
                "format: \"1.0\"|format: 1.0|schema.format|qui lit le format 1.0.",
                "version: |version: un # |schema.shape|n’a pas la forme attendue.",
                "id: souffleur/EHPAD-01|id: souffleur EHPAD-01|schema.shape|n’a pas la forme attendue.",
                "reviewed: \"2026-11-23\"|reviewed: \"hier\"|schema.shape|n’a pas la forme attendue.",
                "title: Le mail de la facture|title: \"\"|schema.blank|Ce texte est vide.",
                "title: Le mail de la facture|title: [a]|schema.type.string|Un texte est attendu ici",
                "level: 1|level: 1%nPitche: x|schema.unknown-key|n’est pas une clé connue ici."
            })
    void eachVerdictIsASentence(String words, String others, String key, String sentence) {
        var copy = new KitCopy(folder);
        var text = copy.text(KIT);
        var at = text.indexOf(words);
        assertThat(at).as(words).isNotNegative();
        copy.write(
                KIT,
                (text.substring(0, at) + others.replace("%n", "\n") + text.substring(at + words.length()))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var faults = KitCheck.of(
                        new KitFolder(copy.file("EHPAD-01")),
                        SharedCheck.of(new KitFolder(folder)).criteria())
                .faults();
        assertThat(faults).extracting(Fault::key).contains(key);
        assertThat(faults)
                .filteredOn(it -> it.key().equals(key))
                .first()
                .satisfies(it -> assertThat(it.sentence(Words.in("fr"))).contains(sentence))
                .satisfies(it ->
                        assertThat(it.sentence(Words.in("en"))).isNotBlank().doesNotContain("kits.check"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "objectives: []|schema.minItems",
                "types: [ehpad, ehpad]|schema.twice",
                "types: ehpad|schema.type.array",
                "minutes: 60|schema.type.object",
                "injects: [{essential: oui}]|schema.type.boolean",
                "variables: [{key: Nom-Du-Site}]|schema.shape",
                "recommendations: [{id: R01, criterion: '1.1'}]|schema.one-of"
            })
    void aLineAloneIsJudgedWhereItStands(String line, String key) {
        var faults = new Faults();
        var file = YamlReading.read(new SourceText("kit.yaml", line + "\n"), faults)
                .orElseThrow();
        FormatSchema.KIT.check(file, faults);
        assertThat(faults.sorted())
                .filteredOn(it -> it.key().equals(key))
                .as(List.copyOf(faults.sorted()).toString())
                .isNotEmpty();
    }
}
