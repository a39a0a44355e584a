package fr.souffleur.debrief.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.debrief.Tables;
import fr.souffleur.debrief.Tables.Table;
import fr.souffleur.debrief.attestation.Box.Answer;
import fr.souffleur.documents.Pdf;
import fr.souffleur.documents.PdfReading;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Move;
import fr.souffleur.live.Slip;
import fr.souffleur.seals.Sealed;
import fr.souffleur.seals.Sealed.Status;
import fr.souffleur.seals.Sealing;
import fr.souffleur.seals.Seals;
import fr.souffleur.seals.StatementId;
import fr.souffleur.seals.Use;
import fr.souffleur.structures.Role;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Tables.class)
class AttestationsIT {

    @Autowired
    Tables tables;

    @Autowired
    Attestations attestations;

    @Autowired
    Seals seals;

    @Autowired
    LiveExercises live;

    @Autowired
    DSLContext sql;

    @Autowired
    TestClock.Moving clock;

    @Value("${souffleur.address}")
    String portal;

    @Test
    void beforeFinexThereIsNothingToAttest() {
        var table = tables.running();
        assertThat(refusal(() -> attestations.of(table.pilot(), table.exercise())))
                .isEqualTo("debrief.not-yet");
        assertThat(refusal(() -> issue(table.pilot(), table))).isEqualTo("debrief.not-yet");
    }

    @Test
    void whatIsPutOffToAnotherDayIsNotAttested() {
        var table = tables.running();
        for (var move : List.of(new Move.Real(), new Move.Replan()))
            live.move(table.pilot(), table.exercise(), Slip.fresh(), move);
        assertThat(refusal(() -> issue(table.pilot(), table))).isEqualTo("debrief.not-yet");
    }

    @Test
    void whatWasStoppedIsAttestedAsPlayedInPart() throws Exception {
        var table = tables.running();
        for (var move : List.of(new Move.Real(), new Move.Partial()))
            live.move(table.pilot(), table.exercise(), Slip.fresh(), move);
        issue(table.pilot(), table);
        var issued = attestations.issued(table.pilot(), table.exercise());
        assertThat(issued.paper().title()).isEqualTo("Attestation d’exercice joué en partie");
        assertThat(Sealing.believed(issued.token(), keys(), portal, clock.instant())
                        .getClaimValue("name"))
                .isEqualTo("Attestation d’exercice joué en partie");
    }

    @Test
    void whatTheLogKnowsIsFilledInAndTheRestIsDeclared() {
        var table = tables.debriefing();
        live.attend(table.pilot(), table.exercise(), new RoleId("direction"), false);
        live.attend(table.pilot(), table.exercise(), new RoleId("idec"), true);
        var today = attestations.of(table.pilot(), table.exercise()).today();
        assertThat(answer(today, Box.GENERAL_MANAGEMENT)).isEqualTo(Answer.NO);
        assertThat(answer(today, Box.CARE_MANAGERS)).isEqualTo(Answer.YES);
        assertThat(answer(today, Box.CYBER_TRIGGER)).isEqualTo(Answer.YES);
        assertThat(answer(today, Box.PLAYED_THROUGH)).isEqualTo(Answer.YES);
        assertThat(answer(today, Box.NOT_TECHNICAL)).isEqualTo(Answer.NOT_RECORDED);
        attestations.issue(table.pilot(), table.exercise(), StatementId.fresh(), new Declared(true, false));
        var sealed = Attestation.parse(standing(table).text());
        assertThat(answer(sealed, Box.NOT_TECHNICAL)).isEqualTo(Answer.YES);
        assertThat(answer(sealed, Box.GENERAL_MANAGEMENT)).isEqualTo(Answer.NO);
        assertThat(sealed.roles()).contains("IDEC").doesNotContain("Direction");
    }

