package fr.souffleur.debrief.attestation;

import static fr.souffleur.debrief.Chronicles.evening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.Chronicles;
import fr.souffleur.documents.Pdf;
import fr.souffleur.documents.PdfReading;
import fr.souffleur.live.Chronicle.What;
import fr.souffleur.seals.Handed;
import fr.souffleur.seals.Holder;
import fr.souffleur.seals.Sealed;
import fr.souffleur.seals.StatementId;
import fr.souffleur.seals.Use;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttestationPaperTest {

    private static final String HOSTILE = "EHPAD <b>Les Tilleuls</b> & fils {{x}} 😀 مرحبا’\"";
    private static final String ADDRESS = "https://exercices.exemple.test/v/ACDE-FGHJ-KMNP-QRTU-VWXY-3467-9ACD";

    @Test
    void anAttestationIsOneAccessiblePageInTheStructuresOwnWords() throws Exception {
        var pdf = pdf(full().of(HOSTILE), new Declared(true, true));
        if (Boolean.getBoolean("report.write")) Files.write(Path.of("target/attestation.pdf"), pdf);
        assertThat(PdfReading.faults(pdf)).isEmpty();
        assertThat(PdfReading.pages(pdf)).isOne();
        assertThat(flat(PdfReading.text(pdf)))
                .contains("EHPAD <b>Les Tilleuls</b> & fils {{x}} 😀")
                .contains("mardi 8 décembre 2026", "43 minutes", "EHPAD-01 v. 1.0.0", "Découverte")
                .contains("direction, idec")
                .contains("Ce n’était pas un simple test technique")
                .contains("ACDE-FGHJ-KMNP-QRTU-VWXY-3467-9ACD", "https://exercices.exemple.test/v code ACDE")
                .contains("revient à l’organisme qui le demande")
                .contains("La direction", "Délivrée le 9 décembre 2026", "thumbprint")
                .doesNotContain("\uFFFD", "#", "[U+", "null", "debrief.", "EXERCICE", "Camille");
    }

    @Test
    void whatWasPlayedInPartSaysSoFirst() throws Exception {
        var pdf = pdf(full().stoppedBeforeItsEnd(), Declared.NOTHING);
        if (Boolean.getBoolean("report.write")) Files.write(Path.of("target/attestation-partial.pdf"), pdf);
        assertThat(PdfReading.faults(pdf)).isEmpty();
        assertThat(PdfReading.pages(pdf)).isOne();
        assertThat(flat(PdfReading.text(pdf)))
                .contains("Attestation d’exercice joué en partie", "arrêté avant sa fin")
                .containsPattern("de DEBEX à FINEX\\. non");
    }

    @Test
    void inEnglishItSpeaksEnglish() throws Exception {
        assertThat(flat(PdfReading.text(pdf(full().inEnglish(), Declared.NOTHING))))
                .contains("Attestation of an exercise", "not declared", "Tuesday, December 8, 2026")
                .doesNotContain("Délivrée", "relevé", "oui");
    }

    @Test
    void aLongNameAndAFullTableStillMakeOnePage() throws Exception {
        var evening = full().of("Centre hospitalier intercommunal de la Vallée et du Plateau, site des Tilleuls")
                .table(
                        "direction",
                        "cadre",
                        "medecin",
                        "pharmacien",
                        "dsi",
                        "qualite",
                        "communication",
                        "plateau",
                        "admissions",
                        "logistique");
        var pdf = pdf(evening, new Declared(true, true));
        if (Boolean.getBoolean("report.write")) Files.write(Path.of("target/attestation-full.pdf"), pdf);
        assertThat(PdfReading.pages(pdf)).isOne();
    }

    @Test
    void aLengthThatNobodyTookIsSaidToBeSo() {
        for (var lead : List.of("lead", "lead-partial")) {
            assertThat(Words.in("fr").say("debrief.attestation." + lead, "Les Tilleuls", "La facture", "le 8", -1L))
                    .contains("pendant une durée non relevée.");
            assertThat(Words.in("en").say("debrief.attestation." + lead, "Les Tilleuls", "La facture", "the 8th", 1L))
                    .contains("for one minute of play.");
        }
    }

    @Test
    void nothingOnItJudgesOrClaimsLaw() throws Exception {
        for (var declared : new Declared[] {Declared.NOTHING, new Declared(true, true)})
            assertThat(PdfReading.text(pdf(full(), declared)).toLowerCase(Locale.FRENCH))
                    .doesNotContain(
                            "échec", "conforme", "obligatoire", "éligible", "certifie", "score", "niveau 0", "ars ");
    }

    @Test
    void whatWasNeverPlayedIsNotAttested() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Attestation.of(evening().withoutTimes().report(), true, Declared.NOTHING))
                .satisfies(it -> assertThat(it.key()).isEqualTo("debrief.attestation-not-played"));
    }

    @Test
    void itIsReadBackAsItWasSealed() {
        var attestation = Attestation.of(full().of(HOSTILE).report(), true, new Declared(true, false));
        assertThat(Attestation.parse(attestation.json())).isEqualTo(attestation);
        assertThat(attestation.declared()).isEqualTo(new Declared(true, false));
    }

    @Test
    void oneSealedByTheFirstReleaseIsReadForEver() throws Exception {
        var first = Attestation.parse(Files.readString(Path.of("src/test/resources/attestations/1.json")));
        assertThat(AttestationWords.read(first, Words.in("fr")).table().rows()).hasSize(9);
        assertThat(first.structure()).isEqualTo("EHPAD Les Tilleuls");
    }

    @Test
    void machinesReadTheSameAndNoPerson() {
        var attestation = Attestation.of(full().report(), true, Declared.NOTHING);
        var structure = StructureId.fresh();
        var subject = AttestationSubject.of(attestation, structure);
        assertThat(subject).containsKeys("id", "type", "identifier", "achievement", "narrative", "result");
        assertThat(subject.get("id"))
                .isEqualTo(AttestationSubject.of(attestation, structure).get("id"));
        assertThat(subject.toString())
                .contains("EHPAD Les Tilleuls", "EHPAD-01", "not-recorded")
                .doesNotContain("Camille", structure.toString(), "evidence");
    }

    private static Chronicles full() {
        return evening()
                .table("direction", "idec", "-dsi")
                .criterion("4.2", "T4", 1, "Le papier", "i4-2")
                .line(What.GIVEN, "4-2")
                .ledToStep(3);
    }

    private static byte[] pdf(Chronicles evening, Declared declared) {
        var sealed = new Sealed(
                StatementId.fresh(),
                Use.ATTESTATIONS,
                UUID.randomUUID(),
                new Holder.OfStructure(StructureId.fresh()),
                Sealed.Status.VALID,
                Instant.parse("2026-12-09T09:00:00Z"),
                "thumbprint-of-forty-three-signs-as-they-are",
                Attestation.of(evening.report(), true, declared).json(),
                null,
                null);
        var handed = new Handed(
                "", ADDRESS.substring(ADDRESS.lastIndexOf('/') + 1), ADDRESS, ADDRESS.replaceAll("/[^/]+$", ""));
        return Pdf.of(AttestationPaper.of(sealed, handed, "Souffleur (exercices.exemple.test)"));
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }
}
