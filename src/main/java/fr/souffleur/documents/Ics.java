package fr.souffleur.documents;

import fr.souffleur.documents.Appointment.What;
import fr.souffleur.documents.Appointment.Who;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.SentBy;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * An appointment as iTIP wants it (RFC 5545, 5546): hours with the zone's own rules beside them. No answer is asked for by mail,
 * because it would reach the organizer's mailbox and never the portal: the link is where one answers.
 */
public final class Ics {

    private static final int LONGEST_LINE = 75;

    /** Controls but the end of a line, and marks of direction that would turn what follows. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");

    private Ics() {}

    public static String of(Appointment it) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Souffleur//Souffleur//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(it.what() == What.REQUEST ? ImmutableMethod.REQUEST : ImmutableMethod.CANCEL);
        calendar.add(ZoneHours.of(it.zone(), it.start()));
        calendar.add(event(it));
        return text(calendar);
    }

    /** As a file holds it. */
    static String text(Calendar calendar) {
        return folded(written(calendar));
    }

    private static VEvent event(Appointment it) {
        var event = new VEvent(
                it.start().atZone(it.zone()), it.start().plus(it.length()).atZone(it.zone()), line(it.title()));
        event.removeAll(Property.DTSTAMP);
        event.add(new DtStamp(it.writtenAt()));
        event.add(new Uid(it.uid()));
        event.add(new Sequence(it.sequence()));
        event.add(it.what() == What.REQUEST ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
        event.add(new Description(clean(it.text())));
        if (!it.place().isBlank()) event.add(new Location(line(it.place())));
        if (it.link() != null) event.add(new Url(URI.create(it.link())));
        event.add(organizer(it));
        event.add(invited(it.invited()));
        return event;
    }

    private static Property organizer(Appointment it) {
        Property organizer = named(new Organizer(mailto(it.organizer().address())), it.organizer());
        if (it.sender() != null) organizer.add(new SentBy(mailto(it.sender())));
        return organizer;
    }

    private static Property invited(Who who) {
        Property attendee = named(new Attendee(mailto(who.address())), who);
        for (Parameter it :
                new Parameter[] {CuType.INDIVIDUAL, Role.REQ_PARTICIPANT, PartStat.NEEDS_ACTION, Rsvp.FALSE})
            attendee.add(it);
        return attendee;
    }

    private static Property named(Property property, Who who) {
        var name = line(who.name()).replace('"', '\'');
        if (!name.isEmpty()) property.add(new Cn(name));
        return property;
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException odd) {
            throw new IllegalArgumentException("no address", odd);
        }
    }

    static String clean(String text) {
        return UNSEEN.matcher(text.replace("\r\n", "\n")).replaceAll(" ").strip();
    }

    static String line(String text) {
        return clean(text).replaceAll("\\s*\\n\\s*", " ");
    }

    /** Lines as long as they come: the library counts signs where the standard counts octets. */
    private static String written(Calendar calendar) {
        try (var text = new StringWriter()) {
            new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, text);
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String folded(String text) {
        var folded = new StringBuilder();
        for (var line : text.split("\r\n")) {
            int length = 0;
            for (int at = 0, sign; at < line.length(); at += Character.charCount(sign)) {
                sign = line.codePointAt(at);
                int octets = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
                if (length + octets > LONGEST_LINE) {
                    folded.append("\r\n ");
                    length = 1;
                }
                folded.appendCodePoint(sign);
                length += octets;
            }
            folded.append("\r\n");
        }
        return folded.toString();
    }
}