    @Test
    void aStrangersLibraryBelievesTheCredentialByThePublishedKeys() throws Exception {
        var table = tables.debriefing();
        issue(table.pilot(), table);
        var issued = attestations.issued(table.pilot(), table.exercise());
        var claims = Sealing.believed(issued.token(), keys(), portal, clock.instant());
        assertThat(claims.getJwtId()).startsWith(portal + "/v/").isEqualTo(claims.getClaimValue("id"));
        assertThat(claims.getSubject()).startsWith("urn:uuid:");
        assertThat(claims.toString())
                .contains("OpenBadgeCredential", "AchievementSubject", "EHPAD Les Tilleuls")
                .doesNotContain(
                        "Claire", table.structure().toString(), table.exercise().toString());
    }

    @Test
    void thePaperIsAccessibleAndItsCodeLeadsToTheSameWords() throws Exception {
        var table = tables.debriefing();
        issue(table.pilot(), table);
        var pdf = Pdf.of(attestations.issued(table.pilot(), table.exercise()).paper());
        assertThat(PdfReading.faults(pdf)).isEmpty();
        var handed = Objects.requireNonNull(
                attestations.of(table.pilot(), table.exercise()).handed());
        // A long key may go on in the next line.
        assertThat(PdfReading.text(pdf).replaceAll("\\s+", ""))
                .contains(handed.code(), standing(table).keyId());
        assertThat(seals.behind(handed.code()).orElseThrow()).isEqualTo(standing(table));
    }

    @Test
    void theCodeStandsNowhereInTheDatabase() {
        var table = tables.debriefing();
        issue(table.pilot(), table);
        var code = Objects.requireNonNull(
                        attestations.of(table.pilot(), table.exercise()).handed())
                .code();
        var rows = sql.fetch("select * from seals_statement").formatCSV();
        assertThat(rows).contains(standing(table).keyId()).doesNotContain(code, code.replace("-", ""));
    }

    @Test
    void aNewOneReplacesTheOneBefore() {
        var table = tables.debriefing();
        issue(table.pilot(), table);
        var first = Objects.requireNonNull(
                attestations.of(table.pilot(), table.exercise()).handed());
        issue(table.pilot(), table);
        var second = Objects.requireNonNull(
                attestations.of(table.pilot(), table.exercise()).handed());
        assertThat(second.code()).isNotEqualTo(first.code());
        assertThat(seals.behind(first.code()).orElseThrow().status()).isEqualTo(Status.REPLACED);
        assertThat(seals.behind(second.code()).orElseThrow().status()).isEqualTo(Status.VALID);
    }

    @Test
    void theSamePressAgainIsTheSameAttestation() {
        var table = tables.debriefing();
        var id = StatementId.fresh();
        for (int press = 0; press < 3; press++)
            attestations.issue(table.pilot(), table.exercise(), id, Declared.NOTHING);
        assertThat(standing(table).id()).isEqualTo(id);
        assertThat(standing(table).status()).isEqualTo(Status.VALID);
        assertThat(count(table)).isOne();
    }

