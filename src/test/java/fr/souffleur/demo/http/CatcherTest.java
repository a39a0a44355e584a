package fr.souffleur.demo.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.souffleur.common.Words;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

/** What the demonstration shows of the mails it caught. The answers are those of GreenMail 2.1.13. */
class CatcherTest {

    private static final String MAIL = """
            Return-Path: <souffleur@localhost>
            Date: Tue, 8 Dec 2026 14:%s:00 +0100
            From: Souffleur <souffleur@localhost>
            To: luc@exemple.test
            Subject: =?UTF-8?Q?=C3=89quipe?= <b>%s</b>
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary="x"

            --x
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: quoted-printable

            Bonjour =C3=A9quipe </pre><script>alert(1)</script>
            --x
            Content-Type: text/html; charset=UTF-8

            <p>Bonjour</p><script>alert(1)</script><a href="http://localhost:8080/x">ici</a>
            --x--
            """;

    private HttpServer greenMail;

    @BeforeEach
    void start() throws Exception {
        greenMail = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        greenMail.start();
    }

    @AfterEach
    void stop() {
        greenMail.stop(0);
    }

    @Test
    void theNewestMailsStandFirstAndOpen() throws Exception {
        holds(MAIL.formatted("05", "one"), MAIL.formatted("10", "two"));
        var list = Jsoup.parse(page(""));
        assertThat(list.select("li strong").eachText()).containsExactly("Équipe <b>two</b>", "Équipe <b>one</b>");
        assertThat(list.select("li time").eachText()).first().asString().contains("14");
        assertThat(list.select("meta[http-equiv=refresh]")).hasSize(1);
        assertThat(list.select("script")).isEmpty();
        var address = list.select("li a").first().attr("href");
        var one = Jsoup.parse(page(address.substring(address.indexOf('=') + 1)));
        assertThat(one.select(".lead").text()).isEqualTo("Équipe <b>two</b>");
        assertThat(one.select("pre").text()).contains("Bonjour équipe </pre><script>");
        assertThat(one.select("meta[http-equiv=refresh]")).isEmpty();
    }

    @Test
    void theHtmlStaysInAFrameWhereNothingRuns() throws Exception {
        holds(MAIL.formatted("05", "one"));
        var list = Jsoup.parse(page(""));
        var address = list.select("li a").first().attr("href");
        var frame =
                Jsoup.parse(page(address.substring(address.indexOf('=') + 1))).expectFirst("iframe");
        assertThat(frame.attr("sandbox").split(" "))
                .containsExactlyInAnyOrder("allow-popups", "allow-popups-to-escape-sandbox");
        assertThat(Jsoup.parse(frame.attr("srcdoc")).select("base").attr("target"))
                .isEqualTo("_blank");
        assertThat(answer("").getHeaders().getFirst("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("script-src");
    }

    @Test
    void anEmptyBoxSaysWhatComesFirst() throws Exception {
        holds();
        assertThat(Jsoup.parse(page("")).text()).contains("Rien n’est encore arrivé.");
    }

    @Test
    void aCatcherThatIsAwayIsSaidCalmly() throws Exception {
        greenMail.stop(0);
        assertThat(Jsoup.parse(page("")).text()).contains("ne répond pas pour le moment");
    }

    @Test
    void aMailOfNoSenseIsShownAsItIs() {
        var read = CaughtMail.read(UUID.randomUUID(), "luc@exemple.test", "Content-Type: multipart/x; boundary=y\n\nz");
        assertThat(new CatcherPage(Words.in("fr")).one(read)).contains("luc@exemple.test");
    }

    private void holds(String... mails) {
        var messages = new java.util.ArrayList<Map<String, String>>();
        for (int i = 0; i < mails.length; i++)
            messages.add(Map.of("uid", String.valueOf(i + 1), "mimeMessage", mails[i].replace("\n", "\r\n")));
        answers("/api/user", List.of(Map.of("login", "luc@exemple.test", "email", "luc@exemple.test")));
        answers("/api/user/luc@exemple.test/messages", messages);
    }

    private void answers(String path, Object what) {
        var bytes = JsonMapper.shared().writeValueAsString(what).getBytes(StandardCharsets.UTF_8);
        greenMail.createContext(path, exchange -> {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private String page(String mail) throws Exception {
        return String.valueOf(answer(mail).getBody());
    }

    private org.springframework.http.ResponseEntity<String> answer(String mail) throws Exception {
        var address = URI.create("http://127.0.0.1:" + greenMail.getAddress().getPort());
        return new CatcherDoor(new Catcher(address)).mails(mail, new MockHttpServletRequest());
    }
}
