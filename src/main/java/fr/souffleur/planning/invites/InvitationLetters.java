package fr.souffleur.planning.invites;

import fr.souffleur.common.Secret;
import fr.souffleur.common.Words;
import fr.souffleur.documents.Appointment;
import fr.souffleur.documents.Appointment.Who;
import fr.souffleur.identity.People;
import fr.souffleur.notices.Letter;
import fr.souffleur.notices.Reason;
import fr.souffleur.notices.Recipient;
import fr.souffleur.planning.Announcement;
import fr.souffleur.ui.Days;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What those invited read, and what their calendar takes from it: when, where, how long, how to join; never the script. */
@Component
class InvitationLetters {

    private final People people;
    private final String portal;
    private final String sender;

    InvitationLetters(
            People people,
            @Value("${souffleur.address}") String portal,
            @Value("${souffleur.mail.from}") String sender) {
        this.people = people;
        this.portal = portal.replaceAll("/+$", "");
        this.sender = sender;
    }

    /** A mail before it goes. @param link none in a mail that asks for nothing */
    record Draft(
            Message message,
            Invited to,
            Announcement about,
            Instant start,
            int sequence,
            String key,
            @Nullable Secret link) {}

    Letter letter(Draft it, Instant now) {
        var words = Words.in(language(it));
        var path = it.link() == null ? null : "/i/" + it.link().letters();
        return new Letter(
                        Reason.needed(it.message().kind(), it.key()),
                        new Recipient(it.to().address(), it.to().person(), language(it), zone(it)),
                        arguments(it, words),
                        path,
                        it.about().structure().id())
                .with(appointment(it, words, path, now));
    }

    /** The words as they would be read, for who looks before it goes. */
    List<String> paragraphs(Draft it) {
        var words = Words.in(language(it));
        return List.of(said(it, words, ".text").split("\n\\s*\n"));
    }

    String subject(Draft it) {
        return said(it, Words.in(language(it)), ".subject");
    }

    private Appointment appointment(Draft it, Words words, @Nullable String path, Instant now) {
        var about = it.about();
        var link = path == null ? null : portal + path;
        var text = said(it, words, ".text");
        var pilot = about.facilitator();
        var reachable = Recipient.reaches(pilot.email());
        return new Appointment(
                it.message().what(),
                it.to().id() + "@" + host(),
                it.sequence(),
                now,
                it.start(),
                about.length(),
                about.structure().zone(),
                words.say(
                        "planning.invitation.title",
                        about.exercise().title(),
                        about.structure().name()),
                link == null ? text : text + "\n\n" + words.say("planning.invitation.answer-here") + "\n" + link,
                about.place(),
                new Who(pilot.name(), reachable ? pilot.email() : sender),
                reachable ? sender : null,
                new Who(it.to().name(), it.to().address()),
                link);
    }

    private static String said(Draft it, Words words, String what) {
        return words.say(it.message().kind() + what, arguments(it, words).toArray());
    }

    private static List<String> arguments(Draft it, Words words) {
        var about = it.about();
        return List.of(
                about.facilitator().name(),
                about.structure().name(),
                new Days(words.locale(), zone(it)).full(it.start()),
                length(about.length(), words),
                about.place().isEmpty() ? words.say("planning.invitation.place-later") : about.place(),
                about.summary(),
                words.say("planning.invitation.join." + it.to().part().name().toLowerCase(Locale.ROOT)),
                about.exercise().title());
    }

    private static String length(Duration length, Words words) {
        var minutes = length.toMinutes();
        if (minutes < 60) return words.say("planning.minutes", minutes);
        var hours = words.say("planning.hours", minutes / 60, minutes % 60 == 0 ? "" : "%02d".formatted(minutes % 60));
        return hours.replaceAll("[\\s\\u00A0]+$", "");
    }

    private static ZoneId zone(Draft it) {
        return it.about().structure().zone();
    }

    /** Their own where it is known, else the kit's. */
    private String language(Draft it) {
        var person = it.to().person();
        return person == null
                ? it.about().exercise().language()
                : people.get(person).language();
    }

    private String host() {
        var host = URI.create(portal).getHost();
        return host == null ? "souffleur.invalid" : host;
    }
}
