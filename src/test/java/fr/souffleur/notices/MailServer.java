package fr.souffleur.notices;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

    /** The same, and they are gone from there. */
    List<MimeMessage> take() {
        var taken = all();
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException impossible) {
            throw new IllegalStateException(impossible);
        }
        return taken;
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

    /** Its calendar part, as the bytes came. */
    static String calendar(MimeMessage mail) {
        try {
            return new String(
                    find((MimeMultipart) mail.getContent(), "text/calendar")
                            .getInputStream()
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** What it consists of, in its order. */
    static List<String> parts(MimeMessage mail) throws MessagingException, IOException {
        var types = new ArrayList<String>();
        list((MimeMultipart) mail.getContent(), types);
        return types;
    }

    private static void list(MimeMultipart parts, List<String> types) throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++)
            if (parts.getBodyPart(i).getContent() instanceof MimeMultipart inner) list(inner, types);
            else types.add(parts.getBodyPart(i).getContentType().replaceAll("[\\s\"]", ""));
    }

    private static String body(MimeMessage mail, String type) {
        try {
            return ((String) find((MimeMultipart) mail.getContent(), type).getContent()).replace("\r\n", "\n");
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static BodyPart find(MimeMultipart parts, String type) throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) return part;
            if (part.getContent() instanceof MimeMultipart inner && holds(inner, type)) return find(inner, type);
        }
        throw new IllegalStateException("no part of " + type);
    }

    private static boolean holds(MimeMultipart parts, String type) throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            var part = parts.getBodyPart(i);
            if (part.isMimeType(type)) return true;
            if (part.getContent() instanceof MimeMultipart inner && holds(inner, type)) return true;
        }
        return false;
    }

    @Override
    public void close() {
        server.stop();
    }
}
