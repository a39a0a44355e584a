package fr.souffleur.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static souffleur.db.Tables.JOURNAL_ACT;
import static souffleur.db.Tables.SEALS_STATEMENT;
import static souffleur.db.Tables.TRAINING_CERTIFICATE;

import fr.souffleur.DoorTest;
import fr.souffleur.EveryColumn;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.SeatId;
import fr.souffleur.documents.Pdf;
import fr.souffleur.documents.PdfReading;
import fr.souffleur.identity.People;
import fr.souffleur.identity.Person;
import fr.souffleur.journal.Retention;
import fr.souffleur.seals.Handed;
import fr.souffleur.seals.Sealed;
import fr.souffleur.seals.Sealing;
import fr.souffleur.seals.Seals;
import fr.souffleur.seals.Use;
import fr.souffleur.structures.keeping.OwnData;
import fr.souffleur.structures.keeping.Retentions;
import fr.souffleur.training.certificate.Held.State;
import fr.souffleur.training.course.Course.Certifies;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A schema of its own: years pass here. */
@DoorTest
@TestPropertySource(properties = "doors.schema=certificates")
class CertificatesIT {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    Certificates certificates;

    @Autowired
    Seals seals;

    @Autowired
    OwnData data;

    @Autowired
    Retentions retentions;

    @Autowired
    List<Retention> kept;

    @Autowired
    People people;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource database;

    @Autowired
    TestClock.Moving clock;

    @Value("${souffleur.address}")
    String portal;

    Person claire;

    @BeforeEach
    void aLearner() {
        claire = learner("Claire Morel");
    }

    @Test
    void whoHasDoneAllOfACourseIsReadyFromThatDay() {
        assertThat(certificates.ready(List.of(claire.id()), Certifies.FACILITATOR))
                .isEmpty();
        var held = certificates.award(claire.caller(), Earning.facilitator());
        assertThat(held.state()).isEqualTo(State.VALID);
        assertThat(held.what().from()).isEqualTo(today());
        assertThat(held.what().until()).isEqualTo(today().plusMonths(24));
        assertThat(certificates.mine(claire.caller())).containsExactly(held);
        assertThat(certificates.ready(List.of(claire.id(), PersonId.fresh()), Certifies.FACILITATOR))
                .isEqualTo(Map.of(claire.id(), held.what().until()));
        assertThat(certificates.ready(List.of(claire.id()), Certifies.OBSERVER)).isEmpty();
        assertThat(certificates.ready(List.of(), Certifies.FACILITATOR)).isEmpty();
    }

    @Test
    void theSameOccasionAgainIsTheSameCertificate() {
        var earned = Earning.facilitator();
        var first = certificates.award(claire.caller(), earned);
        clock.forward(DAY);
        assertThat(certificates.award(claire.caller(), earned)).isEqualTo(first);
        assertThat(rows(claire)).isOne();
        assertThat(acts(claire)).containsExactly("certificate-awarded");
        var other = learner("Paul Autre");
        assertThat(certificates.award(other.caller(), earned).id())
                .as("an occasion is a person's own")
                .isNotEqualTo(first.id());
    }

    @Test
    void awardedAgainWhileItIsValidIsANewOneAndTheFormerIsReplaced() {
        var first = certificates.award(claire.caller(), Earning.facilitator());
        var code = handed(first).code();
        clock.forward(DAY.multipliedBy(30));
        var second = certificates.award(claire.caller(), Earning.facilitator());
        assertThat(second.what().until()).isEqualTo(today().plusMonths(24));
        assertThat(certificates.mine(claire.caller())).containsExactly(second);
        assertThat(certificates.ready(List.of(claire.id()), Certifies.FACILITATOR))
                .containsEntry(claire.id(), second.what().until());
        assertThat(seals.behind(code).orElseThrow().status()).isEqualTo(Sealed.Status.REPLACED);
        assertThat(refusal(() -> certificates.issued(claire.caller(), first.id())))
                .isEqualTo("training.certificate-ended");
        var observer = certificates.award(claire.caller(), Earning.observer(12));
        assertThat(certificates.mine(claire.caller())).containsExactlyInAnyOrder(observer, second);
    }

