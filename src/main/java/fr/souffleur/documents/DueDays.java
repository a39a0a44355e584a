package fr.souffleur.documents;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Days on which something is due, for a calendar: each a whole day that keeps nobody busy. */
public final class DueDays {

    private DueDays() {}

    /**
     * One of them.
     *
     * @param uid the same for ever, so that a file that is taken again moves it and adds none
     * @param sequence grows with each change
     * @param link a whole address
     */
    public record Due(String uid, int sequence, LocalDate on, String title, String text, String link) {}

    public static String of(List<Due> days, Instant writtenAt) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Souffleur//Souffleur//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        days.forEach(it -> calendar.add(event(it, writtenAt)));
        return Ics.text(calendar);
    }

    private static VEvent event(Due due, Instant writtenAt) {
        var event = new VEvent(due.on(), due.on().plusDays(1), Ics.line(due.title()));
        event.removeAll(Property.DTSTAMP);
        event.add(new DtStamp(writtenAt));
        event.add(new Uid(due.uid()));
        event.add(new Sequence(due.sequence()));
        event.add(ImmutableTransp.TRANSPARENT);
        if (!due.text().isBlank()) event.add(new Description(Ics.clean(due.text())));
        event.add(new Url(URI.create(due.link())));
        return event;
    }
}
