package fr.souffleur.documents;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.Observance;
import biweekly.component.VEvent;
import fr.souffleur.documents.Appointment.What;
import fr.souffleur.documents.Appointment.Who;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the portal writes into calendars, read by another library. */
class IcsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant STAMP = Instant.parse("2026-12-08T13:00:00Z");

    @Test
    void anotherProgramReadsWhatWasWritten() {
        var written = appointment(
                PARIS,
                "2027-01-12T14:00",
                "EXERCICE · « Le mail de la facture » ; salle, étage",
                "Bonjour,\n\nÀ l’accueil : 14 h ; apportez un stylo, c’est tout \\ rien d’autre 🦉.\nBEGIN:VEVENT",
                "Salle \"Marronnier\", 2e étage ; سلام",
                new Who("Éléonore d’Aubigné-Łuczak", "eleonore@exemple.example"));
        var event = read(written);
        assertThat(event.getUid().getValue()).isEqualTo("exercice-1@portail.exemple");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getSummary().getValue()).isEqualTo(written.title());
        assertThat(event.getDescription().getValue()).isEqualTo(written.text());
        assertThat(event.getLocation().getValue()).isEqualTo(written.place());
        assertThat(event.getUrl().getValue()).isEqualTo("https://portail.exemple/i/abc");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(written.start());
        assertThat(event.getDateEnd().getValue().toInstant())
                .isEqualTo(written.start().plus(written.length()));
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(STAMP);
        assertThat(event.getOrganizer().getEmail()).isEqualTo("claire@exemple.example");
        assertThat(event.getOrganizer().getCommonName()).isEqualTo("Claire Morel");
        assertThat(event.getOrganizer().getSentBy()).isEqualTo("mailto:souffleur@exemple.example");
        assertThat(event.getAttendees()).singleElement().satisfies(it -> {
            assertThat(it.getEmail()).isEqualTo("eleonore@exemple.example");
            assertThat(it.getCommonName()).isEqualTo("Éléonore d’Aubigné-Łuczak");
            assertThat(it.getRsvp()).as("answers go by the link").isFalse();
        });
    }

    @Test
    void aCancelledOneSaysSoAndAsksForNothing() {
        var before =
                appointment(PARIS, "2027-01-12T14:00", "EXERCICE", "Annulé.", "", new Who("", "luc@exemple.example"));
        var text = Ics.of(new Appointment(
                What.CANCEL,
                before.uid(),
                4,
                STAMP,
                before.start(),
                before.length(),
                PARIS,
                before.title(),
                before.text(),
                "",
                before.organizer(),
                null,
                before.invited(),
                null));
        var calendar = calendar(text);
        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        var event = calendar.getEvents().getFirst();
        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event.getSequence().getValue()).isEqualTo(4);
        assertThat(event.getUrl()).isNull();
        assertThat(event.getLocation()).isNull();
        assertThat(event.getOrganizer().getSentBy()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luc\r\nATTENDEE:mailto:autre@exemple.example",
                "Luc\nEND:VCALENDAR",
                "Luc\u2028X:1",
                "\"Luc\";CN=Eve:mailto:x",
                "Luc \u202Eelpmexe",
                "Luc, Léa; et \\n les autres : tous",
                "🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉",
                "\uD83E seul",
                "عائشة بنت محمد"
            })
    void aNameStaysAName(String name) {
        var written = appointment(PARIS, "2027-01-12T14:00", name, name, name, new Who(name, "luc@exemple.example"));
        var calendar = calendar(Ics.of(written));
        var event = calendar.getEvents().getFirst();
        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(event.getAttendees()).hasSize(1);
        assertThat(event.getExperimentalProperties()).isEmpty();
        assertThat(event.getAttendees().getFirst().getEmail()).isEqualTo("luc@exemple.example");
        assertThat(event.getAttendees().getFirst().getCommonName())
                .startsWith(name.substring(0, 1).replace('"', '\'').replace("\uD83E", ""));
        assertThat(event.getSummary().getValue()).doesNotContain("\n", "\u202E", "\u2028");
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "🦉", "a", "ع", "€"})
    void linesAreShortInOctetsAndNoSignIsCut(String sign) {
        var long1 = sign.repeat(400);
        var written = appointment(
                PARIS, "2027-01-12T14:00", long1, long1, long1, new Who(sign.repeat(120), "luc@exemple.example"));
        var text = Ics.of(written);
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
        assertThat(text.split("\r\n"))
                .allSatisfy(it ->
                        assertThat(it.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(read(written).getDescription().getValue()).isEqualTo(long1);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 2027-01-12T14:00",
        "Europe/Paris, 2027-03-28T09:00",
        "Europe/Paris, 2027-10-31T01:30",
        "Europe/Paris, 2027-10-30T14:00",
        "Europe/Paris, 2027-11-01T14:00",
        "Indian/Reunion, 2027-03-28T09:00",
        "Indian/Mayotte, 2027-06-01T09:00",
        "America/Cayenne, 2027-06-01T09:00",
        "America/Martinique, 2027-06-01T09:00",
        "America/Guadeloupe, 2027-12-01T09:00",
        "America/Miquelon, 2027-03-13T09:00",
        "America/Miquelon, 2027-03-15T09:00",
        "America/Miquelon, 2027-12-14T09:00",
        "Pacific/Noumea, 2027-06-01T09:00",
        "Pacific/Tahiti, 2027-06-01T09:00",
        "Pacific/Wallis, 2027-06-01T09:00"
    })
    void hoursAreThoseOfThePlaceAndItsRulesStandBesideThem(String name, LocalDateTime at) {
        var zone = ZoneId.of(name);
        var written = appointment(zone, at.toString(), "EXERCICE", "", "", new Who("", "luc@exemple.example"));
        var text = Ics.of(written);
        assertThat(text).contains("DTSTART;TZID=" + name + ":", "\r\nTZID:" + name + "\r\n");
        var event = read(written);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(written.start());
        assertThat(event.getDateEnd().getValue().toInstant())
                .isEqualTo(written.start().plus(written.length()));
        var rules = calendar(text).getTimezoneInfo().getComponents().iterator().next();
        assertThat(Stream.<Observance>concat(rules.getStandardTimes().stream(), rules.getDaylightSavingsTime().stream())
                        .map(it -> it.getTimezoneOffsetTo().getValue().getMillis()))
                .contains((long) zone.getRules().getOffset(written.start()).getTotalSeconds() * 1_000);
    }

    /** On that day the other library is an hour off; the rules below say when the hour changes. */
    @Test
    void onTheDayOfAChangeTheHourIsTheOneOnTheWall() {
        assertThat(Ics.of(appointment(PARIS, "2027-10-31T14:00", "x", "", "", new Who("", "luc@exemple.example"))))
                .contains("DTSTART;TZID=Europe/Paris:20271031T140000", "DTEND;TZID=Europe/Paris:20271031T151300");
    }

    @Test
    void parisChangesItsHourOnTheLastSundaysAndMiquelonOnItsOwn() {
        assertThat(Ics.of(appointment(PARIS, "2027-03-28T14:00", "x", "", "", new Who("", "luc@exemple.example"))))
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
                .contains("DTSTART:20260329T020000", "DTSTART:20261025T030000");
        var miquelon = ZoneId.of("America/Miquelon");
        assertThat(Ics.of(appointment(miquelon, "2027-03-28T14:00", "x", "", "", new Who("", "luc@exemple.example"))))
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU");
    }

    private static Appointment appointment(
            ZoneId zone, String at, String title, String text, String place, Who invited) {
        return new Appointment(
                What.REQUEST,
                "exercice-1@portail.exemple",
                3,
                STAMP,
                LocalDateTime.parse(at).atZone(zone).toInstant(),
                Duration.ofMinutes(73),
                zone,
                title,
                text,
                place,
                new Who("Claire Morel", "claire@exemple.example"),
                "souffleur@exemple.example",
                invited,
                "https://portail.exemple/i/abc");
    }

    private static VEvent read(Appointment written) {
        var calendar = calendar(Ics.of(written));
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().getFirst();
    }

    private static ICalendar calendar(String text) {
        var calendars = Biweekly.parse(text).all();
        assertThat(calendars).hasSize(1);
        return calendars.getFirst();
    }
}
