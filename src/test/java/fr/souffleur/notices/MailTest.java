package fr.souffleur.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mail is made of, whatever people have typed. */
class MailTest {

    private static final Instant NOW = Instant.parse("2026-12-08T13:00:00Z");

    private final MailServer server = new MailServer();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</title><style>*{display:none}</style>",
                "</p></div><a href=\"https://ailleurs.exemple.test\">ici</a>",
                "&lt;b&gt;",
                "{{name}} {0} ''",
                "<!--",
                "]]>",
                "$1 \\0 %s"
            })
    void markupIsTextInEveryPart(String typed) throws Exception {
        var mail = sent(Posting.needed("luc@exemple.test", typed));
        assertThat(mail.getSubject()).isEqualTo("Votre courrier du " + typed);
        var page = Jsoup.parse(MailServer.html(mail));
        assertThat(page.expectFirst("h1").wholeText()).isEqualTo("Votre courrier du " + typed);
        assertThat(page.select("script, img, iframe, object, form")).isEmpty();
        assertThat(page.select("a").eachAttr("href")).containsExactly("https://portail.exemple.test/invitation/abc");
        assertThat(page.select("style")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mardi\r\nBcc: autre@exemple.test",
                "mardi\nX-Other: 1\n\nbody",
                "mardi\u2028Bcc: autre@exemple.test",
                "mardi\u0000\u0085\r",
                "mardi\u202eidram"
            })
    void noEndOfLineReachesAHeader(String typed) throws Exception {
        var mail = sent(Posting.needed("luc@exemple.test", typed));
        assertThat(mail.getSubject())
                .startsWith("Votre courrier du mardi")
                .doesNotContainPattern("[\\p{Cntrl}\\u202e]");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("X-Other")).isNull();
    }

    @Test
    void longSubjectsOfManySignsComeWholeUpToTwoHundred() throws Exception {
        var typed = "Équipe 🏥 مستشفى 医院 ".repeat(8).strip();
        assertThat(sent(Posting.needed("luc@exemple.test", typed)).getSubject())
                .isEqualTo("Votre courrier du " + typed);
        var cut = Plain.subject("🏥".repeat(400));
        assertThat(cut).hasSizeLessThanOrEqualTo(200).endsWith("🏥…");
    }

    @Test
    void theButtonLeadsToThisPortalAlone() {
        for (var path :
                List.of("https://ailleurs.exemple.test", "invitation", "", "/a b", "/a\r\nb", "javascript:alert(1)"))
            assertThatIllegalArgumentException()
                    .as(path)
                    .isThrownBy(() -> new Letter(
                            Reason.needed("notices.mail.digest", "x"),
                            new Recipient("luc@exemple.test", null, "fr", Posting.PARIS),
                            List.of(),
                            path,
                            null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "luc",
                "luc@",
                "@exemple.test",
                "luc@exemple.test\r\nBcc: eve@exemple.test",
                "luc@exemple.test, eve@exemple.test",
                "Luc <luc@exemple.test>",
                "\"luc\"@exemple.test",
                "luc@[127.0.0.1]",
                "luc@exe mple.test",
                "luc@@exemple.test",
                ".luc@exemple.test",
                "lu..c@exemple.test",
                "luc@exemple..test",
                "é@exemple.test",
                "luc@exemple.test\u0000"
            })
    void whatIsNoPlainAddressIsRefused(String address) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Recipient(address, null, "fr", Posting.PARIS))
                .satisfies(it -> assertThat(it.key()).isEqualTo("notices.address"));
        assertThat(Recipient.reaches(address)).isFalse();
    }

    @Test
    void plainAddressesAreTaken() {
        assertThat(new Recipient(" Luc.Payet+x@EXEMPLE.Test ", null, "de", Posting.PARIS))
                .satisfies(it -> assertThat(it.address()).isEqualTo("Luc.Payet+x@exemple.test"))
                .satisfies(it -> assertThat(it.language()).isEqualTo("fr"));
        assertThat(Recipient.reaches("l'ami_o@sous.exemple.test")).isTrue();
        assertThat(Recipient.reaches("x".repeat(65) + "@exemple.test")).isFalse();
    }

    @Test
    void nobodyGetsComfortableMailsWhoCannotRefuseThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Letter(
                        Reason.comfortable("notices.mail.digest", "x"),
                        new Recipient("luc@exemple.test", null, "fr", Posting.PARIS),
                        List.of("x"),
                        null,
                        null));
    }

    @Test
    void bothPartsSayTheSameAndNothingIsFetched() throws Exception {
        var mail = sent(Posting.needed("luc@exemple.test", "mardi"));
        assertThat(MailServer.text(mail))
                .contains("Voici ce qui vous attend, en un seul courrier.")
                .contains("https://portail.exemple.test/invitation/abc", "Vous pouvez l’ignorer.");
        var html = MailServer.html(mail);
        assertThat(Jsoup.parse(html).text())
                .contains("Voici ce qui vous attend, en un seul courrier.", "Vous pouvez l’ignorer.");
        assertThat(html).doesNotContain("src=", "url(", "<link", "@import");
        assertThat(mail.getFrom()[0]).hasToString("Souffleur <souffleur@exemple.test>");
        assertThat(MailServer.header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(MailServer.header(mail, "Content-Language")).isEqualTo("fr");
    }

    @Test
    void aDayBeginsAtHalfPastSevenAlsoWhereTheClockJumps() {
        assertThat(Digests.next(at("2026-12-08T07:29:59"), Posting.PARIS)).isEqualTo(at("2026-12-08T07:30:00"));
        assertThat(Digests.next(at("2026-12-08T07:30:00"), Posting.PARIS)).isEqualTo(at("2026-12-09T07:30:00"));
        assertThat(Digests.next(at("2026-03-28T20:00:00"), Posting.PARIS)).isEqualTo(at("2026-03-29T07:30:00"));
        assertThat(Digests.next(at("2026-10-24T20:00:00"), Posting.PARIS)).isEqualTo(at("2026-10-25T07:30:00"));
    }

    @Test
    void pausesGrowToAnHourAndSpread() {
        assertThat(Patience.pause(1, 0)).isEqualTo(Duration.ofSeconds(45));
        assertThat(Patience.pause(1, 1)).isEqualTo(Duration.ofSeconds(75));
        assertThat(Patience.pause(3, 0.5)).isEqualTo(Duration.ofMinutes(4));
        assertThat(Patience.pause(500, 0.5)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aPageIsReadAsItWasWritten() {
        var page = Page.of(Posting.comfortable(PersonId.fresh(), Posting.PARIS, "mar\"di 🏥"), "https://x", "token");
        assertThat(Page.read(page.json())).isEqualTo(page);
    }

    private MimeMessage sent(Letter letter) {
        server.office().send(new Pen("https://portail.exemple.test").write(letter, NOW, NOW), NOW);
        return server.only();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Posting.PARIS).toInstant();
    }
}
