package fr.souffleur.notices;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server of a test's own, on a free port of this machine; it can go away and come back. */
final class MailServer implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    MailServer() {
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
    }

    /** The way to it, as the portal makes its own. */
    PostOffice office() {
        return new PostOffice(sender, "souffleur@exemple.test", "https://portail.exemple.test/");
    }

    /** One that leads to a port nobody listens at. */
    static PostOffice away() {
        var nobody = new JavaMailSenderImpl();
        nobody.setHost("127.0.0.1");
        nobody.setPort(1);
        return new PostOffice(nobody, "souffleur@exemple.test", "https://portail.exemple.test");
    }

    List<MimeMessage> all() {
        return Arrays.asList(server.getReceivedMessages());
    }

    MimeMessage only() {
        var all = all();
        if (all.size() != 1) throw new AssertionError(all.size() + " mails instead of one");
        return all.getFirst();
    }

    static String header(MimeMessage mail, String name) {
        try {
            return mail.getHeader(name, null);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static String text(MimeMessage mail) {
        return body(mail, "text/plain");
    }

    static String html(MimeMessage mail) {
        return body(mail, "text/html");
    }

    private static String body(MimeMessage mail, String type) {
        try {
            return find((MimeMultipart) mail.getContent(), type);
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String find(MimeMultipart parts, String type) throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) return ((String) part.getContent()).replace("\r\n", "\n");
            if (part.getContent() instanceof MimeMultipart inner) return find(inner, type);
        }
        throw new IllegalStateException("no part of " + type);
    }

    @Override
    public void close() {
        server.stop();
    }
}
