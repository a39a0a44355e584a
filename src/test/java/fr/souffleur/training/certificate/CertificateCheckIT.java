package fr.souffleur.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.TestClock;
import fr.souffleur.TestDatabase;
import fr.souffleur.identity.People;
import fr.souffleur.identity.Person;
import fr.souffleur.seals.Sealing;
import fr.souffleur.seals.Seals;
import fr.souffleur.ui.Days;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The public page of a certificate as anybody's browser gets it; whoever has the paper types the name that is on it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "souffleur.database.embedded=false",
            "souffleur.keycloak.secret=doors-only",
            "souffleur.jobs.run=false",
            "souffleur.seals.folder=target/test-seals-certificates",
            "souffleur.address=" + Sealing.PORTAL,
            "souffleur.proxy=127.0.0.1/32",
            "vaadin.productionMode=true"
        })
@Import(TestClock.class)
class CertificateCheckIT {

    private static final AtomicInteger OFFICES = new AtomicInteger();

    @Autowired
    Certificates certificates;

    @Autowired
    Seals seals;

    @Autowired
    People people;

    @Autowired
    DSLContext sql;

    @Autowired
    TestClock.Moving clock;

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String office = "192.0.2." + OFFICES.incrementAndGet();

    Person helene;
    Held held;
    String code;

