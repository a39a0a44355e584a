package fr.souffleur.debrief.evidence;

import static fr.souffleur.debrief.Chronicles.evening;
import static fr.souffleur.debrief.evidence.Proofs.action;
import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.debrief.Chronicles;
import fr.souffleur.debrief.ReportFile;
import fr.souffleur.debrief.attestation.Box;
import fr.souffleur.documents.Docx;
import fr.souffleur.documents.DocxReading;
import fr.souffleur.documents.Pdf;
import fr.souffleur.documents.PdfReading;
import fr.souffleur.documents.SameWords;
import fr.souffleur.kits.Digest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The evidence file as it is handed over. */
class EvidenceBundleTest {

    private static final Box[] ALL = {
        Box.CARE_CONTINUITY,
        Box.CYBER_TRIGGER,
        Box.GENERAL_MANAGEMENT,
        Box.CARE_MANAGERS,
        Box.NOT_ONLY_IT,
        Box.PLAYED_THROUGH,
        Box.HOT_DEBRIEF
    };

    @TempDir
    Path folder;

    @Test
    void aNursingHomeFindsAPageForEachDemandAndTheListNamesEachFileByItsDigest() throws Exception {
        var files = unzipped(EvidenceBundle.of(home().evidence(), null));
        assertThat(files.keySet())
                .containsExactly(
                        "00-sommaire.pdf",
                        "10-evaluation-has.pdf",
                        "40-plan-bleu.pdf",
                        "40-plan-bleu.docx",
                        "rapport.pdf",
                        "rapport.json",
                        "feuille-d-emargement.pdf",
                        "plan-d-actions.xlsx",
                        "contenu.json");
        var contents = new JsonMapper().readTree(files.get("contenu.json"));
        assertThat(contents.path("format").stringValue()).isEqualTo("souffleur.evidence");
        assertThat(contents.path("version").stringValue()).isEqualTo("1.0");
        assertThat(contents.path("sha256").propertyNames()).hasSize(files.size() - 1);
        files.forEach((name, content) -> {
            if (!name.equals("contenu.json"))
                assertThat(contents.path("sha256").path(name).stringValue()).isEqualTo(Digest.of(content));
        });
        assertThat(contents.path("demands").path(0).path("reference").stringValue())
                .isEqualTo("Objectif 3.14 (à vérifier auprès de la HAS)");
        ReportFile.read(new String(files.get("rapport.json"), StandardCharsets.UTF_8));
    }

    @Test
    void everyPaperIsAccessibleAndEachDemandHasOnePage() throws Exception {
        for (var proofs : Map.of("home", home(), "hospital", hospital()).entrySet()) {
            var evidence = proofs.getValue().evidence();
            var files = unzipped(EvidenceBundle.of(evidence, null));
            if (Boolean.getBoolean("evidence.write")) write(proofs.getKey(), files);
            for (var file : files.entrySet()) {
                if (!file.getKey().endsWith(".pdf")) continue;
                assertThat(PdfReading.faults(file.getValue())).as(file.getKey()).isEmpty();
                assertThat(PdfReading.text(file.getValue()))
                        .as(file.getKey())
                        .doesNotContain("\uFFFD", "debrief.evidence", "null");
                if (Character.isDigit(file.getKey().charAt(0)))
                    assertThat(PdfReading.pages(file.getValue()))
                            .as(file.getKey())
                            .isEqualTo(1);
            }
        }
    }

    @Test
    void thePageOfThePlanReadsInWordAsItDoesOnPaper() throws Exception {
        var paper = new EvidencePapers(home().evidence()).page(Demand.PLAN_BLEU);
        SameWords.in(paper, Pdf.of(paper), new DocxReading(Docx.of(paper)));
        assertThat(flat(PdfReading.text(Pdf.of(paper))))
                .contains("Décidé : Ranger la pochette (IDEC, 8 janvier 2027)")
                .contains("Proposé par le kit : Afficher le numéro du prestataire")
                .contains("Écrire comme cela a été joué")
                .contains("Relire ce volet, et le jouer la prochaine fois.");
    }

    /** Whatever number a curator writes down, nothing says it without its mark until it is confirmed. */
    @Test
    void noNumberIsPrintedWithoutItsMarkBeforeItIsConfirmed() throws Exception {
        var file = new StringBuilder("references:\n");
        for (var demand : Demand.values())
            file.append("  ").append(demand.word()).append(": {text: QQ-3.6-02}\n");
        Files.writeString(folder.resolve(References.FILE), file);
        for (var proofs : List.of(home(), hospital(), english())) {
            var files = unzipped(
                    EvidenceBundle.of(proofs.resting(References.in(folder)).evidence(), null));
            int seen = 0;
            for (var it : files.entrySet()) {
                var text = flat(text(it.getKey(), it.getValue()));
                assertThat(text.replaceAll("QQ-3.6-02 \\((à vérifier auprès de|to be verified with) [^)]+\\)", ""))
                        .as(it.getKey())
                        .doesNotContain("QQ");
                seen += text.split("QQ", -1).length - 1;
                if (Pattern.matches("[1-4]0-.*\\.(pdf|docx)", it.getKey()))
                    assertThat(text).as(it.getKey()).containsPattern("À vérifier auprès de|To be verified with");
            }
            assertThat(seen).isGreaterThan(4);
        }
    }

