package fr.souffleur.debrief.plan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.common.Refused;
import fr.souffleur.documents.Xlsx;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A proof is what it holds. */
class ProofContentTest {

    @Test
    void eachKindIsKnownByWhatItHolds() throws IOException {
        assertThat(ProofContent.kind(Files.pdf())).isEqualTo(ProofKind.PDF);
        assertThat(ProofContent.kind(picture("png"))).isEqualTo(ProofKind.PNG);
        assertThat(ProofContent.kind(picture("jpg"))).isEqualTo(ProofKind.JPEG);
        assertThat(ProofContent.kind(Files.docx())).isEqualTo(ProofKind.DOCX);
        assertThat(ProofContent.kind(Xlsx.of("Plan", List.of(List.of("a")), 10)))
                .isEqualTo(ProofKind.XLSX);
        for (var odf : new ProofKind[] {ProofKind.ODT, ProofKind.ODS})
            assertThat(ProofContent.kind(Files.odf(odf, "<manifest/>"))).isEqualTo(odf);
        assertThat(ProofContent.kind("Affiché le 3 mars, vu. 😀\r\n".getBytes(UTF_8)))
                .isEqualTo(ProofKind.TXT);
    }

    @Test
    void aPageOrAScriptIsTextAndGoesOutAsText() {
        for (var text : new String[] {"<svg onload=alert(1)>", "<!doctype html><script>", "#!/bin/sh"})
            assertThat(ProofContent.kind(text.getBytes(UTF_8)).type()).startsWith("text/plain");
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThat(refusal(new byte[0])).isEqualTo("debrief.plan.proof-empty");
        var large = new byte[ProofContent.LARGEST + 1];
        Arrays.fill(large, (byte) 'a');
        assertThat(refusal(large)).isEqualTo("debrief.plan.proof-large");
        assertThat(ProofContent.kind(Arrays.copyOf(large, ProofContent.LARGEST)))
                .isEqualTo(ProofKind.TXT);
    }

    @Test
    void programsArchivesAndMacrosAreOfNoAcceptedKind() {
        var macro = "application/vnd.ms-word.document.macroEnabled.main+xml";
        for (var file : new byte[][] {
            "MZ\u0090\u0000".getBytes(ISO_8859_1),
            "GIF89a\u0001\u0000\u0000;".getBytes(ISO_8859_1),
            "\u007FELF\u0002".getBytes(ISO_8859_1),
            "Affich\u00E9".getBytes(ISO_8859_1),
            Files.zip(Map.of("a.exe", "x")),
            Files.office(macro)
        }) assertThat(refusal(file)).isEqualTo("debrief.plan.proof-kind");
    }

    @Test
    void whatWasCutOffIsRefused() throws IOException {
        for (var whole : new byte[][] {Files.pdf(), picture("png"), picture("jpg"), Files.docx()})
            assertThat(refusal(Arrays.copyOf(whole, whole.length - 12))).isEqualTo("debrief.plan.proof-broken");
    }

    @Test
    void whatIsUnderAPasswordIsRefused() {
        var compound = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertThat(refusal(compound)).isEqualTo("debrief.plan.proof-locked");
        assertThat(refusal(Files.odf(ProofKind.ODT, "<manifest:encryption-data/>")))
                .isEqualTo("debrief.plan.proof-locked");
    }

    @Test
    void aFileThatWouldFillADiskIsNotUnpacked() {
        var bomb = Files.bomb();
        assertThat(bomb.length).isLessThan(ProofContent.LARGEST);
        assertThat(refusal(bomb)).isEqualTo("debrief.plan.proof-broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../plan.pdf", "C:\\plan.pdf", "/etc/passwd", "plan\u202Efdp.exe", "a\u0000b", "a\nb"})
    void aNameIsNoPathAndTurnsNoReadingAround(String name) {
        assertThat(catchThrowableOfType(Refused.class, () -> ProofName.clean(name, ProofKind.PDF))
                        .key())
                .isEqualTo("debrief.plan.proof-name");
    }

    @Test
    void aNameEndsAsWhatItIs() {
        assertThat(ProofName.clean(" Relevé n°2.PDF ", ProofKind.PDF)).isEqualTo("Relevé n°2.PDF");
        assertThat(ProofName.clean("photo.jpeg", ProofKind.JPEG)).isEqualTo("photo.jpeg");
        assertThat(ProofName.clean("rapport.exe", ProofKind.PDF)).isEqualTo("rapport.exe.pdf");
        assertThat(ProofName.clean("a<b>:c?.txt", ProofKind.TXT)).isEqualTo("a-b--c-.txt");
        assertThat(ProofName.clean("...", ProofKind.PNG)).isEqualTo("document.png");
        assertThat(ProofName.clean("", ProofKind.TXT)).isEqualTo("note.txt");
        assertThat(catchThrowableOfType(Refused.class, () -> ProofName.clean("x".repeat(121), ProofKind.TXT))
                        .key())
                .isEqualTo("debrief.plan.proof-name");
    }

    static byte[] picture(String format) throws IOException {
        var into = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), format, into);
        return into.toByteArray();
    }

    private static String refusal(byte[] content) {
        return catchThrowableOfType(Refused.class, () -> ProofContent.kind(content))
                .key();
    }
}