    @DynamicPropertySource
    static void ownSchema(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> TestDatabase.url("certificate_checks"));
        properties.add("spring.datasource.username", () -> "root");
        properties.add("spring.datasource.password", () -> "");
    }

    @BeforeEach
    void aCertificate() {
        helene = people.arrive("test", UUID.randomUUID().toString(), "Hélène Lefèvre-Dumont", "", true);
        held = certificates.award(helene.caller(), Earning.facilitator());
        code = code(held);
    }

    @Test
    void thePageSaysWhatItIsAndPublishesNoName() throws Exception {
        var answer = get("/v/" + code);
        if (Boolean.getBoolean("report.write"))
            Files.writeString(Path.of("target/check-certificate.html"), answer.body());
        var page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(state(answer)).isEqualTo("Certificat valable jusqu’au " + day(held));
        assertThat(page.select("h1").eachText()).containsExactly("Prêt à animer");
        assertThat(flat(page.text()))
                .contains("« Animer sans être expert »", "ANIMER v. 1.0.0", "quiz réussi")
                .contains("Ce qui compte comme exercice 7 min")
                .contains(Sealing.PORTAL + "/.well-known/souffleur/certificates.json");
        assertThat(page.select("form[method=post] input[name=name]")).hasSize(1);
        assertThat(answer.body())
                .doesNotContain("Hélène", "Lefèvre", "Dumont", helene.id().toString())
                .doesNotContain(
                        held.what().bearer().salt(), held.what().bearer().hash())
                .doesNotContain("seals.check", "training.", "<script", "Attestation");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void whoTypesTheNameOnThePaperIsToldThatItIsTheRightOne() throws Exception {
        for (var typed : List.of("Hélène Lefèvre-Dumont", "LEFEVRE DUMONT helene", " hélène   lefèvre dumont ")) {
            var answer = post(code, "name=" + encoded(typed));
            if (Boolean.getBoolean("report.write")) Files.writeString(Path.of("target/check-name.html"), answer.body());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(said(answer)).isEqualTo("Oui, le certificat porte ce nom");
        }
    }

    @Test
    void anotherNameIsToldToBeAnotherAndWhatWasTypedDoesNotComeBack() throws Exception {
        var answer = post(code, "name=" + encoded("Zoé <script>alert(1)</script> Autre"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(said(answer)).isEqualTo("Non, le certificat ne porte pas ce nom");
        assertThat(answer.body()).doesNotContain("Zoé", "Autre", "alert", "Hélène", "Lefèvre");
        assertThat(said(post(code, "name="))).isEqualTo("Tapez un nom pour le comparer");
        assertThat(said(post(code, ""))).isEqualTo("Tapez un nom pour le comparer");
        assertThat(said(post(code, "name=" + "x".repeat(20_000)))).startsWith("Non");
    }

    @Test
    void nothingOnTheWayKeepsFollowsOrSharesTheName() throws Exception {
        var headers = post(code, "name=Claire").headers();
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("X-Robots-Tag")).contains("noindex, nofollow, noarchive");
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).startsWith("default-src 'none'");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        assertThat(headers.firstValue("Location")).isEmpty();
        var asked = get("/v/" + code + "?name=" + encoded("Hélène Lefèvre-Dumont"));
        assertThat(Jsoup.parse(asked.body()).select(".state"))
                .as("by address nobody asks for a name")
                .hasSize(1);
    }

    @Test
    void afterTooManyWrongNamesNobodyHearsMoreAndOthersAreNotHeldUp() throws Exception {
        for (int wrong = 0; wrong < 20; wrong++)
            assertThat(post(code, "name=autre" + wrong).statusCode()).isEqualTo(200);
        var later = post(code, "name=" + encoded("Hélène Lefèvre-Dumont"));
        assertThat(later.statusCode()).isEqualTo(429);
        assertThat(later.body()).contains("Trop de noms essayés").doesNotContain("Oui, le certificat");
        assertThat(get("/v/" + code).statusCode())
                .as("the page itself is still there")
                .isEqualTo(200);
        assertThat(said(post("198.51.100.9", code, "name=" + encoded("Hélène Lefèvre-Dumont"))))
                .startsWith("Oui");
    }

    @Test
    void anOfficeMayCompareAHundredRightNames() throws Exception {
        for (int paper = 0; paper < 100; paper++)
            assertThat(said(post(code, "name=helene+lefevre+dumont"))).startsWith("Oui");
    }

    @Test
    void unknownCodesAnswerAPostAsTheyAnswerAnybody() throws Exception {
        var unknown = get("/v/AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA");
        for (var other : List.of("AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA", "x", "%3Cb%3E")) {
            var answer = post(other, "name=Claire");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(unknown.body());
        }
    }

    @Test
    void whatEndedSaysHow() throws Exception {
        clock.forward(Duration.ofDays(2));
        var second = certificates.award(helene.caller(), Earning.facilitator());
        assertThat(state(get("/v/" + code)))
                .startsWith("Certificat remplacé le")
                .endsWith("par un plus récent");
        certificates.withdraw(helene.caller(), second.id());
        var withdrawn = get("/v/" + code(second));
        assertThat(state(withdrawn)).startsWith("Certificat retiré le");
        assertThat(said(post(code(second), "name=helene+lefevre+dumont"))).startsWith("Oui");
        var third = certificates.award(helene.caller(), Earning.observer(1));
        clock.forward(Duration.ofDays(40));
        assertThat(state(get("/v/" + code(third))))
                .isEqualTo("Certificat expiré : il était valable jusqu’au " + day(third));
    }

    @Test
    void englishIsForWhoPutsItFirst() throws Exception {
        var answer = http.send(
                HttpRequest.newBuilder(at("/v/" + code))
                        .header("X-Forwarded-For", office)
                        .header("Accept-Language", "en-GB,fr;q=0.5")
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.body())
                .contains("<html lang=\"en\"", "Ready to facilitate", "Certificate valid until", "Is this their name?")
                .contains("lang=\"fr\"")
                .doesNotContain("Délivrance", "Valable");
    }

    @Test
    void wordsThatWereChangedInTheDatabaseAreNotConfirmed() throws Exception {
        for (var part : List.of(
                held.what().until().toString(),
                "FACILITATOR",
                held.what().bearer().folded())) {
            change(part, "2099-12-31");
            for (var answer : List.of(get("/v/" + code), post(code, "name=helene+lefevre+dumont"))) {
                assertThat(answer.statusCode()).as(part).isEqualTo(503);
                assertThat(answer.body()).doesNotContain("valable", "Oui").contains("pas possible pour l’instant");
            }
            change("2099-12-31", part);
            assertThat(get("/v/" + code).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void strangersGetTheKeysAndBelieveTheCredentialByThem() throws Exception {
        var answer = get("/.well-known/souffleur/certificates.json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/jwk-set+json");
        assertThat(answer.body()).doesNotContain("\"d\"");
        var token = certificates.issued(helene.caller(), held.id()).token();
        var claims = Sealing.believed(token, answer.body(), Sealing.PORTAL, clock.instant());
        assertThat(get(URI.create(claims.getJwtId()).getPath()).statusCode()).isEqualTo(200);
    }

    @Test
    void nothingElseIsOpenThere() throws Exception {
        assertThat(post("", "name=x").statusCode()).isEqualTo(403);
        assertThat(post(code + "/more", "name=x").statusCode()).isEqualTo(403);
        var json = HttpRequest.newBuilder(at("/v/" + code))
                .header("X-Forwarded-For", office)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"x\"}"))
                .build();
        assertThat(http.send(json, BodyHandlers.ofString()).statusCode()).isEqualTo(415);
        for (var method : List.of("PUT", "DELETE", "PATCH")) {
            var other = HttpRequest.newBuilder(at("/v/" + code))
                    .method(method, BodyPublishers.noBody())
                    .build();
            assertThat(http.send(other, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
        }
    }

    private void change(String from, String to) {
        sql.execute(
                "update seals_statement set statement = replace(statement, ?, ?) where statement_id = ?",
                from,
                to,
                held.id().value());
    }

    private String code(Held of) {
        return seals.hand(of.id().statement()).code();
    }

    private static String day(Held of) {
        return new Days(Locale.FRENCH, Certificate.ZONE).plain(of.what().until());
    }

    private static String state(HttpResponse<String> answer) {
        return flat(Jsoup.parse(answer.body()).expectFirst(".state strong").text());
    }

    /** What was answered about the name. */
    private static String said(HttpResponse<String> answer) {
        var page = Jsoup.parse(answer.body());
        return flat(page.select(".state strong").last().text());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(at(path))
                        .header("X-Forwarded-For", office)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return post(office, path, body);
    }

    private HttpResponse<String> post(String address, String path, String body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(at("/v" + (path.isEmpty() ? "" : "/" + path)))
                        .header("X-Forwarded-For", address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }
}
