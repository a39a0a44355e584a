package fr.souffleur.debrief.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Refused;
import fr.souffleur.debrief.Tables;
import fr.souffleur.identity.SignIn;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Tables.class)
class ReportDoorIT {

    @Autowired
    Tables tables;

    @Autowired
    ReportDoor door;

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void theReportComesAsAFileThatNobodyKeeps() {
        var table = tables.debriefing();
        SignIn.as(table.person());
        var answer = door.pdf(table.structure().toString(), table.exercise().toString(), null);
        assertThat(answer.getBody()).startsWith("%PDF-".getBytes());
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).startsWith("rapport-EHPAD-01-2026-");
    }

    @Test
    void itComesAsAWordFileJustSo() {
        var table = tables.debriefing();
        SignIn.as(table.person());
        var answer = door.docx(table.structure().toString(), table.exercise().toString(), null);
        assertThat(answer.getBody()).startsWith("PK".getBytes());
        assertThat(answer.getHeaders().getContentType())
                .hasToString("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(answer.getHeaders().getContentDisposition().getFilename())
                .startsWith("rapport-EHPAD-01-2026-")
                .endsWith(".docx");
    }

    @Test
    void anotherStructuresPilotIsToldThatItDoesNotExist() {
        var table = tables.debriefing();
        var other = tables.debriefing();
        SignIn.as(other.person());
        assertThat(refusal(table.structure().toString(), table.exercise().toString()))
                .isEqualTo("unknown");
        assertThat(refusal(other.structure().toString(), table.exercise().toString()))
                .isEqualTo("unknown");
        assertThat(refusal("x", table.exercise().toString())).isEqualTo("unknown");
        assertThat(new PaperRefusals()
                        .say(new Refused("unknown"), Locale.FRENCH)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void nobodySignedInGetsNothing() {
        var table = tables.debriefing();
        assertThat(refusal(table.structure().toString(), table.exercise().toString()))
                .isEqualTo("unknown");
    }

    private String refusal(String structure, String exercise) {
        var pdf = catchThrowableOfType(Refused.class, () -> door.pdf(structure, exercise, null));
        var word = catchThrowableOfType(Refused.class, () -> door.docx(structure, exercise, null));
        assertThat(word.key()).isEqualTo(pdf.key());
        return pdf.key();
    }
}
