package fr.souffleur.live;

import static fr.souffleur.live.Rehearsal.NURSE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.TestClock;
import fr.souffleur.TestDatabase;
import fr.souffleur.common.InjectId;
import fr.souffleur.live.Rehearsal.Evening;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A recording over the wire: to whom it lies before, from when on, and piece by piece as telephones ask for it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "souffleur.database.embedded=false",
            "souffleur.keycloak.secret=doors-only",
            "souffleur.jobs.run=false",
            "vaadin.productionMode=true"
        })
@Import({TestClock.class, Rehearsal.class})
class MediaDoorIT {

    private static final InjectId MACHINE = new InjectId("04");
    private static final Path VOICE = Path.of("kits/EHPAD-01/media/d13-repondeur.mp3");

    @Autowired
    Rehearsal rehearsal;

    @Autowired
    DeskBooks desks;

    @LocalServerPort
    int port;

    private Evening evening;
    private byte[] voice;
    private String address;

    @DynamicPropertySource
    static void ownSchema(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> TestDatabase.url("media"));
        properties.add("spring.datasource.username", () -> "root");
        properties.add("spring.datasource.password", () -> "");
    }

    @BeforeEach
    void playBegins() throws Exception {
        evening = rehearsal.running();
        voice = Files.readAllBytes(VOICE);
        address = "/media/"
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(voice));
    }

    @Test
    void whatLiesOnTheTableIsHeardByAllOnceItWasGivenAndByNobodyBefore() {
        var nurse = sitting(Audience.PLAYER, Map.of("role", NURSE.value()));
        var observer = sitting(Audience.OBSERVER, Map.of());
        var wall = sitting(Audience.ROOM, Map.of());
        var console = console();
        assertThat(nurse.get(address).status()).isEqualTo(404);
        assertThat(observer.get(address).status()).isEqualTo(404);
        assertThat(wall.get(address).status()).isEqualTo(404);
        assertThat(console.get(address).status()).isEqualTo(200);
        rehearsal.move(evening, new Move.Give(MACHINE));
        assertThat(nurse.get(address).status()).isEqualTo(200);
        assertThat(observer.get(address).status()).isEqualTo(200);
        assertThat(wall.get(address).status()).isEqualTo(200);
        assertThat(wall.get("/snapshot").json().path("screen").path("last").path("recordings"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.path("recording").stringValue()).isEqualTo(address.substring("/media/".length()));
                    assertThat(it.path("html").stringValue())
                            .startsWith("<p>Exercice.</p>")
                            .contains("votre référence client")
                            .endsWith("<p>Exercice.</p>");
                });
        rehearsal.move(evening, new Move.TakeBack(MACHINE));
        assertThat(nurse.get(address).status()).isEqualTo(404);
        assertThat(wall.get(address).status()).isEqualTo(404);
    }

    @Test
    void itIsServedAsSoundAndAsNothingElse() {
        var whole = console().bytes(address, "");
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).isEqualTo(voice);
        assertThat(header(whole, "Content-Type")).isEqualTo("audio/mpeg");
        assertThat(header(whole, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(whole, "Cache-Control")).contains("no-store");
        assertThat(header(whole, "Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void aPieceOfItCanBeAskedFor() {
        var first = console().bytes(address, "bytes=0-1");
        assertThat(first.statusCode()).isEqualTo(206);
        assertThat(first.body()).containsExactly(voice[0], voice[1]);
        assertThat(header(first, "Content-Range")).isEqualTo("bytes 0-1/" + voice.length);
        assertThat(header(first, "Content-Type")).isEqualTo("audio/mpeg");
        var rest = console().bytes(address, "bytes=" + (voice.length - 3) + "-");
        assertThat(rest.body()).hasSize(3).endsWith(voice[voice.length - 1]);
        assertThat(console().bytes(address, "bytes=" + voice.length + "-").statusCode())
                .isEqualTo(416);
    }

    /** A stick has no portal behind it: what is light goes along, and its words in any case. */
    @Test
    void theSessionFileHoldsItAndLetsItBeHeard() {
        evening = rehearsal.planned();
        rehearsal.exercises.answer(evening.pilot(), evening.exercise(), "numero_animateur", "06 39 98 00 00");
        var page = desks.file(evening.pilot(), evening.structure(), evening.exercise(), "fr");
        assertThat(page.media().get(address.substring("/media/".length()))).startsWith("data:audio/mpeg;base64,//N");
        assertThat(page.html())
                .contains("media-src data:")
                .contains("préparez votre référence client")
                .contains("Le son n’est pas disponible ici");
    }

    private Browser console() {
        return new Browser(port, "/s/" + evening.structure() + "/exercices/" + evening.exercise())
                .holding(rehearsal.seats.pass(evening.pilot(), evening.exercise(), null));
    }

    private Browser sitting(Audience audience, Map<String, String> place) {
        var code = rehearsal.live.entrances(evening.pilot(), evening.exercise()).stream()
                .filter(it -> it.audience() == audience)
                .findFirst()
                .orElseThrow()
                .code();
        var browser = new Browser(port, Entrances.path(audience, code));
        assertThat(browser.post("/seat", place).status()).isEqualTo(200);
        return browser;
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
