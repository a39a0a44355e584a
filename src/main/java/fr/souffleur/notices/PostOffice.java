package fr.souffleur.notices;

import fr.souffleur.common.Words;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The way to the mail server, when one is set, and mails as it wants them. */
@Component
class PostOffice {

    private final @Nullable JavaMailSender server;
    private final String from;
    private final String portal;

    @Autowired
    PostOffice(
            ObjectProvider<JavaMailSender> server,
            @Value("${souffleur.mail.from}") String from,
            @Value("${souffleur.address}") String portal) {
        this(named(server.getIfAvailable()), from, portal);
    }

    PostOffice(@Nullable JavaMailSender server, String from, String portal) {
        this.server = server;
        this.from = from;
        this.portal = portal.replaceAll("/+$", "");
    }

    /** Whether a mail server is set at all. */
    boolean open() {
        return server != null;
    }

    /** @throws org.springframework.mail.MailException when it was not taken */
    void send(Mail mail, Instant now) {
        var to = server;
        if (to == null) throw new IllegalStateException("no mail server is set");
        try {
            to.send(message(mail, to.createMimeMessage(), now));
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
    }

    private MimeMessage message(Mail mail, MimeMessage message, Instant now)
            throws MessagingException, UnsupportedEncodingException {
        var words = Words.in(mail.language());
        var token = mail.page().stop();
        var stop = token == null ? "" : portal + "/courriers/arret/" + token;
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(from, "Souffleur");
        helper.setTo(mail.address());
        helper.setSubject(Plain.subject(mail.subject()));
        helper.setSentDate(Date.from(now));
        helper.setText(
                PageText.of(mail.page(), words, portal, stop),
                PageHtml.of(mail.page(), mail.subject(), words, portal, stop));
        var appointment = mail.page().appointment();
        if (appointment != null) CalendarPart.add(helper, appointment);
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Content-Language", mail.language());
        // Answering machines stay silent.
        message.setHeader("Auto-Submitted", "auto-generated");
        if (!stop.isEmpty()) {
            message.setHeader("List-Unsubscribe", "<" + stop + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    /** A host of no name is none. */
    private static @Nullable JavaMailSender named(@Nullable JavaMailSender server) {
        if (!(server instanceof JavaMailSenderImpl named)) return server;
        var host = named.getHost();
        return host == null || host.isBlank() ? null : server;
    }
}
