package fr.souffleur.notices;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.documents.Appointment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Letters as a module writes them; the words are those of the digest, which take one argument. */
final class Posting {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final ZoneId REUNION = ZoneId.of("Indian/Reunion");

    private static final String KIND = "notices.mail.digest";

    private Posting() {}

    static Letter needed(String address, String argument) {
        return needed(UUID.randomUUID().toString(), address, argument);
    }

    static Letter needed(String key, String address, String argument) {
        return new Letter(
                Reason.needed(KIND, key),
                new Recipient(address, null, "fr", PARIS),
                List.of(argument),
                "/invitation/abc",
                StructureId.fresh());
    }

    static Letter invitation(String address, Appointment appointment) {
        return new Letter(
                        Reason.needed(KIND, UUID.randomUUID().toString()),
                        new Recipient(address, null, "fr", PARIS),
                        List.of("mardi"),
                        "/i/abc",
                        StructureId.fresh())
                .with(appointment);
    }

    static Appointment appointment(String name) {
        return new Appointment(
                Appointment.What.REQUEST,
                "1@portail.exemple.test",
                0,
                Instant.parse("2026-12-08T13:00:00Z"),
                Instant.parse("2027-01-12T13:00:00Z"),
                Duration.ofMinutes(90),
                PARIS,
                "EXERCICE",
                "Bonjour " + name,
                "Salle 2",
                new Appointment.Who("Claire Morel", "claire@exemple.test"),
                "souffleur@exemple.test",
                new Appointment.Who(name, "luc@exemple.test"),
                "https://portail.exemple.test/i/abc");
    }

    static Letter comfortable(PersonId person, ZoneId zone, String argument) {
        return new Letter(
                Reason.comfortable(KIND, UUID.randomUUID().toString()),
                new Recipient(person + "@exemple.test", person, "fr", zone),
                List.of(argument),
                null,
                null);
    }
}