    @Test
    void manyPressesAtOnceLeaveOne() throws Exception {
        var earned = Earning.facilitator();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var presses = IntStream.range(0, 12)
                    .<Callable<Held>>mapToObj(_ -> () -> certificates.award(claire.caller(), earned))
                    .toList();
            for (var press : threads.invokeAll(presses))
                assertThat(press.get().what().code()).isEqualTo("ANIMER");
        }
        assertThat(rows(claire)).isOne();
        assertThat(acts(claire)).containsExactly("certificate-awarded");
    }

    @Test
    void sixtyDaysBeforeItsEndItIsToBeRenewedAndAfterItItIsNoLongerReady() {
        var held = certificates.award(claire.caller(), Earning.observer(12));
        var until = held.what().until();
        until(until.minusDays(61));
        assertThat(state()).isEqualTo(State.VALID);
        until(until.minusDays(60));
        assertThat(state()).isEqualTo(State.TO_RENEW);
        until(until);
        assertThat(state()).isEqualTo(State.TO_RENEW);
        assertThat(ready()).containsEntry(claire.id(), until);
        until(until.plusDays(1));
        assertThat(state()).isEqualTo(State.EXPIRED);
        assertThat(ready()).isEmpty();
        assertThat(certificates.issued(claire.caller(), held.id()).token()).isNotEmpty();
        certificates.award(claire.caller(), Earning.observer(12));
        assertThat(state()).isEqualTo(State.VALID);
        assertThat(ready()).hasSize(1);
        assertThat(seals.of(Use.CERTIFICATES, claire.id())
                        .getLast()
                        .standing(held.what().end(), clock.instant()))
                .as("what had run out before it was replaced has run out")
                .isEqualTo(Sealed.Standing.EXPIRED);
    }

    @Test
    void whoHoldsItGivesItUpForGood() {
        var earned = Earning.facilitator();
        var held = certificates.award(claire.caller(), earned);
        var code = handed(held).code();
        certificates.withdraw(claire.caller(), held.id());
        assertThat(state()).isEqualTo(State.WITHDRAWN);
        assertThat(certificates.ready(List.of(claire.id()), Certifies.FACILITATOR))
                .isEmpty();
        assertThat(seals.behind(code).orElseThrow().status()).isEqualTo(Sealed.Status.WITHDRAWN);
        assertThat(acts(claire)).containsExactly("certificate-awarded", "certificate-withdrawn");
        assertThat(refusal(() -> certificates.withdraw(claire.caller(), held.id())))
                .isEqualTo("seals.not-standing");
        assertThat(refusal(() -> certificates.issued(claire.caller(), held.id())))
                .isEqualTo("training.certificate-ended");
        assertThat(certificates.award(claire.caller(), earned).state())
                .as("the same occasion brings nothing back")
                .isEqualTo(State.WITHDRAWN);
        assertThat(certificates.award(claire.caller(), Earning.facilitator()).state())
                .isEqualTo(State.VALID);
    }

    @Test
    void forEverybodyElseItDoesNotExist() {
        var held = certificates.award(claire.caller(), Earning.facilitator());
        for (var caller : List.of(learner("Paul Autre").caller(), new Caller.Seat(SeatId.fresh()), new Caller.Clock()))
            for (var attempt : List.<ThrowingCallable>of(
                    () -> certificates.issued(caller, held.id()), () -> certificates.withdraw(caller, held.id())))
                assertThat(refusal(attempt)).isEqualTo("unknown");
        assertThat(certificates.mine(learner("Paul Autre").caller())).isEmpty();
        assertThat(refusal(() -> certificates.award(new Caller.Clock(), Earning.facilitator())))
                .isEqualTo("unknown");
        assertThat(state()).isEqualTo(State.VALID);
    }

    @Test
    void aStrangersLibraryBelievesTheCredentialAndFindsNoNameInIt() throws Exception {
        var held = certificates.award(claire.caller(), Earning.facilitator());
        var token = certificates.issued(claire.caller(), held.id()).token();
        var claims = Sealing.believed(token, keys(), portal, clock.instant());
        assertThat(claims.getJwtId()).startsWith(portal + "/v/").isEqualTo(claims.getClaimValue("id"));
        assertThat(claims.getClaimValue("validUntil"))
                .isEqualTo(held.what().end().toString());
        assertThat(claims.getExpirationTime().getValue())
                .isEqualTo(held.what().end().getEpochSecond());
        assertThat(claims.toString())
                .contains("OpenBadgeCredential", "IdentityObject", "sha256$", "Prêt à animer")
                .doesNotContain("Claire", "Morel", claire.id().toString());
        assertThatExceptionOfType(InvalidJwtException.class)
                .as("it says itself when it ends")
                .isThrownBy(() -> Sealing.believed(
                        token, keys(), portal, held.what().end().plus(DAY)));
        assertThatExceptionOfType(InvalidJwtException.class)
                .as("the keys of attestations are worth nothing here")
                .isThrownBy(() -> Sealing.believed(token, seals.keySet(Use.ATTESTATIONS), portal, clock.instant()));
    }

    @Test
    void oneAlteredSignAnywhereInTheCredentialIsDisbelieved() {
        var held = certificates.award(claire.caller(), Earning.facilitator());
        var token = certificates.issued(claire.caller(), held.id()).token();
        var disbelieved = IntStream.range(0, token.length() - 1)
                .mapToObj(at -> token.substring(0, at) + another(token.charAt(at)) + token.substring(at + 1))
                .filter(it -> !believed(it))
                .count();
        assertThat(disbelieved).isEqualTo(token.length() - 1).isGreaterThan(1_000);
    }

    @Test
    void oneAlteredSignAnywhereInTheDatabaseIsNotConfirmed() {
        var held = certificates.award(claire.caller(), Earning.facilitator());
        var code = handed(held).code();
        var text = text(held, SEALS_STATEMENT.STATEMENT);
        for (int at = 0; at < text.length(); at++) {
            put(
                    held,
                    SEALS_STATEMENT.STATEMENT,
                    text.substring(0, at) + (text.charAt(at) == '~' ? '^' : '~') + text.substring(at + 1));
            assertThat(refusal(() -> seals.behind(code))).isEqualTo("seals.keys");
        }
        put(held, SEALS_STATEMENT.STATEMENT, text);
        var credential = text(held, SEALS_STATEMENT.CREDENTIAL);
        for (int at = 0; at < credential.length() - 1; at += 40) {
            put(
                    held,
                    SEALS_STATEMENT.CREDENTIAL,
                    credential.substring(0, at) + another(credential.charAt(at)) + credential.substring(at + 1));
            assertThat(refusal(() -> seals.behind(code))).isEqualTo("seals.keys");
        }
        put(held, SEALS_STATEMENT.CREDENTIAL, credential);
        put(held, SEALS_STATEMENT.KIND, Use.ATTESTATIONS.word());
        assertThat(refusal(() -> seals.behind(code)))
                .as("no attestation either")
                .isEqualTo("seals.keys");
        put(held, SEALS_STATEMENT.KIND, Use.CERTIFICATES.word());
        assertThat(seals.behind(code)).isPresent();
    }

    @Test
    void aNameThatWasChangedInTheDatabaseComesOnNoPaper() {
        var held = certificates.award(claire.caller(), Earning.facilitator());
        for (var name : List.of("Paul Autre", "claire morel", "Claire Morel ", "")) {
            sql.update(TRAINING_CERTIFICATE)
                    .set(TRAINING_CERTIFICATE.NAME, name)
                    .where(TRAINING_CERTIFICATE.CERTIFICATE_ID.eq(held.id().value()))
                    .execute();
            assertThat(refusal(() -> certificates.issued(claire.caller(), held.id())))
                    .isEqualTo("seals.keys");
        }
    }

    @Test
    void thePaperKeepsTheNameOfTheDayWhateverBecomesOfIt() throws Exception {
        var subject = UUID.randomUUID().toString();
        var before = people.arrive("test", subject, "Claire Morel", "", true);
        var held = certificates.award(before.caller(), Earning.facilitator());
        people.arrive("test", subject, "Claire Durand", "", true);
        var pdf = Pdf.of(certificates.issued(before.caller(), held.id()).paper());
        assertThat(PdfReading.faults(pdf)).isEmpty();
        assertThat(PdfReading.text(pdf)).contains("Claire Morel").doesNotContain("Durand");
        assertThat(PdfReading.text(pdf).replaceAll("\\s+", ""))
                .contains(handed(held).code());
    }

    @Test
    void whoIsForgottenLeavesNothingThatNamesThem() throws Exception {
        var odd = learner("Zénobie Quatrepoints");
        var held = certificates.award(odd.caller(), Earning.facilitator());
        certificates.award(odd.caller(), Earning.facilitator());
        var code = handed(held).code();
        var salt = held.what().bearer().salt();
        assertThat(data.of(odd.caller()).get("training.certificate").getFirst().rows())
                .hasSize(2)
                .allSatisfy(it -> assertThat(it).containsEntry("name", "Zénobie Quatrepoints"));
        assertThat(EveryColumn.holding(database, "Quatrepoints")).contains("training_certificate.name");
        data.forget(odd.caller());
        assertThat(EveryColumn.holding(database, "Quatrepoints")).isEmpty();
        assertThat(EveryColumn.holding(database, salt)).isEmpty();
        assertThat(seals.behind(code)).isEmpty();
        assertThat(certificates.mine(odd.caller())).isEmpty();
        assertThat(certificates.ready(List.of(odd.id()), Certifies.FACILITATOR)).isEmpty();
    }

    @Test
    void twentyFourMonthsAfterItsLastDayItGoesByItself() {
        var held = certificates.award(claire.caller(), Earning.observer(12));
        var code = handed(held).code();
        until(held.what().until().plusMonths(24));
        retentions.run(clock.instant());
        assertThat(state()).isEqualTo(State.EXPIRED);
        clock.forward(DAY.multipliedBy(2));
        assertThat(due()).isPositive();
        retentions.run(clock.instant());
        assertThat(due()).isZero();
        assertThat(certificates.mine(claire.caller())).isEmpty();
        assertThat(seals.behind(code)).isEmpty();
        assertThat(sql.fetchExists(
                        JOURNAL_ACT, JOURNAL_ACT.ACT.eq("retention-run").and(JOURNAL_ACT.STRUCTURE_ID.isNull())))
                .isTrue();
    }

    private long due() {
        return transaction.execute(_ -> counted());
    }

    private long counted() {
        return kept.stream()
                .flatMap(it -> it.due(clock.instant()).stream())
                .filter(it -> it.kind().equals("certificates"))
                .mapToLong(Retention.Due::count)
                .sum();
    }

    private Person learner(String name) {
        return people.arrive("test", UUID.randomUUID().toString(), name, "", true);
    }

    private State state() {
        return certificates.mine(claire.caller()).getFirst().state();
    }

    private Map<PersonId, LocalDate> ready() {
        return certificates.ready(List.of(claire.id()), Certifies.OBSERVER);
    }

    private LocalDate today() {
        return clock.instant().atZone(Certificate.ZONE).toLocalDate();
    }

    /** Noon of that day. */
    private void until(LocalDate day) {
        clock.forward(Duration.between(
                clock.instant(), day.atTime(12, 0).atZone(Certificate.ZONE).toInstant()));
    }

    private Handed handed(Held held) {
        return seals.hand(held.id().statement());
    }

    private int rows(Person person) {
        return sql.fetchCount(TRAINING_CERTIFICATE, TRAINING_CERTIFICATE.PERSON_ID.eq(person.id()));
    }

    private List<String> acts(Person person) {
        return sql.select(JOURNAL_ACT.ACT)
                .from(JOURNAL_ACT)
                .where(JOURNAL_ACT.SUBJECT_ID.eq(person.id()))
                .orderBy(JOURNAL_ACT.ACT_ID)
                .fetch(JOURNAL_ACT.ACT);
    }

    private String text(Held held, Field<String> column) {
        return sql.select(column)
                .from(SEALS_STATEMENT)
                .where(SEALS_STATEMENT.STATEMENT_ID.eq(held.id().value()))
                .fetchSingle(column);
    }

    private void put(Held held, Field<String> column, String text) {
        sql.update(SEALS_STATEMENT)
                .set(column, text)
                .where(SEALS_STATEMENT.STATEMENT_ID.eq(held.id().value()))
                .execute();
    }

    private boolean believed(String token) {
        try {
            Sealing.believed(token, keys(), portal, clock.instant());
            return true;
        } catch (Exception no) {
            return false;
        }
    }

    private String keys() {
        return seals.keySet(Use.CERTIFICATES);
    }

    /** Differs in the upper bits, which count everywhere. */
    private static char another(char sign) {
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        int at = alphabet.indexOf(sign);
        return at < 0 ? 'A' : alphabet.charAt(at ^ 0b100000);
    }

    private static String refusal(ThrowingCallable attempt) {
        return catchThrowableOfType(Refused.class, attempt).key();
    }
}