    @Test
    void manyAtOnceLeaveOneThatStands() throws Exception {
        var table = tables.debriefing();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var presses = IntStream.range(0, 16)
                    .<Callable<Boolean>>mapToObj(_ -> () -> {
                        issue(table.pilot(), table);
                        return true;
                    })
                    .toList();
            for (var press : threads.invokeAll(presses)) assertThat(press.get()).isTrue();
        }
        assertThat(count(table)).isEqualTo(16);
        assertThat(sql.fetchCount(sql.selectOne()
                        .from("seals_statement")
                        .where(
                                "about = ? and status = 'VALID'",
                                table.exercise().value())))
                .isOne();
    }

    @Test
    void anIdOfAnotherExerciseCannotBeTakenOver() {
        var ours = tables.debriefing();
        var theirs = tables.debriefing();
        var id = StatementId.fresh();
        attestations.issue(ours.pilot(), ours.exercise(), id, Declared.NOTHING);
        assertThat(refusal(() -> attestations.issue(theirs.pilot(), theirs.exercise(), id, Declared.NOTHING)))
                .isEqualTo("unknown");
        assertThat(refusal(() -> attestations.withdraw(theirs.pilot(), theirs.exercise(), id, "x")))
                .isEqualTo("seals.not-standing");
        assertThat(standing(ours).status()).isEqualTo(Status.VALID);
    }

    @Test
    void withdrawingWantsAReasonAndIsForGood() {
        var table = tables.debriefing();
        issue(table.pilot(), table);
        var id = standing(table).id();
        for (var reason : List.of("", "  ", "x".repeat(501)))
            assertThat(refusal(() -> attestations.withdraw(table.pilot(), table.exercise(), id, reason)))
                    .isEqualTo("seals.reason");
        attestations.withdraw(table.pilot(), table.exercise(), id, " Délivrée par mégarde ");
        assertThat(standing(table).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(standing(table).reason()).isEqualTo("Délivrée par mégarde");
        assertThat(refusal(() -> attestations.withdraw(table.pilot(), table.exercise(), id, "encore")))
                .isEqualTo("seals.not-standing");
        assertThat(refusal(() -> attestations.issued(table.pilot(), table.exercise())))
                .isEqualTo("debrief.attestation-none");
        issue(table.pilot(), table);
        assertThat(standing(table).status()).isEqualTo(Status.VALID);
        assertThat(seals.newest(Use.ATTESTATIONS, table.exercise().value())
                        .orElseThrow()
                        .id())
                .isNotEqualTo(id);
    }

    @Test
    void aLogThatSaysSomethingElseByNowIsNoticed() {
        var table = tables.debriefing();
        issue(table.pilot(), table);
        assertThat(attestations.of(table.pilot(), table.exercise()).outdated()).isFalse();
        live.attend(table.pilot(), table.exercise(), new RoleId("idec"), true);
        assertThat(attestations.of(table.pilot(), table.exercise()).outdated()).isTrue();
    }

    @Test
    void managementAttestsAsThePilotDoesAndAnObserverDoesNot() {
        var table = tables.debriefing();
        var director = new Caller.Person(tables.member(table.structure(), Role.MANAGEMENT));
        issue(director, table);
        assertThat(attestations.of(director, table.exercise()).mayIssue()).isTrue();
        var observer = new Caller.Person(tables.member(table.structure(), Role.OBSERVER));
        for (var attempt : attempts(observer, table))
            assertThat(refusal(attempt)).isEqualTo("not-allowed");
    }

    @Test
    void anotherStructuresPilotReachesNothing() {
        var table = tables.debriefing();
        issue(table.pilot(), table);
        var stranger = tables.debriefing().pilot();
        for (var attempt : attempts(stranger, table))
            assertThat(refusal(attempt)).isEqualTo("unknown");
        assertThat(standing(table).status()).isEqualTo(Status.VALID);
    }

    private List<ThrowingCallable> attempts(Caller caller, Table table) {
        return List.of(
                () -> attestations.of(caller, table.exercise()),
                () -> issue(caller, table),
                () -> attestations.withdraw(caller, table.exercise(), StatementId.fresh(), "x"),
                () -> attestations.issued(caller, table.exercise()));
    }

    private void issue(Caller caller, Table table) {
        attestations.issue(caller, table.exercise(), StatementId.fresh(), Declared.NOTHING);
    }

    private Sealed standing(Table table) {
        return Objects.requireNonNull(
                attestations.of(table.pilot(), table.exercise()).sealed());
    }

    private int count(Table table) {
        return sql.fetchCount(sql.selectOne()
                .from("seals_statement")
                .where("about = ?", table.exercise().value()));
    }

    private String keys() {
        return seals.keySet(Use.ATTESTATIONS);
    }

    private static Answer answer(Attestation attestation, Box box) {
        return attestation.boxes().stream()
                .filter(it -> it.box() == box)
                .map(Box.Ticked::answer)
                .findFirst()
                .orElseThrow();
    }

    private static String refusal(ThrowingCallable attempt) {
        return catchThrowableOfType(Refused.class, attempt).key();
    }
}
