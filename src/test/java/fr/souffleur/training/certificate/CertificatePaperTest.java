package fr.souffleur.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Words;
import fr.souffleur.documents.Pdf;
import fr.souffleur.documents.PdfReading;
import fr.souffleur.identity.Person;
import fr.souffleur.seals.Handed;
import fr.souffleur.seals.Holder;
import fr.souffleur.seals.Sealed;
import fr.souffleur.seals.StatementId;
import fr.souffleur.seals.Use;
import fr.souffleur.training.course.Course.Certifies;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CertificatePaperTest {

    private static final String HOSTILE = "Zoé <b>Lefèvre</b> & fille {{x}} {0} 😀 مرحبا’\"";
    private static final String ADDRESS = "https://exercices.exemple.test/v/ACDE-FGHJ-KMNP-QRTU-VWXY-3467-9ACD";

    @Test
    void aCertificateIsOneAccessiblePageWithTheNameOfTheDay() throws Exception {
        var pdf = pdf(Earning.facilitator(), HOSTILE, "fr");
        if (Boolean.getBoolean("report.write")) Files.write(Path.of("target/certificate.pdf"), pdf);
        assertThat(PdfReading.faults(pdf)).isEmpty();
        assertThat(PdfReading.pages(pdf)).isOne();
        assertThat(flat(PdfReading.text(pdf)))
                .contains("Prêt à animer", "Zoé <b>Lefèvre</b> & fille {{x}} {0} 😀")
                .contains("« Animer sans être expert », le 8 décembre 2026", "ANIMER v. 1.0.0", "quiz réussi")
                .contains("Valable jusqu’au 8 décembre 2028")
                .contains("Ce qui compte comme exercice 7 min")
                .contains("ACDE-FGHJ-KMNP-QRTU-VWXY-3467-9ACD", "https://exercices.exemple.test/v code ACDE")
                .contains("Souffleur (exercices.exemple.test)", "thumbprint")
                .doesNotContain("\uFFFD", "[U+", "null", "training.", "EXERCICE", "*");
    }

    @Test
    void inEnglishItSpeaksEnglishAndTheCourseKeepsItsOwnWords() throws Exception {
        var pdf = pdf(Earning.observer(12), "Claire Morel", "en");
        if (Boolean.getBoolean("report.write")) Files.write(Path.of("target/certificate-en.pdf"), pdf);
        assertThat(PdfReading.faults(pdf)).isEmpty();
        assertThat(flat(PdfReading.text(pdf)))
                .contains("Ready to observe", "Claire Morel has done all", "Valid until 8 December 2027")
                .contains("Observer avec la grille")
                .doesNotContain("Délivré", "Valable", "Leçon ");
    }

    @Test
    void aLongCourseAndALongNameStillMakeOnePage() throws Exception {
        var pdf = pdf(
                Earning.withLessons(9),
                "Marie-Bernadette de Saint-Hilaire-Montmorency-Laval ".repeat(3).strip(),
                "fr");
        if (Boolean.getBoolean("report.write")) Files.write(Path.of("target/certificate-long.pdf"), pdf);
        assertThat(PdfReading.faults(pdf)).isEmpty();
        assertThat(PdfReading.pages(pdf)).isOne();
    }

    @Test
    void nothingOnItJudgesOrCounts() throws Exception {
        assertThat(flat(PdfReading.text(pdf(Earning.facilitator(), "Claire Morel", "fr")))
                        .toLowerCase(Locale.FRENCH))
                .doesNotContain("échec", "score", "points", "%", "note de", "diplômé", "certifié", "!");
    }

    @Test
    void itIsReadBackAsItWasSealed() {
        var certificate = Certificate.of(Earning.facilitator(), learner("Claire Morel", "fr"), day());
        assertThat(Certificate.parse(certificate.json())).isEqualTo(certificate);
        assertThat(certificate.json()).doesNotContain("Claire", "Morel");
        assertThat(certificate.end()).isEqualTo(Instant.parse("2028-12-08T22:59:59Z"));
    }

    @Test
    void oneSealedByTheFirstReleaseIsReadForEver() throws Exception {
        var first = Files.readString(Path.of("src/test/resources/certificates/1.json"));
        var words = new CertificateWords();
        assertThat(words.read(first, Words.in("fr")).title()).isEqualTo("Prêt à animer");
        assertThat(words.read(first, Words.in("en")).table().rows()).hasSize(2);
        assertThat(words.bears(first, "MOREL Claire")).isTrue();
        assertThat(words.bears(first, "Claire Moreau")).isFalse();
    }

    @Test
    void machinesReadTheSameAndNoName() {
        var certificate = Certificate.of(Earning.facilitator(), learner("Claire Morel", "fr"), day());
        var subject = CertificateSubject.of(certificate);
        assertThat(subject).containsKeys("id", "type", "identifier", "achievement", "narrative");
        assertThat(subject.get("id"))
                .as("two credentials of one person are not seen to belong together")
                .isNotEqualTo(CertificateSubject.of(certificate).get("id"));
        assertThat(subject.toString())
                .contains(
                        "hashed=true",
                        "identityHash=sha256$" + certificate.bearer().hash())
                .contains("identityType=name", "salt=" + certificate.bearer().salt())
                .contains("Prêt à animer", "Ce qui compte comme exercice", "quiz réussi")
                .doesNotContain("Claire", "Morel", certificate.bearer().folded());
    }

    @Test
    void aCourseThatCertifiesNothingGivesNoCertificate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Earning.of(UUID.randomUUID(), "JOUER", "Jouer", Certifies.NONE, 12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Earning.of(UUID.randomUUID(), "ANIMER", "Animer", Certifies.FACILITATOR, 0));
    }

    private static byte[] pdf(Earned earned, String name, String language) {
        var certificate = Certificate.of(earned, learner(name, language), day());
        var sealed = new Sealed(
                StatementId.fresh(),
                Use.CERTIFICATES,
                UUID.randomUUID(),
                new Holder.OfPerson(PersonId.fresh()),
                Sealed.Status.VALID,
                Instant.parse("2026-12-08T13:00:00Z"),
                "thumbprint-of-forty-three-signs-as-they-are",
                certificate.json(),
                null,
                null);
        var handed = new Handed(
                "", ADDRESS.substring(ADDRESS.lastIndexOf('/') + 1), ADDRESS, ADDRESS.replaceAll("/[^/]+$", ""));
        return Pdf.of(CertificatePaper.of(sealed, handed, name, "Souffleur (exercices.exemple.test)"));
    }

    private static Person learner(String name, String language) {
        return new Person(PersonId.fresh(), name, "", true, language);
    }

    private static LocalDate day() {
        return LocalDate.of(2026, 12, 8);
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }
}
