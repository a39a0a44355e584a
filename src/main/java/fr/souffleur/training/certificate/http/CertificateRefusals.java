package fr.souffleur.training.certificate.http;

import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in words why a certificate is not handed out. */
@RestControllerAdvice(assignableTypes = CertificateDoor.class)
class CertificateRefusals {

    @ExceptionHandler
    ResponseEntity<String> say(Refused refusal, Locale locale) {
        return ResponseEntity.status(refusal.key().equals("unknown") ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT)
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body(Words.in(locale).say(refusal));
    }
}
