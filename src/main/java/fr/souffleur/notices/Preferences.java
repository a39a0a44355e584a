package fr.souffleur.notices;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's own choice of mails; also by the link in a mail, which needs no sign-in. */
@Service
@Transactional
public class Preferences {

    private final PreferenceRows preferences;
    private final KeptRows mails;
    private final Clock clock;

    Preferences(PreferenceRows preferences, KeptRows mails, Clock clock) {
        this.preferences = preferences;
        this.mails = mails;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Preference of(Caller caller) {
        return preferences.of(person(caller));
    }

    public void choose(Caller caller, Preference choice) {
        preferences.choose(person(caller), choice, clock.instant());
    }

    /** Whether this stands in a link that we sent and still remember. */
    @Transactional(readOnly = true)
    public boolean leads(String token) {
        return behind(token).isPresent();
    }

    /** No more mails that are not needed, for whom the link was written to. @return false for a link of any other kind */
    public boolean stop(String token) {
        var person = behind(token);
        person.ifPresent(it -> preferences.choose(it, Preference.NONE, clock.instant()));
        return person.isPresent();
    }

    private Optional<PersonId> behind(String token) {
        return token.length() > 100 ? Optional.empty() : mails.stoppedBy(StopToken.hash(token));
    }

    private static PersonId person(Caller caller) {
        if (caller instanceof Caller.Person(var person)) return person;
        throw new Refused("unknown");
    }
}
