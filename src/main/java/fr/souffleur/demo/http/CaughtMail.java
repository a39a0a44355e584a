package fr.souffleur.demo.http;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;

/** A mail as it reached the catcher. @param html empty when it has text alone */
record CaughtMail(UUID id, String subject, String to, Instant at, String text, String html) {

    /** What cannot be read is shown with what of it could. */
    static CaughtMail read(UUID id, String to, String source) {
        try {
            var bytes = source.getBytes(StandardCharsets.UTF_8);
            var mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            var recipients = mail.getRecipients(RecipientType.TO);
            var sent = mail.getSentDate();
            return new CaughtMail(
                    id,
                    String.valueOf(mail.getSubject()),
                    recipients == null || recipients.length == 0 ? to : String.valueOf(recipients[0]),
                    sent == null ? Instant.EPOCH : sent.toInstant(),
                    body(mail, "text/plain"),
                    body(mail, "text/html"));
        } catch (MessagingException | IOException unreadable) {
            return new CaughtMail(id, "–", to, Instant.EPOCH, source, "");
        }
    }

    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) return String.valueOf(part.getContent());
        if (!(part.getContent() instanceof Multipart parts)) return "";
        for (int i = 0; i < parts.getCount(); i++) {
            var found = body(parts.getBodyPart(i), type);
            if (!found.isEmpty()) return found;
        }
        return "";
    }
}
