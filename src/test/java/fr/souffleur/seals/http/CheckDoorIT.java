package fr.souffleur.seals.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.TestClock;
import fr.souffleur.TestDatabase;
import fr.souffleur.debrief.Tables;
import fr.souffleur.debrief.Tables.Table;
import fr.souffleur.debrief.attestation.Attestations;
import fr.souffleur.debrief.attestation.Declared;
import fr.souffleur.seals.Handed;
import fr.souffleur.seals.Sealing;
import fr.souffleur.seals.StatementId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The public page as anybody's browser gets it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "souffleur.database.embedded=false",
            "souffleur.keycloak.secret=doors-only",
            "souffleur.jobs.run=false",
            "souffleur.seals.folder=target/test-seals-web",
            "souffleur.address=" + Sealing.PORTAL,
            "souffleur.proxy=127.0.0.1/32",
            "vaadin.productionMode=true"
        })
@Import({TestClock.class, Tables.class})
class CheckDoorIT {

    private static final AtomicInteger OFFICES = new AtomicInteger();

    @Autowired
    Tables tables;

    @Autowired
    Attestations attestations;

    @Autowired
    DSLContext sql;

    @Autowired
    TestClock.Moving clock;

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String office = "192.0.2." + OFFICES.incrementAndGet();

    @DynamicPropertySource
    static void ownSchema(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> TestDatabase.url("checks"));
        properties.add("spring.datasource.username", () -> "root");
        properties.add("spring.datasource.password", () -> "");
    }

    @Test
    void aValidAttestationSaysWhatThePaperSaysAndNoMore() throws Exception {
        var table = tables.debriefing();
        var code = issued(table).code();
        var answer = get("/v/" + code);
        var page = Jsoup.parse(answer.body());
        if (Boolean.getBoolean("report.write")) Files.writeString(Path.of("target/check.html"), answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.expectFirst(".state").text()).contains("Attestation valable");
        assertThat(page.select("h1").eachText()).containsExactly("Attestation d’exercice");
        assertThat(flat(page.text()))
                .contains("EHPAD Les Tilleuls a joué l’exercice « Le mail de la facture »")
                .contains("EHPAD-01 v. 1.2.0", "Découverte", "Il partait d’un incident cyber. oui kit joué")
                .contains("revient à l’organisme qui le demande")
                .contains(attestations
                        .of(table.pilot(), table.exercise())
                        .sealed()
                        .keyId())
                .contains(Sealing.PORTAL + "/.well-known/souffleur/attestations.json");
        assertThat(answer.body())
                .doesNotContain(
                        "Claire",
                        table.structure().toString(),
                        table.exercise().toString(),
                        table.person().toString())
                .doesNotContain("cotation", "Numérix", "seals.check", "debrief.", "<script");
    }

    @Test
    void nothingOnTheWayKeepsFollowsOrSharesThePage() throws Exception {
        var code = issued(tables.debriefing()).code();
        for (var path : List.of("/v", "/v/" + code, "/v/nothing")) {
            var headers = get(path).headers();
            assertThat(headers.firstValue("Cache-Control")).as(path).contains("no-store");
            assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(headers.firstValue("X-Robots-Tag")).contains("noindex, nofollow, noarchive");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Content-Security-Policy").orElse("")).startsWith("default-src 'none'");
            assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
            assertThat(headers.allValues("Referrer-Policy")).hasSize(1);
            assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void unknownMalformedAndForeignCodesGetTheSameBytes() throws Exception {
        var unknown = get("/v/AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA");
        assertThat(unknown.statusCode()).isEqualTo(404);
        for (var other : List.of(
                "/v/ABCD2345",
                "/v/-",
                "/v/%3Cscript%3E",
                "/v/AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA/more",
                "/v/" + "A".repeat(2_000),
                "/v/00000000-0000-7000-8000-000000000000")) {
            var answer = get(other);
            assertThat(answer.statusCode()).as(other).isEqualTo(404);
            assertThat(answer.body()).as(other).isEqualTo(unknown.body());
        }
    }

    @Test
    void howTheCodeIsTypedDoesNotMatter() throws Exception {
        var code = issued(tables.debriefing()).code();
        for (var typed : List.of(code.replace("-", ""), code.toLowerCase(Locale.ROOT), code.replace("-", "%20")))
            assertThat(get("/v/" + typed).statusCode()).as(typed).isEqualTo(200);
    }

    @Test
    void theFieldLeadsToTheCodeThatWasTyped() throws Exception {
        assertThat(Jsoup.parse(get("/v").body()).select("form[action=/v][method=get] input[name=code]"))
                .hasSize(1);
        var answer = get("/v?code=ac%20de-fg%3Cb%3E%0D%0ASet-Cookie%3Ax");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/v/ACDEFGBSETCOOKIEX");
    }

    @Test
    void whatWasWithdrawnOrReplacedSaysSinceWhenAndNotWhy() throws Exception {
        var table = tables.debriefing();
        var first = issued(table).code();
        var second = issued(table).code();
        assertThat(state(first)).isEqualTo("Attestation remplacée le 8 décembre 2026 par une plus récente");
        var sealed = Objects.requireNonNull(
                attestations.of(table.pilot(), table.exercise()).sealed());
        attestations.withdraw(table.pilot(), table.exercise(), sealed.id(), "Une raison entre nous");
        assertThat(state(second)).isEqualTo("Attestation retirée le 8 décembre 2026");
        assertThat(get("/v/" + second).body())
                .doesNotContain("Une raison entre nous")
                .contains("EHPAD Les Tilleuls");
    }

    @Test
    void markupInANameIsText() throws Exception {
        var name = "EHPAD <script>alert(1)</script><b>Les Tilleuls</b> & {{x}} 😀 \"'";
        var body = get("/v/" + issued(tables.played(name)).code()).body();
        assertThat(body).doesNotContain("<script", "<b>Les");
        assertThat(Jsoup.parse(body).expectFirst(".lead").text()).contains(name);
    }

    @Test
    void englishIsForWhoPutsItFirst() throws Exception {
        var code = issued(tables.debriefing()).code();
        assertThat(get("/v/" + code, "en-GB,fr;q=0.5").body())
                .contains("<html lang=\"en\"", "Valid attestation", "It began with a cyber incident.", "yes")
                .doesNotContain("Délivrée", "relevé");
        for (var other : List.of("fr,en", "de", "*", "", "x;;q=zz"))
            assertThat(get("/v/" + code, other).body()).as(other).contains("Attestation valable");
    }

    @Test
    void afterTooManyUnknownCodesNobodyHearsMoreAndOthersAreNotHeldUp() throws Exception {
        var code = issued(tables.debriefing()).code();
        for (int wrong = 0; wrong < 20; wrong++)
            assertThat(get("/v/wrong" + wrong).statusCode()).isEqualTo(404);
        assertThat(get("/v/wrong").statusCode()).isEqualTo(429);
        assertThat(get("/v/" + code).statusCode()).isEqualTo(429);
        assertThat(from("198.51.100.7", "/v/" + code).statusCode()).isEqualTo(200);
    }

    @Test
    void oneHouseholdOfIpv6IsOneAddress() throws Exception {
        for (int wrong = 0; wrong < 20; wrong++) from("2001:db8:0:1::" + (wrong + 1), "/v/wrong");
        assertThat(from("2001:db8:0:1:ffff::1", "/v/wrong").statusCode()).isEqualTo(429);
        assertThat(from("2001:db8:0:2::1", "/v/wrong").statusCode()).isEqualTo(404);
    }

    @Test
    void anOfficeMayCheckAHundredGoodCodes() throws Exception {
        var code = issued(tables.debriefing()).code();
        for (int paper = 0; paper < 100; paper++)
            assertThat(get("/v/" + code).statusCode()).isEqualTo(200);
    }

    @Test
    void wordsThatWereChangedInTheDatabaseAreNotConfirmed() throws Exception {
        var code = issued(tables.debriefing()).code();
        sql.execute("update seals_statement set statement = replace(statement, 'Les Tilleuls', 'Les Acacias')"
                + " order by created_at desc, statement_id desc limit 1");
        var answer = get("/v/" + code);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).doesNotContain("Acacias", "valable").contains("pas possible pour l’instant");
        sql.execute("update seals_statement set statement = replace(statement, 'Les Acacias', 'Les Tilleuls')");
        assertThat(get("/v/" + code).statusCode()).isEqualTo(200);
    }

    @Test
    void strangersGetTheKeysAndBelieveTheCredentialByThem() throws Exception {
        var table = tables.debriefing();
        var handed = issued(table);
        var answer = get("/.well-known/souffleur/attestations.json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/jwk-set+json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=900, public");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).doesNotContain("\"d\"");
        var claims = Sealing.believed(handed.token(), answer.body(), Sealing.PORTAL, clock.instant());
        var address = URI.create(claims.getJwtId());
        assertThat(get(address.getPath()).statusCode()).isEqualTo(200);
    }

    @Test
    void nothingElseIsOpenThere() throws Exception {
        for (var path : List.of("/.well-known/souffleur/storage.json", "/.well-known/souffleur/current.jwk"))
            assertThat(get(path).body()).as(path).doesNotContain("\"k\"", "\"kty\"");
        var post = HttpRequest.newBuilder(at("/v"))
                .header("X-Forwarded-For", office)
                .POST(HttpRequest.BodyPublishers.ofString("code=x"))
                .build();
        assertThat(http.send(post, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
        var head = HttpRequest.newBuilder(at("/v")).HEAD().build();
        assertThat(http.send(head, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }

    private String state(String code) throws Exception {
        return Jsoup.parse(get("/v/" + code).body())
                .expectFirst(".state strong")
                .text();
    }

    private Handed issued(Table table) {
        attestations.issue(table.pilot(), table.exercise(), StatementId.fresh(), new Declared(true, false));
        return Objects.requireNonNull(
                attestations.of(table.pilot(), table.exercise()).handed());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return from(office, path);
    }

    private HttpResponse<String> from(String address, String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(at(path))
                        .header("X-Forwarded-For", address)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(at(path))
                        .header("X-Forwarded-For", office)
                        .header("Accept-Language", language)
                        .build(),
                BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }
}
