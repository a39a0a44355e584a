package fr.souffleur.training.certificate.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Refused;
import fr.souffleur.identity.People;
import fr.souffleur.identity.Person;
import fr.souffleur.identity.SignIn;
import fr.souffleur.training.certificate.Certificates;
import fr.souffleur.training.certificate.Earning;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class CertificateDoorIT {

    @Autowired
    Certificates certificates;

    @Autowired
    People people;

    @Autowired
    CertificateDoor door;

    private Person claire;
    private String id;

    @BeforeEach
    void aCertificate() {
        claire = learner();
        id = certificates.award(claire.caller(), Earning.facilitator()).id().toString();
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void paperAndCredentialComeAsFilesThatNobodyKeeps() {
        SignIn.as(claire.id());
        var paper = door.paper(id);
        var credential = door.credential(id);
        assertThat(paper.getBody()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(credential.getBody(), StandardCharsets.US_ASCII))
                .matches("[\\w-]+\\.[\\w-]+\\.[\\w-]{86}");
        assertThat(credential.getHeaders().getContentType()).hasToString("application/jwt");
        for (var file : List.of(paper, credential)) {
            assertThat(file.getHeaders().getCacheControl()).isEqualTo("no-store");
            assertThat(file.getHeaders().getContentDisposition().getFilename())
                    .matches("certificat-ANIMER-\\d{4}-\\d\\d-\\d\\d\\.(pdf|jwt)");
        }
    }

    @Test
    void aStrangerIsToldWhatIsToldOfNoCertificateAtAll() {
        var stranger = learner();
        certificates.award(stranger.caller(), Earning.facilitator());
        SignIn.as(stranger.id());
        for (var asked : List.of(id, UUID.randomUUID().toString(), "x", "", "../" + id))
            assertThat(refusal(asked)).isEqualTo("unknown");
        assertThat(answered("unknown")).isEqualTo(404);
    }

    @Test
    void nobodyAndWhoIsBlockedGetNothing() {
        assertThat(refusal(id)).isEqualTo("unknown");
        people.block(claire.id());
        SignIn.as(claire.id());
        assertThat(refusal(id)).isEqualTo("unknown");
    }

    @Test
    void whatWasGivenUpIsNotHandedOutAnyMore() {
        SignIn.as(claire.id());
        certificates.withdraw(
                claire.caller(), certificates.mine(claire.caller()).getFirst().id());
        assertThat(refusal(id)).isEqualTo("training.certificate-ended");
        assertThat(answered("training.certificate-ended")).isEqualTo(409);
    }

    private Person learner() {
        return people.arrive("test", UUID.randomUUID().toString(), "Claire Morel", "", true);
    }

    private static int answered(String key) {
        return new CertificateRefusals()
                .say(new Refused(key), Locale.FRENCH)
                .getStatusCode()
                .value();
    }

    private String refusal(String certificate) {
        var paper = catchThrowableOfType(Refused.class, () -> door.paper(certificate))
                .key();
        assertThat(catchThrowableOfType(Refused.class, () -> door.credential(certificate))
                        .key())
                .isEqualTo(paper);
        return paper;
    }
}
