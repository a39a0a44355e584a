package fr.souffleur.notices;

import fr.souffleur.documents.Appointment;
import fr.souffleur.documents.Ics;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.mail.javamail.MimeMessageHelper;

/** An appointment within a mail: as one more way to read it, which calendars look for, and as a file for all others. */
final class CalendarPart {

    private CalendarPart() {}

    /** After the texts were set. */
    static void add(MimeMessageHelper mail, Appointment appointment) throws MessagingException {
        var bytes = Ics.of(appointment).getBytes(StandardCharsets.UTF_8);
        var method = appointment.what().name();
        var part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(bytes, "text/calendar; charset=UTF-8; method=" + method)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        texts(mail).addBodyPart(part);
        mail.addAttachment(method.toLowerCase(Locale.ROOT) + ".ics", new ByteArrayDataSource(bytes, "application/ics"));
        mail.setReplyTo(appointment.organizer().address());
    }

    private static MimeMultipart texts(MimeMessageHelper mail) throws MessagingException {
        try {
            return (MimeMultipart) mail.getMimeMultipart().getBodyPart(0).getContent();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
