package fr.souffleur.debrief.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.souffleur.TestClock;
import fr.souffleur.TestDatabase;
import fr.souffleur.debrief.Tables;
import fr.souffleur.debrief.Tables.Table;
import fr.souffleur.debrief.questionnaire.Questionnaires;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The questionnaire as anybody's phone gets it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "souffleur.database.embedded=false",
            "souffleur.keycloak.secret=doors-only",
            "souffleur.jobs.run=false",
            "souffleur.seals.folder=target/test-seals-asked",
            "souffleur.proxy=127.0.0.1/32",
            "vaadin.productionMode=true"
        })
@Import({TestClock.class, Tables.class})
class QuestionnaireDoorIT {

    private static final AtomicInteger ROOMS = new AtomicInteger();

    @Autowired
    Tables tables;

    @Autowired
    Questionnaires questionnaires;

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String room = "198.51.100." + ROOMS.incrementAndGet();

    @DynamicPropertySource
    static void ownSchema(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> TestDatabase.url("asked"));
        properties.add("spring.datasource.username", () -> "root");
        properties.add("spring.datasource.password", () -> "");
    }

    @Test
    void aPhoneAnswersWithoutAccountCookieOrSession() throws Exception {
        var table = asked();
        var path = "/q/" + code(table);
        var page = Jsoup.parse(get(path).body());
        assertThat(page.select("fieldset legend").eachText()).hasSize(7).contains("J’étais en confiance pour parler.");
        assertThat(page.select("fieldset").first().select("label").eachText())
                .containsExactly("Pas du tout", "Plutôt non", "Plutôt oui", "Tout à fait");
        assertThat(page.text()).contains("EXERCICE", "Ni votre nom, ni votre place, ni l’heure");
        var answer = post(path, Map.of("feuille", sheet(page.html()), "p0", "4", "p6", "1", "mot", "Merci"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(path + "/merci");
        assertThat(get(path + "/merci").body()).contains("Votre feuille est comptée");
        assertThat(handedIn(table)).isEqualTo(1);
        for (var it : List.of(get(path), answer, get(path + "/merci"), get("/questionnaire.js")))
            assertThat(it.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void nothingOnTheWayKeepsFollowsOrSharesThePage() throws Exception {
        var code = code(asked());
        for (var path : List.of("/q/" + code, "/q/" + code + "/merci", "/q/nothing")) {
            var headers = get(path).headers();
            assertThat(headers.firstValue("Cache-Control")).as(path).contains("no-store");
            assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(headers.firstValue("X-Robots-Tag")).contains("noindex, nofollow");
            assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'none'")
                    .contains("frame-ancestors 'none'");
        }
    }

    @Test
    void theSameSheetSentTenTimesCountsOnce() throws Exception {
        var table = asked();
        var path = "/q/" + code(table);
        var filled = Map.of("feuille", sheet(get(path).body()), "p0", "4");
        for (int again = 0; again < 10; again++)
            assertThat(post(path, filled).statusCode()).isEqualTo(303);
        assertThat(handedIn(table)).isEqualTo(1);
    }

    @Test
    void markupIsTextAndComesBackOnlyToWhoTypedIt() throws Exception {
        var path = "/q/" + code(asked());
        var answer = post(path, Map.of("feuille", "no-uuid", "p0", "3", "mot", "</textarea><script>alert(1)</script>"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("<script>alert").contains("&lt;script&gt;");
        assertThat(Jsoup.parse(answer.body()).select("input[name=p0][checked]").attr("value"))
                .isEqualTo("3");
        assertThat(get(path).body()).doesNotContain("alert(1)");
    }

    @Test
    void whatIsNotASheetOfOursIsRefusedInWords() throws Exception {
        var table = asked();
        var path = "/q/" + code(table);
        var sheet = UUID.randomUUID().toString();
        for (var odd : List.of(
                Map.of("feuille", sheet),
                Map.of("feuille", sheet, "p0", "9"),
                Map.of("feuille", sheet, "p0", "-1"),
                Map.of("feuille", sheet, "p0", "4 or 1=1"),
                Map.of("feuille", sheet, "mot", "x".repeat(501)),
                Map.of("p0", "4"))) {
            var answer = post(path, odd);
            assertThat(answer.statusCode()).as(odd.toString()).isEqualTo(422);
            assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).isNotEmpty();
        }
        assertThat(handedIn(table)).isZero();
    }

    @Test
    void anotherSitesPageAnswersForNobody() throws Exception {
        var table = asked();
        var request = HttpRequest.newBuilder(at("/q/" + code(table)))
                .header("X-Forwarded-For", room)
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("feuille=" + UUID.randomUUID() + "&p0=4"))
                .build();
        assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
        assertThat(handedIn(table)).isZero();
    }

    @Test
    void tenThousandPostsFillNothingBeyondSixtySheetsAndHoldUpNobodyElse() throws Exception {
        var table = asked();
        var other = asked();
        var path = "/q/" + code(table);
        var statuses = new ArrayList<Integer>();
        for (int sheet = 0; sheet < 200; sheet++)
            statuses.add(post(path, fresh()).statusCode());
        assertThat(statuses).contains(303, 422, 429);
        // All the rest at once, from the same room.
        var flood = new ArrayList<CompletableFuture<Integer>>();
        for (int batch = 0; batch < 98; batch++) {
            flood.clear();
            for (int sheet = 0; sheet < 100; sheet++)
                flood.add(http.sendAsync(request(path, room, fresh()), BodyHandlers.discarding())
                        .thenApply(HttpResponse::statusCode));
            for (var it : flood) assertThat(it.join()).isIn(422, 429);
        }
        assertThat(handedIn(table)).isEqualTo(60);
        assertThat(http.send(request("/q/" + code(other), "203.0.113.9", fresh()), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void unknownAndForeignCodesGetTheSameBytesAndThenNobodyHearsMore() throws Exception {
        var code = code(asked());
        var unknown = get("/q/AAAAAAAA");
        assertThat(unknown.statusCode()).isEqualTo(404);
        for (var other : List.of("/q/%3Cscript%3E", "/q/-", "/q/" + "A".repeat(900)))
            assertThat(get(other).body()).as(other).isEqualTo(unknown.body());
        for (int wrong = 4; wrong < 20; wrong++) get("/q/WRONG" + wrong);
        assertThat(get("/q/" + code).statusCode()).isEqualTo(429);
        assertThat(http.send(
                                HttpRequest.newBuilder(at("/q/" + code.toLowerCase(Locale.ROOT)))
                                        .header("X-Forwarded-For", "203.0.113.77")
                                        .build(),
                                BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void closedItSaysSo() throws Exception {
        var table = asked();
        var path = "/q/" + code(table);
        questionnaires.close(table.pilot(), table.exercise());
        assertThat(get(path).statusCode()).isEqualTo(410);
        assertThat(get(path).body()).contains("Ce questionnaire est fermé");
        assertThat(post(path, fresh()).statusCode()).isEqualTo(422);
        assertThat(handedIn(table)).isZero();
    }

    private static Map<String, String> fresh() {
        return Map.of("feuille", UUID.randomUUID().toString(), "p0", "2");
    }

    private Table asked() {
        var table = tables.debriefing();
        await().until(() ->
                !questionnaires.ways(table.pilot(), table.exercise()).isEmpty());
        return table;
    }

    private String code(Table table) {
        return questionnaires.ways(table.pilot(), table.exercise()).getFirst().code();
    }

    private int handedIn(Table table) {
        return questionnaires.results(table.pilot(), table.exercise()).handedIn();
    }

    private static String sheet(String html) {
        return Jsoup.parse(html).select("input[name=feuille]").attr("value");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(at(path)).header("X-Forwarded-For", room).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        return http.send(request(path, room, fields), BodyHandlers.ofString());
    }

    private HttpRequest request(String path, String from, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(at(path))
                .header("X-Forwarded-For", from)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
