package fr.souffleur.training.certificate;

import fr.souffleur.common.Words;
import fr.souffleur.identity.People;
import fr.souffleur.identity.Person;
import fr.souffleur.notices.Letter;
import fr.souffleur.notices.Mails;
import fr.souffleur.notices.Reason;
import fr.souffleur.notices.Recipient;
import fr.souffleur.seals.Seals;
import fr.souffleur.seals.Use;
import fr.souffleur.training.certificate.CertificateRows.Ending;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The mail that tells somebody when their certificate ends: once sixty days before, once fourteen. */
@Component
class Renewals {

    private static final int FIRST = 60;
    private static final int LAST = 14;

    /** Where courses are. */
    private static final String COURSES = "/formation";

    private final CertificateRows rows;
    private final Seals seals;
    private final People people;
    private final Mails mails;
    private final Clock clock;

    Renewals(CertificateRows rows, Seals seals, People people, Mails mails, Clock clock) {
        this.rows = rows;
        this.seals = seals;
        this.people = people;
        this.mails = mails;
        this.clock = clock;
    }

    List<Ending> due() {
        return rows.ending(today(), today().plusDays(FIRST));
    }

    /** A portal that was away on the day says it later, and only what is nearest. */
    void remind(Ending ending) {
        people.unblocked(ending.person())
                .filter(it -> Recipient.reaches(it.email()))
                .ifPresent(person -> seals.of(Use.CERTIFICATES, ending.person()).stream()
                        .filter(it -> it.id().equals(ending.id().statement()))
                        .map(it -> Certificate.parse(it.text()))
                        .forEach(it -> mails.post(letter(person, ending, it))));
    }

    private Letter letter(Person person, Ending ending, Certificate certificate) {
        var words = Words.in(person.language());
        var days = certificate.until().isAfter(today().plusDays(LAST)) ? FIRST : LAST;
        return new Letter(
                Reason.comfortable("training.certificate.mail.renewal", ending.id() + "/" + days),
                new Recipient(person.email(), person.id(), person.language(), Certificate.ZONE),
                List.of(
                        CertificateWords.title(certificate, words),
                        certificate.title(),
                        CertificateWords.day(certificate.until(), certificate, words)),
                COURSES,
                null);
    }

    private LocalDate today() {
        return clock.instant().atZone(Certificate.ZONE).toLocalDate();
    }
}
