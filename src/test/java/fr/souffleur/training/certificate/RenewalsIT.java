package fr.souffleur.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.identity.People;
import fr.souffleur.identity.Person;
import fr.souffleur.notices.Postman;
import fr.souffleur.notices.Postman.Posted;
import fr.souffleur.notices.Preference;
import fr.souffleur.notices.Preferences;
import fr.souffleur.structures.keeping.OwnData;
import fr.souffleur.training.course.Course.Certifies;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What the clock writes to who holds a certificate that ends. */
@DoorTest
@TestPropertySource(properties = "doors.schema=certificates")
class RenewalsIT {

    @Autowired
    RenewalsJob job;

    @Autowired
    Certificates certificates;

    @Autowired
    Preferences preferences;

    @Autowired
    OwnData data;

    @Autowired
    People people;

    @Autowired
    Postman postman;

    @Autowired
    TestClock.Moving clock;

    Person claire;
    LocalDate until;
    Held held;

    @BeforeEach
    void aCertificateForAYear() {
        claire = people.arrive(
                "test", UUID.randomUUID().toString(), "Claire Morel", UUID.randomUUID() + "@exemple.example", true);
        held = certificates.award(claire.caller(), Earning.observer(12));
        until = held.what().until();
        postman.empty();
    }

    @Test
    void sixtyAndFourteenDaysBeforeItSaysSoOnceEach() {
        assertThat(on(until.minusDays(61))).isEmpty();
        var first = only(on(until.minusDays(60)));
        assertThat(flat(first.subject())).startsWith("« Prêt à observer » : votre certificat est valable jusqu’au");
        assertThat(flat(first.text()))
                .contains("« Observer avec la grille »", "/formation", "refaites le cours quand cela vous convient")
                .doesNotContain("{0}", "training.", "Claire Morel");
        for (int left = 60; left > 14; left--)
            assertThat(on(until.minusDays(left))).isEmpty();
        only(on(until.minusDays(14)));
        for (int left = 14; left > -3; left--)
            assertThat(on(until.minusDays(left))).isEmpty();
    }

    @Test
    void killedBetweenTheServersYesAndItsOwnNoteItSendsTheSameMailAgain() {
        at(until.minusDays(60));
        job.run();
        var before = only(postman.deliverAndDie());
        // What was taken in hand is tried again a while later.
        clock.forward(Duration.ofHours(1));
        job.run();
        assertThat(only(postman.deliver()).messageId()).isEqualTo(before.messageId());
    }

    @Test
    void aPortalThatWasAwayOnTheDaySaysItLaterAndOnlyWhatIsNearest() {
        only(on(until.minusDays(31)));
        only(on(until.minusDays(3)));
    }

    @Test
    void onceItIsRenewedNothingComes() {
        only(on(until.minusDays(60)));
        certificates.award(claire.caller(), Earning.observer(12));
        for (int left = 40; left > -3; left -= 2)
            assertThat(on(until.minusDays(left))).isEmpty();
    }

    @Test
    void whoIsReadyByAnotherCourseAnywayIsNotAsked() {
        certificates.award(
                claire.caller(),
                Earning.of(UUID.randomUUID(), "OBSERVER-2", "Observer, encore", Certifies.OBSERVER, 36));
        assertThat(on(until.minusDays(60))).isEmpty();
        assertThat(on(until.minusDays(14))).isEmpty();
    }

    @Test
    void whoGaveItUpIsForgottenOrWantsNoMailsGetsNone() {
        certificates.withdraw(claire.caller(), held.id());
        assertThat(on(until.minusDays(60))).isEmpty();
        aCertificateForAYear();
        preferences.choose(claire.caller(), Preference.NONE);
        assertThat(on(until.minusDays(60))).isEmpty();
        aCertificateForAYear();
        data.forget(claire.caller());
        assertThat(on(until.minusDays(60))).isEmpty();
        aCertificateForAYear();
        people.block(claire.id());
        assertThat(on(until.minusDays(60))).isEmpty();
    }

    @Test
    void itSpeaksTheLanguageOfTheDayItIsWritten() {
        people.speak(claire.id(), "en");
        assertThat(only(on(until.minusDays(60))).text()).contains("Ready to observe", "take the course again");
    }

    /** To her; those of other tests go on beside. */
    private List<Posted> on(LocalDate day) {
        at(day);
        job.run();
        return postman.deliver().stream()
                .filter(it -> it.to().equals(claire.email()))
                .toList();
    }

    private void at(LocalDate day) {
        clock.forward(Duration.between(
                clock.instant(), day.atTime(9, 0).atZone(Certificate.ZONE).toInstant()));
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }

    private static Posted only(List<Posted> came) {
        assertThat(came).hasSize(1);
        return came.getFirst();
    }
}
