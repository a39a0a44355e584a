package fr.souffleur.debrief.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Refused;
import fr.souffleur.debrief.Tables;
import fr.souffleur.debrief.Tables.Table;
import fr.souffleur.debrief.attestation.Attestations;
import fr.souffleur.debrief.attestation.Declared;
import fr.souffleur.identity.SignIn;
import fr.souffleur.seals.StatementId;
import fr.souffleur.structures.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Tables.class)
class AttestationDoorIT {

    @Autowired
    Tables tables;

    @Autowired
    Attestations attestations;

    @Autowired
    AttestationDoor door;

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void paperAndCredentialComeAsFilesThatNobodyKeeps() {
        var table = issued();
        SignIn.as(table.person());
        var paper = door.paper(structure(table), exercise(table));
        var credential = door.credential(structure(table), exercise(table));
        assertThat(paper.getBody()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(credential.getBody(), StandardCharsets.US_ASCII))
                .matches("[\\w-]+\\.[\\w-]+\\.[\\w-]{86}");
        assertThat(credential.getHeaders().getContentType()).hasToString("application/jwt");
        for (var file : List.of(paper, credential)) {
            assertThat(file.getHeaders().getCacheControl()).isEqualTo("no-store");
            assertThat(file.getHeaders().getContentDisposition().getFilename())
                    .matches("attestation-EHPAD-01-2026-\\d\\d-\\d\\d\\.(pdf|jwt)");
        }
    }

    @Test
    void beforeItWasIssuedThereIsNone() {
        var table = tables.debriefing();
        SignIn.as(table.person());
        assertThat(refusal(structure(table), exercise(table))).isEqualTo("debrief.attestation-none");
    }

    @Test
    void anotherStructuresPilotIsToldThatItDoesNotExist() {
        var table = issued();
        var other = tables.debriefing();
        SignIn.as(other.person());
        assertThat(refusal(structure(table), exercise(table))).isEqualTo("unknown");
        assertThat(refusal(structure(other), exercise(table))).isEqualTo("unknown");
        assertThat(refusal("x", exercise(table))).isEqualTo("unknown");
        assertThat(refusal(structure(table), "x")).isEqualTo("unknown");
        assertThat(new PaperRefusals()
                        .say(new Refused("unknown"), Locale.FRENCH)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void anObserverAndNobodyGetNothing() {
        var table = issued();
        assertThat(refusal(structure(table), exercise(table))).isEqualTo("unknown");
        SignIn.as(tables.member(table.structure(), Role.OBSERVER));
        assertThat(refusal(structure(table), exercise(table))).isEqualTo("not-allowed");
    }

    private Table issued() {
        var table = tables.debriefing();
        attestations.issue(table.pilot(), table.exercise(), StatementId.fresh(), Declared.NOTHING);
        return table;
    }

    private String refusal(String structure, String exercise) {
        var paper = catchThrowableOfType(Refused.class, () -> door.paper(structure, exercise))
                .key();
        assertThat(catchThrowableOfType(Refused.class, () -> door.credential(structure, exercise))
                        .key())
                .isEqualTo(paper);
        return paper;
    }

    private static String structure(Table table) {
        return table.structure().toString();
    }

    private static String exercise(Table table) {
        return table.exercise().toString();
    }
}
