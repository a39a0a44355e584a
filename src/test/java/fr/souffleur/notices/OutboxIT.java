package fr.souffleur.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static souffleur.db.Tables.NOTICES_MAIL;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.documents.Ics;
import fr.souffleur.notices.Delivery.Stage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** From the door of a module to the mail server: once, whatever happens on the way. */
@DoorTest
class OutboxIT {

    @Autowired
    Mails mails;

    @Autowired
    Outbox outbox;

    @Autowired
    Preferences preferences;

    @Autowired
    MailRows rows;

    @Autowired
    KeptRows kept;

    @Autowired
    Pen pen;

    @Autowired
    PreferenceRows choices;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext sql;

    @Autowired
    TestClock.Moving clock;

    private final MailServer server = new MailServer();
    private final PersonId person = PersonId.fresh();

    /** How much later than the doors those are who send: the clock itself is everybody's and stays. */
    private Duration later = Duration.ZERO;

    @BeforeEach
    void nothingIsLeftOfEarlierTests() {
        sql.deleteFrom(NOTICES_MAIL).execute();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void oneReasonIsOneMail() {
        var letter = Posting.needed("luc@exemple.test", "mardi");
        post(letter);
        post(Posting.needed(letter.reason().key(), "Luc@EXEMPLE.test", "mercredi"));
        deliver();
        post(letter);
        deliver();
        assertThat(subject(0)).isEqualTo("Votre courrier du mardi");
        assertThat(server.all()).hasSize(1);
        assertThat(delivery(letter.reason()).stage()).isEqualTo(Stage.SENT);
    }

    @Test
    void oneReasonForTwoAddressesIsTwoMails() {
        post(Posting.needed("one", "luc@exemple.test", "mardi"));
        post(Posting.needed("one", "eve@exemple.test", "mardi"));
        deliver();
        assertThat(server.all()).hasSize(2);
    }

    @Test
    void aChangeThatIsTakenBackSendsNothing() {
        transaction.executeWithoutResult(it -> {
            mails.post(Posting.needed("luc@exemple.test", "mardi"));
            it.setRollbackOnly();
        });
        deliver();
        assertThat(server.all()).isEmpty();
    }

    @Test
    void nobodyPostsOutsideATransaction() {
        assertThatThrownBy(() -> mails.post(Posting.needed("luc@exemple.test", "mardi")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void twentyWhoPostForOneReasonAtOnceMakeOneMail() throws Exception {
        var together = new CountDownLatch(20);
        var posts = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 20; i++)
            posts.add(() -> {
                together.countDown();
                together.await();
                post(Posting.needed("same", "luc@exemple.test", "mardi"));
                return true;
            });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var it : threads.invokeAll(posts)) assertThat(it.get()).isTrue();
        }
        deliver();
        assertThat(server.all()).hasSize(1);
    }

    @Test
    void whileTheServerIsAwayMailsWaitAndThenGoOnce() {
        var letter = Posting.needed("luc@exemple.test", "mardi");
        post(letter);
        deliver(MailServer.away());
        assertThat(delivery(letter.reason()).stage()).isEqualTo(Stage.WAITING);
        assertThat(outbox.standing().nextOnes().getFirst().refusal()).contains("Connection refused");
        deliver();
        assertThat(server.all()).as("not before its pause is over").isEmpty();
        later = Duration.ofMinutes(2);
        deliver();
        deliver();
        assertThat(server.all()).hasSize(1);
        assertThat(delivery(letter.reason()).stage()).isEqualTo(Stage.SENT);
    }

    @Test
    void withoutAServerMailsWaitAndNobodyTries() {
        post(Posting.needed("luc@exemple.test", "mardi"));
        deliver(new PostOffice((org.springframework.mail.javamail.JavaMailSender) null, "a@exemple.test", "http://x"));
        assertThat(outbox.standing().open()).isFalse();
        assertThat(outbox.standing().nextOnes().getFirst().attempts()).isZero();
    }

    @Test
    void whatNobodyTakesForThreeDaysIsShownAsNotDeliveredAndCanBeTriedAgain() {
        var letter = Posting.needed("luc@exemple.test", "mardi");
        post(letter);
        for (int i = 0; i < 80 && delivery(letter.reason()).stage() == Stage.WAITING; i++) {
            deliver(MailServer.away());
            later = later.plusHours(2);
        }
        var given = outbox.standing();
        assertThat(given.undelivered()).isEqualTo(1);
        assertThat(delivery(letter.reason()).stage()).isEqualTo(Stage.UNDELIVERED);
        assertThat(given.lastUndelivered().getFirst().attempts()).isBetween(30, 45);
        deliver();
        assertThat(server.all()).isEmpty();
        later = Duration.ZERO;
        outbox.again(given.lastUndelivered().getFirst().id());
        deliver();
        assertThat(server.all()).hasSize(1);
    }

    @Test
    void anAddressThatDoesNotExistIsNotTriedAgainAndHoldsNobodyUp() throws Exception {
        var gone = Posting.needed("absent@exemple.test", "mardi");
        var here = Posting.needed("luc@exemple.test", "mardi");
        post(gone);
        post(here);
        try (var refusing = new RefusingServer("absent", "550 no such person")) {
            deliver(refusing.office());
            assertThat(refusing.taken()).isEqualTo(1);
        }
        assertThat(delivery(gone.reason()).stage()).isEqualTo(Stage.UNDELIVERED);
        assertThat(outbox.standing().lastUndelivered().getFirst().refusal()).contains("550 no such person");
        assertThat(delivery(here.reason()).stage()).isEqualTo(Stage.SENT);
    }

    @Test
    void anAddressThatIsRefusedForTheMomentIsTriedAgainAndHoldsNobodyUp() throws Exception {
        var busy = Posting.needed("busy@exemple.test", "mardi");
        post(busy);
        post(Posting.needed("luc@exemple.test", "mardi"));
        try (var refusing = new RefusingServer("busy", "450 come back")) {
            deliver(refusing.office());
            assertThat(refusing.taken()).isEqualTo(1);
        }
        assertThat(delivery(busy.reason()).stage()).isEqualTo(Stage.WAITING);
        later = Duration.ofMinutes(2);
        deliver();
        assertThat(server.all()).hasSize(1);
    }

    @Test
    void whoAsksIsToldWhatWasWrittenToThem() {
        post(Posting.comfortable(person, Posting.PARIS, "mardi"));
        assertThat(transaction.<List<Written>>execute(_ -> mails.writtenTo(person)))
                .singleElement()
                .satisfies(it -> assertThat(it.subject()).isEqualTo("Votre courrier du mardi"))
                .satisfies(it -> assertThat(it.sentAt()).isNull());
    }

    @Test
    void aDeathBetweenTheServersYesAndOurCommitRepeatsTheSameMail() {
        post(Posting.needed("luc@exemple.test", "mardi"));
        var dying = dyingOnce();
        var deliveries = new Deliveries(rows, choices, server.office(), dying, clock);
        assertThat(catchThrowable(deliveries::run)).hasMessage("killed before the commit");
        deliveries.run();
        deliveries.run();
        assertThat(server.all()).hasSize(2);
        assertThat(MailServer.header(server.all().get(0), "Message-ID"))
                .isEqualTo(MailServer.header(server.all().get(1), "Message-ID"));
        assertThat(MailServer.text(server.all().get(0)))
                .isEqualTo(MailServer.text(server.all().get(1)));
    }

    @Test
    void anAppointmentGoesWithItsMailAsCalendarsWantItAndIsEmptiedWithIt() throws Exception {
        var appointment = Posting.appointment("Éléonore d’Aubigné");
        post(Posting.invitation("eleonore@exemple.test", appointment));
        deliver();
        var mail = server.only();
        assertThat(MailServer.calendar(mail)).isEqualTo(Ics.of(appointment));
        assertThat(MailServer.parts(mail))
                .containsExactly(
                        "text/plain;charset=UTF-8",
                        "text/html;charset=UTF-8",
                        "text/calendar;charset=UTF-8;method=REQUEST",
                        "application/ics;name=request.ics");
        assertThat(MailServer.header(mail, "Reply-To")).isEqualTo("claire@exemple.test");
        assertThat(sql.fetch("select * from notices_mail").toString()).doesNotContain("onore d");
    }

    @Test
    void anAppointmentIsTheSameToTheByteAfterADeath() {
        post(Posting.invitation("luc@exemple.test", Posting.appointment("Luc")));
        var dying = dyingOnce();
        var deliveries = new Deliveries(rows, choices, server.office(), dying, clock);
        assertThat(catchThrowable(deliveries::run)).hasMessage("killed before the commit");
        deliveries.run();
        assertThat(server.all()).hasSize(2);
        assertThat(server.all().stream().map(it -> MailServer.header(it, "Message-ID") + MailServer.calendar(it)))
                .containsOnly(MailServer.header(server.all().getFirst(), "Message-ID")
                        + MailServer.calendar(server.all().getFirst()));
    }

    @Test
    void purgedWordsAreInNoAppointmentEither() {
        var long1 = "x".repeat(60);
        post(Posting.invitation("luc@exemple.test", Posting.appointment(long1 + " Éléonore, dite; Léo " + long1)));
        assertThat(transaction.<Integer>execute(_ -> mails.purge("éléonore, dite; léo")))
                .isEqualTo(1);
        deliver();
        assertThat(server.all()).isEmpty();
    }

    @Test
    void manyAreAskedForInOneQuestion() throws Exception {
        var gone = Posting.needed("absent@exemple.test", "mardi");
        var here = Posting.needed("luc@exemple.test", "mardi");
        post(gone);
        post(here);
        try (var refusing = new RefusingServer("absent", "550 no such person")) {
            deliver(refusing.office());
        }
        var none = Posting.needed("eve@exemple.test", "mardi").reason();
        var told = transaction.execute(_ -> mails.deliveries(List.of(gone.reason(), here.reason(), none)));
        assertThat(told).containsOnlyKeys(gone.reason(), here.reason());
        assertThat(told.get(gone.reason()).stage()).isEqualTo(Stage.UNDELIVERED);
        assertThat(told.get(here.reason()).stage()).isEqualTo(Stage.SENT);
    }

    @Test
    void fourNodesNeverSendTheSameMail() throws Exception {
        for (int i = 0; i < 40; i++) post(Posting.needed("nobody" + i + "@exemple.test", "mardi"));
        var nodes = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 4; i++)
            nodes.add(() -> {
                deliver();
                return true;
            });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var it : threads.invokeAll(nodes)) assertThat(it.get()).isTrue();
        }
        assertThat(server.all()).hasSize(40);
        assertThat(server.all().stream().map(it -> MailServer.header(it, "Message-ID")))
                .doesNotHaveDuplicates();
    }

    @Test
    void aMailThatIsBeingSentHoldsNobodyUp() {
        var letter = Posting.needed("luc@exemple.test", "mardi");
        post(letter);
        var elsewhere = new TransactionTemplate(transaction.getTransactionManager());
        elsewhere.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(_ -> {
            assertThat(rows.next(clock.instant())).isPresent();
            elsewhere.executeWithoutResult(_ -> mails.post(letter));
            elsewhere.executeWithoutResult(
                    _ -> assertThat(rows.next(clock.instant())).isEmpty());
        });
    }

    @Test
    void whatWasSentIsNoLongerKeptInOurTables() {
        post(Posting.needed("luc@exemple.test", "un mot qui reste entre nous"));
        deliver();
        assertThat(sql.select(NOTICES_MAIL.CONTENT)
                        .from(NOTICES_MAIL)
                        .fetchSingle()
                        .value1())
                .isNull();
    }

    @Test
    void comfortableMailsComeAtOnceUnlessSomebodyChoseOtherwise() {
        post(Posting.comfortable(person, Posting.PARIS, "mardi"));
        deliver();
        assertThat(server.all()).hasSize(1);
        preferences.choose(new Caller.Person(person), Preference.NONE);
        post(Posting.comfortable(person, Posting.PARIS, "mercredi"));
        deliver();
        assertThat(server.all()).hasSize(1);
        post(Posting.needed(person + "@exemple.test", "jeudi"));
        deliver();
        assertThat(server.all()).as("what is needed comes all the same").hasSize(2);
    }

    @Test
    void whatWaitsIsNotSentAfterSomebodyChoseToHaveNone() {
        post(Posting.comfortable(person, Posting.PARIS, "mardi"));
        preferences.choose(new Caller.Person(person), Preference.NONE);
        deliver();
        assertThat(server.all()).isEmpty();
    }

    @Test
    void aDigestComesOnceADayAtHalfPastSevenWhereTheStructureLives() {
        preferences.choose(new Caller.Person(person), Preference.DAILY);
        post(Posting.comfortable(person, Posting.REUNION, "<b>mardi</b>"));
        post(Posting.comfortable(person, Posting.REUNION, "mercredi"));
        var due = sql.select(NOTICES_MAIL.DUE_AT).from(NOTICES_MAIL).fetch(0, Instant.class);
        assertThat(due)
                .allSatisfy(it ->
                        assertThat(it.atZone(Posting.REUNION).toLocalTime()).hasToString("07:30"));
        later = Duration.between(clock.instant(), due.getFirst()).minusSeconds(1);
        all();
        assertThat(server.all()).isEmpty();
        later = later.plusSeconds(1);
        all();
        all();
        assertThat(MailServer.text(server.only()))
                .contains("* Votre courrier du <b>mardi</b>", "* Votre courrier du mercredi");
        assertThat(MailServer.html(server.only())).contains("&lt;b&gt;mardi").doesNotContain("<b>mardi");
        post(Posting.comfortable(person, Posting.REUNION, "jeudi"));
        all();
        assertThat(server.all()).hasSize(1);
        later = later.plusDays(1);
        all();
        assertThat(server.all()).hasSize(2);
    }

    @Test
    void theLinkInAMailStopsWhatIsNotNeededAndNothingElseDoes() {
        post(Posting.comfortable(person, Posting.PARIS, "mardi"));
        deliver();
        var mail = server.only();
        var link = MailServer.header(mail, "List-Unsubscribe").replaceAll("[<>]", "");
        assertThat(link).startsWith("https://portail.exemple.test/courriers/arret/");
        assertThat(MailServer.header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(MailServer.text(mail)).contains(link);
        var token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(preferences.stop(token + "x")).isFalse();
        assertThat(preferences.of(new Caller.Person(person))).isEqualTo(Preference.AT_ONCE);
        assertThat(preferences.stop(token)).isTrue();
        assertThat(preferences.of(new Caller.Person(person))).isEqualTo(Preference.NONE);
    }

    @Test
    void neededMailsHaveNoSuchLink() {
        post(Posting.needed("luc@exemple.test", "mardi"));
        deliver();
        assertThat(MailServer.header(server.only(), "List-Unsubscribe")).isNull();
    }

    @Test
    void mailsAreForgottenAfterSixMonths() {
        post(Posting.needed("luc@exemple.test", "mardi"));
        deliver();
        purge(Duration.ofDays(179));
        assertThat(sql.fetchCount(NOTICES_MAIL)).isEqualTo(1);
        purge(Duration.ofDays(181));
        assertThat(sql.fetchCount(NOTICES_MAIL)).isZero();
    }

    @Test
    void purgedWordsAreInNoMailAndAreNotSent() {
        post(Posting.needed("luc@exemple.test", "Éléonore \"Léo\" X"));
        post(Posting.needed("eve@exemple.test", "mardi"));
        assertThat(transaction.<Integer>execute(_ -> mails.purge("éléonore \"léo\"")))
                .isEqualTo(1);
        assertThat(sql.fetch("select * from notices_mail").toString()).doesNotContain("onore");
        deliver();
        assertThat(server.all()).hasSize(1);
    }

    @Test
    void whoLeavesTakesTheirMailsAlong() {
        preferences.choose(new Caller.Person(person), Preference.DAILY);
        post(Posting.comfortable(person, Posting.PARIS, "mardi"));
        assertThat(transaction.<Integer>execute(_ -> mails.forget(person))).isEqualTo(1);
        assertThat(preferences.of(new Caller.Person(person))).isEqualTo(Preference.AT_ONCE);
    }

    /** Dies once, after all is done and before it is kept. */
    private TransactionTemplate dyingOnce() {
        var dies = new AtomicBoolean(true);
        return new TransactionTemplate(transaction.getTransactionManager()) {
            private static final long serialVersionUID = 1L;

            @Override
            public <T> T execute(org.springframework.transaction.support.TransactionCallback<T> action) {
                return super.execute(it -> {
                    var result = action.doInTransaction(it);
                    if (dies.getAndSet(false)) throw new IllegalStateException("killed before the commit");
                    return result;
                });
            }
        };
    }

    private void post(Letter letter) {
        transaction.executeWithoutResult(_ -> mails.post(letter));
    }

    private void deliver() {
        deliver(server.office());
    }

    private void deliver(PostOffice office) {
        new Deliveries(rows, choices, office, transaction, Clock.offset(clock, later)).run();
    }

    private void purge(Duration after) {
        new PurgeJob(kept, transaction, Clock.offset(clock, after), Duration.ofDays(180)).run();
    }

    private void all() {
        new Digests(rows, pen, transaction, Clock.offset(clock, later), Duration.ofDays(3)).gather();
        deliver();
    }

    private Delivery delivery(Reason reason) {
        return transaction.execute(_ -> mails.delivery(reason)).orElseThrow();
    }

    private String subject(int which) {
        try {
            return server.all().get(which).getSubject();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
