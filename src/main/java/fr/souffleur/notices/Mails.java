package fr.souffleur.notices;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.notices.Mail.State;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where modules post their letters, within the transaction of what they tell of: either both are there, or neither. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Mails {

    private final MailRows rows;
    private final KeptRows kept;
    private final PreferenceRows preferences;
    private final Pen pen;
    private final Clock clock;
    private final Duration patience;

    Mails(
            MailRows rows,
            KeptRows kept,
            PreferenceRows preferences,
            Pen pen,
            Clock clock,
            @Value("${souffleur.mail.patience}") Duration patience) {
        this.rows = rows;
        this.kept = kept;
        this.preferences = preferences;
        this.pen = pen;
        this.clock = clock;
        this.patience = patience;
    }

    /** Once for each reason and address; later letters for the same change nothing, whatever they say. */
    public void post(Letter letter) {
        if (rows.knows(letter.reason(), letter.to().address())) return;
        var choice = letter.reason().needed()
                ? Preference.AT_ONCE
                : preferences.of(letter.to().person());
        if (choice == Preference.NONE) return;
        var now = clock.instant();
        var due = choice == Preference.DAILY ? Digests.next(now, letter.to().zone()) : now;
        rows.add(
                pen.write(letter, due, due.plus(patience)),
                choice == Preference.DAILY ? State.HELD : State.WAITING,
                now);
    }

    /** What became of the newest mail of one reason; empty while none was posted. */
    public Optional<Delivery> delivery(Reason reason) {
        return kept.delivery(reason);
    }

    /** The same for many, in one question; those of which none was posted are left out. */
    public Map<Reason, Delivery> deliveries(Collection<Reason> reasons) {
        return kept.deliveries(reasons);
    }

    /** What we still know of mails to somebody, oldest first; their texts were emptied when they went. */
    public List<Written> writtenTo(PersonId person) {
        return kept.writtenTo(person);
    }

    /** Nothing is kept of what was written to somebody. @return how many mails there were */
    public int forget(PersonId person) {
        preferences.forget(person);
        return kept.forget(person);
    }

    /**
     * Empties every mail that has these words in its subject or its text; what was not sent yet stays unsent.
     *
     * @return how many there were
     * @throws Refused {@code unknown} for no words at all
     */
    public int purge(String words) {
        if (words.isBlank()) throw new Refused("unknown");
        return kept.purge(words);
    }
}
