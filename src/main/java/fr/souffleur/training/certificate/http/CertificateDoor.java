package fr.souffleur.training.certificate.http;

import fr.souffleur.documents.Pdf;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.training.certificate.Certificate;
import fr.souffleur.training.certificate.Certificates;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One's own certificate, as a paper and as a signed credential. For everybody else it does not exist. */
@RestController
class CertificateDoor {

    private static final MediaType JWT = new MediaType("application", "jwt");

    private final Certificates certificates;
    private final SignedIn signedIn;

    CertificateDoor(Certificates certificates, SignedIn signedIn) {
        this.certificates = certificates;
        this.signedIn = signedIn;
    }

    @GetMapping("/moi/certificats/{certificate}.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String certificate) {
        var issued = certificates.issued(signedIn.caller(), Certificate.Id.parse(certificate));
        return file(MediaType.APPLICATION_PDF, issued.name() + ".pdf", Pdf.of(issued.paper()));
    }

    @GetMapping("/moi/certificats/{certificate}.jwt")
    ResponseEntity<byte[]> credential(@PathVariable String certificate) {
        var issued = certificates.issued(signedIn.caller(), Certificate.Id.parse(certificate));
        return file(JWT, issued.name() + ".jwt", issued.token().getBytes(StandardCharsets.US_ASCII));
    }

    /** Made anew each time, kept nowhere on the way. */
    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
        var disposition = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
