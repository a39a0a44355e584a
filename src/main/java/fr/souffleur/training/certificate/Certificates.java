package fr.souffleur.training.certificate;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.documents.Paper;
import fr.souffleur.identity.People;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.seals.Holder;
import fr.souffleur.seals.Sealed;
import fr.souffleur.seals.Sealed.Status;
import fr.souffleur.seals.Seals;
import fr.souffleur.seals.Statement;
import fr.souffleur.seals.Use;
import fr.souffleur.training.course.Course.Certifies;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates: awarded, shown to who holds them, handed out, given up. Each is one person's own and nobody else's. */
@Service
@Transactional
public class Certificates {

    private static final Logger LOG = LoggerFactory.getLogger(Certificates.class);

    private final CertificateRows rows;
    private final Seals seals;
    private final People people;
    private final Journal journal;
    private final Clock clock;

    Certificates(CertificateRows rows, Seals seals, People people, Journal journal, Clock clock) {
        this.rows = rows;
        this.seals = seals;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Somebody has done all that a course asks: from today they hold its certificate, and the one they held of the same
     * course is replaced. The same occasion again is the same certificate, whatever became of it since.
     *
     * @throws Refused {@code seals.keys} or {@code seals.keys-gone} when nothing can be signed
     */
    public Held award(Caller learner, Earned earned) {
        var person = person(learner);
        var known = people.get(person);
        var id = new Certificate.Id(named("occasion", person, earned.occasion().toString()));
        var certificate = Certificate.of(earned, known, today());
        var sealed = seals.seal(
                learner,
                new Statement(
                        id.statement(),
                        Use.CERTIFICATES,
                        named("course", person, earned.course()),
                        new Holder.OfPerson(person),
                        CertificateWords.title(certificate, Words.in(certificate.language())),
                        certificate.end(),
                        certificate.json(),
                        CertificateSubject.of(certificate)));
        // Two at once waited for each other at the seal: the second one finds what the first one wrote.
        if (!rows.knows(id)) {
            rows.add(id, person, known.name(), certificate, clock.instant());
            record(learner, person, certificate, Act.of("certificate-awarded"));
        }
        return Held.of(sealed, clock.instant());
    }

    /** What the caller holds and held, newest first; of those that were renewed only the newest. */
    @Transactional(readOnly = true)
    public List<Held> mine(Caller caller) {
        return seals.of(Use.CERTIFICATES, person(caller)).stream()
                .map(it -> Held.of(it, clock.instant()))
                .filter(it -> it.state() != Held.State.REPLACED)
                .toList();
    }

    /**
     * Who of these people is ready today, and until which day; who is not, is not in it. For modules that have asked for a
     * right: nothing else of a certificate, or of a course, is told to anybody.
     */
    @Transactional(readOnly = true)
    public Map<PersonId, LocalDate> ready(Collection<PersonId> people, Certifies certifies) {
        return people.isEmpty() ? Map.of() : rows.ready(people, certifies, today());
    }

    /**
     * Who holds it wants it no longer. It is for good; the screen has asked before.
     *
     * @throws Refused {@code unknown} unless it is the caller's, {@code seals.not-standing} when it has ended already
     */
    public void withdraw(Caller caller, Certificate.Id id) {
        var person = person(caller);
        var certificate = Certificate.parse(own(person, id).text());
        seals.giveUp(caller, id.statement());
        rows.end(id, clock.instant());
        record(caller, person, certificate, Act.of("certificate-withdrawn"));
    }

    /** As it is handed out. @param name of a file, without its ending @param token compact JWS */
    public record Issued(String name, Paper paper, String token) {}

    /**
     * To who holds it, also after its last day.
     *
     * @throws Refused {@code unknown} unless it is the caller's, {@code training.certificate-ended} once it was given up or
     *     replaced, {@code seals.keys} when somebody changed it in the database
     */
    @Transactional(readOnly = true)
    public Issued issued(Caller caller, Certificate.Id id) {
        var sealed = own(person(caller), id);
        if (sealed.status() != Status.VALID) throw new Refused("training.certificate-ended");
        var handed = seals.hand(sealed.id());
        var certificate = Certificate.parse(sealed.text());
        var paper = CertificatePaper.of(sealed, handed, name(id, sealed, certificate), seals.issuer());
        var file = Words.in(certificate.language()).say("training.certificate.file");
        return new Issued(file + "-" + certificate.code() + "-" + certificate.from(), paper, handed.token());
    }

    /** The name on the paper is the one that was sealed. */
    private String name(Certificate.Id id, Sealed sealed, Certificate certificate) {
        return rows.name(id).filter(certificate.bearer()::isWritten).orElseThrow(() -> {
            LOG.error("Certificate {} has another name in the database than under its seal.", id.value());
            return new Refused("seals.keys", sealed.keyId());
        });
    }

    private Sealed own(PersonId person, Certificate.Id id) {
        return seals.of(Use.CERTIFICATES, person).stream()
                .filter(it -> it.id().equals(id.statement()))
                .findFirst()
                .orElseThrow(() -> new Refused("unknown"));
    }

    private void record(Caller by, PersonId person, Certificate certificate, Act act) {
        journal.record(
                by, act.about(person).with("certifies", certificate.certifies()).with("course", certificate.course()));
    }

    private LocalDate today() {
        return clock.instant().atZone(Certificate.ZONE).toLocalDate();
    }

    /** The same thing has the same id however often it comes; both are the person's alone. */
    private static UUID named(String kind, PersonId person, String what) {
        return UUID.nameUUIDFromBytes(
                ("certificate/" + kind + "/" + person + "/" + what).getBytes(StandardCharsets.UTF_8));
    }

    private static PersonId person(Caller caller) {
        if (caller instanceof Caller.Person(var person)) return person;
        throw new Refused("unknown");
    }
}