    @Test
    void aWithdrawnAttestationIsNotInsideAndTheSummarySaysSo() throws Exception {
        var withdrawn = home().attested(new Attested.Withdrawn(Instant.parse("2026-12-10T09:00:00Z")))
                .evidence();
        var files = unzipped(EvidenceBundle.of(withdrawn, null));
        assertThat(files.keySet()).noneMatch(it -> it.startsWith("attestation"));
        assertThat(flat(PdfReading.text(files.get("00-sommaire.pdf"))))
                .contains("retirée le jeudi 10 décembre 2026 : elle n’est donc pas dans ce dossier")
                .doesNotContain("attestation.pdf");
    }

    @Test
    void nobodyIsNamedButWhoValidatedAndWhoSigned() throws Exception {
        for (var it : unzipped(EvidenceBundle.of(home().evidence(), null)).entrySet())
            assertThat(text(it.getKey(), it.getValue())).as(it.getKey()).doesNotContain("Camille");
        assertThat(flat(text("page.pdf", Pdf.of(new EvidencePapers(home().evidence()).page(Demand.HAS_MEDICO_SOCIAL)))))
                .contains("validée le mardi 8 décembre 2026 par Claire Morel")
                .contains("par Hélène Roux, directrice");
    }

    private static Proofs home() {
        return Proofs.of(
                        played(),
                        action("2.1", "Ranger la pochette", "IDEC", "2027-01-08"),
                        action(
                                null,
                                "Imprimer chaque lundi la liste des traitements et des allergies, étage par étage",
                                "IDEC",
                                "2027-01-15"),
                        action(
                                "4.2",
                                "Écrire avec l’équipe de nuit comment appeler sans téléphone",
                                "Direction",
                                "2027-02-01"))
                .yes(ALL);
    }

    private static Proofs hospital() {
        return home().hospital();
    }

    private static Proofs english() {
        return Proofs.of(played().inEnglish()).hospital().yes(ALL);
    }

    private static Chronicles played() {
        return evening()
                .criterion("1.1", "T1", 2, "Un décideur est prévenu et répond", "i1")
                .criterion("1.2", "T1", 2, "La cellule de crise est ouverte par une décision dite", "i1")
                .criterion("2.1", "T2", 2, "Les rôles sont distribués à voix haute", "i2")
                .criterion("3.1", "T3", 2, "La main courante tient les décisions, avec l’heure", "i2")
                .criterion("4.1", "T4", 2, "Les traitements de la nuit sont donnés depuis le papier", "i3")
                .criterion("4.2", "T4", 2, "Un appel de résident arrive sans le système", "i3")
                .criterion("4.3", "T4", 2, "Les allergies se trouvent en moins de cinq minutes", "i3")
                .criterion("5.1", "T5", 2, "Les familles reçoivent le même message", "i4")
                .criterion("6.1", "T6", 2, "L’incident est signalé aux autorités", "i5")
                .criterion("8.1", "T8", 2, "Le prestataire est joint par son numéro d’urgence", "i5")
                .criterion("9.1", "T9", 2, "La reprise du logiciel est préparée", "i6")
                .agreed("1.1", 3)
                .agreed("1.2", 2)
                .agreed("2.1", 1)
                .agreed("3.1", 2)
                .agreed("4.1", 2)
                .agreed("4.2", 0)
                .agreed("4.3", 1)
                .agreed("5.1", 2)
                .agreed("8.1", 1)
                .recommendation(
                        "EHPAD-01/R01", "8.1", 1, "Afficher le numéro du prestataire à l’accueil et au poste de nuit");
    }

    private static void write(String name, Map<String, byte[]> files) throws IOException {
        var into = Files.createDirectories(Path.of("target/evidence/" + name));
        for (var it : files.entrySet()) Files.write(into.resolve(it.getKey()), it.getValue());
    }

    private static String text(String name, byte[] content) throws Exception {
        if (name.endsWith(".pdf")) return PdfReading.text(content);
        if (name.endsWith(".docx") || name.endsWith(".xlsx")) return office(content);
        return new String(content, StandardCharsets.UTF_8);
    }

    private static String office(byte[] content) throws IOException {
        var all = new StringBuilder();
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (var part : Collections.list(zip.getEntries()))
                if (part.getName().endsWith(".xml"))
                    all.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8)
                            .replaceAll("<[^>]+>", ""));
        }
        return all.toString();
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }

    private static Map<String, byte[]> unzipped(byte[] file) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }
}
