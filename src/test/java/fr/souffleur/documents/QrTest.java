package fr.souffleur.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QrTest {

    @Test
    void aCodeSaysWhatItHolds() {
        assertThat(Qr.svg("http://localhost:8080/j/ACDEFGHJ", "Adresse <des> joueurs & \"autres\""))
                .startsWith("<svg")
                .contains("role=\"img\"")
                .contains("aria-label=\"Adresse &lt;des> joueurs &amp; &quot;autres&quot;\"");
    }

    @Test
    void aQuietMarginLiesAround() {
        // So many signs need a code of 29 modules; with four light ones on each side that is 37.
        assertThat(Qr.svg("http://localhost:8080/j/ACDEFGHJ", "")).contains("viewBox=\"0 0 37 37\"");
    }
}
