package fr.souffleur.debrief.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.debrief.Action;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.Tables;
import fr.souffleur.debrief.Tables.Table;
import fr.souffleur.debrief.Versions;
import fr.souffleur.debrief.attestation.Attestations;
import fr.souffleur.debrief.attestation.Declared;
import fr.souffleur.documents.PdfReading;
import fr.souffleur.identity.SignIn;
import fr.souffleur.journal.Journal;
import fr.souffleur.journal.Search;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.seals.StatementId;
import fr.souffleur.structures.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;

/** The evidence file through its door: of what, for whom, and told to the journal. */
@DoorTest
@Import(Tables.class)
class EvidenceDoorIT {

    @Autowired
    Tables tables;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Versions versions;

    @Autowired
    Attestations attestations;

    @Autowired
    LiveExercises live;

    @Autowired
    Journal journal;

    @Autowired
    EvidenceDoor door;

    @Value("${souffleur.seals.folder}")
    Path folder;

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void aDraftIsNoProofAndTheRefusalSaysWhatToDo() {
        var table = tables.debriefing();
        SignIn.as(table.person());
        var no = catchThrowableOfType(Refused.class, () -> zip(table));
        var said = new PaperRefusals().say(no, Locale.FRENCH);
        assertThat(said.getStatusCode().value()).isEqualTo(409);
        assertThat(said.getBody()).startsWith("Validez d’abord le rapport");
        assertThat(exported(table)).isZero();
    }

    @Test
    void whatWasReopenedIsNoProofUntilItIsValidatedAgain() {
        var table = validated();
        versions.reopen(table.pilot(), table.exercise(), 1, "Une heure est fausse");
        SignIn.as(table.person());
        assertThat(catchThrowableOfType(Refused.class, () -> zip(table)).key()).isEqualTo("debrief.evidence.draft");
    }

    @Test
    void aValidatedReportComesWithItsValidAttestationAndTheJournalTellsWhoTookIt() throws Exception {
        var table = validated();
        attestations.issue(table.pilot(), table.exercise(), StatementId.fresh(), Declared.NOTHING);
        SignIn.as(table.person());
        var answer = door.zip(table.structure().toString(), table.exercise().toString());
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(answer.getHeaders().getContentDisposition().getFilename())
                .matches("dossier-de-preuves-EHPAD-01-2026-\\d\\d-\\d\\d\\.zip");
        var files = unzipped(Objects.requireNonNull(answer.getBody()));
        assertThat(files)
                .containsKeys("00-sommaire.pdf", "10-evaluation-has.pdf", "40-plan-bleu.docx", "rapport.json")
                .containsKeys("attestation.pdf", "attestation.jwt", "plan-d-actions.xlsx", "contenu.json");
        assertThat(new String(Objects.requireNonNull(files.get("attestation.jwt")), StandardCharsets.US_ASCII))
                .matches("[\\w-]+\\.[\\w-]+\\.[\\w-]{86}");
        assertThat(PdfReading.text(Objects.requireNonNull(files.get("10-evaluation-has.pdf"))))
                .contains("La direction était à la table", "Imprimer la liste");
        assertThat(exported(table)).isEqualTo(1);
    }

    @Test
    void aWithdrawnAttestationIsNotInsideAndTheSummarySaysWhyWithoutItsReason() throws Exception {
        var table = validated();
        var id = StatementId.fresh();
        attestations.issue(table.pilot(), table.exercise(), id, Declared.NOTHING);
        attestations.withdraw(table.pilot(), table.exercise(), id, "Présence fausse de la direction");
        SignIn.as(table.person());
        var files = zip(table);
        assertThat(files.keySet()).noneMatch(it -> it.startsWith("attestation"));
        assertThat(PdfReading.text(Objects.requireNonNull(files.get("00-sommaire.pdf"))))
                .contains("puis retirée le")
                .doesNotContain("Présence fausse");
    }

    @Test
    void ofTwoAttestationsTheOneThatReplacedTheOtherIsInside() throws Exception {
        var table = validated();
        attestations.issue(table.pilot(), table.exercise(), StatementId.fresh(), Declared.NOTHING);
        attestations.issue(table.pilot(), table.exercise(), StatementId.fresh(), new Declared(true, false));
        SignIn.as(table.person());
        assertThat(new String(Objects.requireNonNull(zip(table).get("attestation.jwt")), StandardCharsets.US_ASCII))
                .isEqualTo(attestations.issued(table.pilot(), table.exercise()).token());
    }

    /** A file without the attestation that exists would tell something else. */
    @Test
    void whileTheKeyIsOutOfReachNoFileIsMade() throws IOException {
        var table = validated();
        attestations.issue(table.pilot(), table.exercise(), StatementId.fresh(), Declared.NOTHING);
        SignIn.as(table.person());
        var key = folder.resolve("storage/current.jwk");
        var away = folder.resolve("storage/away");
        Files.move(key, away);
        try {
            assertThat(catchThrowableOfType(Refused.class, () -> zip(table)).key())
                    .startsWith("seals.");
        } finally {
            Files.move(away, key);
        }
    }

    @Test
    void whoReadsTheReportTakesItAndStrangersAreToldThatItDoesNotExist() throws Exception {
        var table = validated();
        for (var role : new Role[] {Role.MANAGEMENT, Role.IT, Role.READER}) {
            SignIn.as(tables.member(table.structure(), role));
            assertThat(zip(table)).containsKey("00-sommaire.pdf");
        }
        SignIn.as(tables.member(table.structure(), Role.OBSERVER));
        assertThat(refusal(table, table)).isEqualTo("not-allowed");
        var other = tables.debriefing();
        SignIn.as(other.person());
        assertThat(refusal(table, table)).isEqualTo("unknown");
        assertThat(refusal(other, table)).isEqualTo("unknown");
        SignIn.out();
        assertThat(refusal(table, table)).isEqualTo("unknown");
    }

    private Table validated() {
        var table = tables.debriefing();
        live.attend(table.pilot(), table.exercise(), new RoleId("direction"), true);
        debriefs.decide(
                table.pilot(),
                table.exercise(),
                new Action(ActionId.fresh(), null, null, "Imprimer la liste", "IDEC", LocalDate.of(2027, 1, 8), "", 0));
        versions.validate(
                table.pilot(),
                table.exercise(),
                versions.of(table.pilot(), table.exercise()).seen(),
                "");
        return table;
    }

    private Map<String, byte[]> zip(Table table) {
        var answer = door.zip(table.structure().toString(), table.exercise().toString());
        return unzipped(Objects.requireNonNull(answer.getBody()));
    }

    private String refusal(Table structure, Table exercise) {
        return catchThrowableOfType(
                        Refused.class,
                        () -> door.zip(
                                structure.structure().toString(),
                                exercise.exercise().toString()))
                .key();
    }

    private long exported(Table table) {
        return journal.page(table.structure(), Search.ALL, 0, 100).stream()
                .filter(it -> it.act().kind().equals("evidence-exported"))
                .filter(it -> it.by().equals(new Caller.Person(table.person())))
                .count();
    }

    private static Map<String, byte[]> unzipped(byte[] file) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return files;
    }
}
