package fr.souffleur.notices;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Words;
import fr.souffleur.notices.Mail.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One mail a day out of all that was held for somebody. */
@Component
class Digests {

    private static final LocalTime HOUR = LocalTime.of(7, 30);
    private static final String KIND = "notices.mail.digest";

    private final MailRows rows;
    private final Pen pen;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration patience;

    Digests(
            MailRows rows,
            Pen pen,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${souffleur.mail.patience}") Duration patience) {
        this.rows = rows;
        this.pen = pen;
        this.transaction = transaction;
        this.clock = clock;
        this.patience = patience;
    }

    /** The next half past seven there. */
    static Instant next(Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        var hour = today.atTime(HOUR).atZone(zone).toInstant();
        return hour.isAfter(now)
                ? hour
                : today.plusDays(1).atTime(HOUR).atZone(zone).toInstant();
    }

    void gather() {
        var now = clock.instant();
        var people = transaction.execute(_ -> rows.awaited(now));
        people.forEach(person -> transaction.executeWithoutResult(_ -> gather(person, now)));
    }

    private void gather(PersonId person, Instant now) {
        var held = rows.held(person, now);
        if (held.isEmpty()) return;
        var newest = held.getLast();
        var letter = letter(person, newest, now);
        if (rows.knows(letter.reason(), newest.address())) {
            rows.hold(held, next(now, newest.zone()));
            return;
        }
        var digest = pen.write(letter, now, now.plus(patience)).with(parts(held));
        rows.add(digest, State.WAITING, now);
        rows.gathered(held, digest.id());
    }

    private static Letter letter(PersonId person, Mail newest, Instant now) {
        var day = now.atZone(newest.zone()).toLocalDate();
        var said = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Words.in(newest.language()).locale())
                .format(day);
        return new Letter(
                Reason.comfortable(KIND, person + "/" + day),
                new Recipient(newest.address(), person, newest.language(), newest.zone()),
                List.of(said),
                null,
                null);
    }

    private static List<Page.Part> parts(List<Mail> held) {
        return held.stream()
                .flatMap(mail ->
                        mail.page().parts().stream().map(it -> it.title() == null ? it.titled(mail.subject()) : it))
                .toList();
    }
}
