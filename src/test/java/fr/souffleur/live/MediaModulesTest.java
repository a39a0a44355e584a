package fr.souffleur.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How what was handed over is drawn, in a browser and without a portal. */
@Tag("journey")
class MediaModulesTest {

    private static final String DRAWN = """
            async ({ document: handed, at, breaks }) => {
              const { handout } = await import('/live-media.js');
              const { patch } = await import('/live-dom.js');
              const live = {
                say: (key, ...given) => [key, ...given].join(' '), kitLang: false, mediaAt: () => at,
                words: { name: (_, key) => key },
              };
              const place = document.createElement('main');
              document.body.replaceChildren(place);
              patch(place, [handout(live, handed)]);
              const audio = document.querySelector('audio');
              if (at.startsWith('data:')) await new Promise((heard) => audio.addEventListener('loadedmetadata', heard));
              if (breaks) await new Promise((heard) => audio.addEventListener('error', heard));
              return {
                html: document.body.innerHTML,
                audio: audio?.getAttribute('aria-label') ?? '',
                seconds: Math.floor(audio?.duration || 0),
                unheard: Boolean(document.querySelector('.lv-unheard')),
                open: document.querySelector('details')?.open ?? false,
                head: [...document.querySelectorAll('.lv-envelope div')].map((it) => it.textContent),
                subject: document.querySelector('.lv-subject dd')?.textContent ?? '',
                below: document.querySelector('.lv-prose').textContent,
                band: document.querySelectorAll('.exo').length,
              };
            }
            """;

    private static DeskPage page;

    @BeforeAll
    static void openThePage() {
        page = new DeskPage();
    }

    @AfterAll
    static void closeThePage() {
        page.close();
    }

    @Test
    void aRecordingHasKeysANameAndItsWordsFoldedBelow() throws Exception {
        var voice = Files.readAllBytes(Path.of("kits/EHPAD-01/media/d13-repondeur.mp3"));
        var sound = "data:audio/mpeg;base64," + Base64.getEncoder().encodeToString(voice);
        var drawn = drawn("RECORDING", "<p>Exercice. Bonjour. Exercice.</p>", sound, false);
        assertThat(drawn.path("seconds").intValue()).isEqualTo(17);
        assertThat(drawn.path("audio").stringValue()).isEqualTo("media.listen Un titre");
        assertThat(drawn.path("html").stringValue()).contains("controls").doesNotContain("autoplay");
        assertThat(drawn.path("open").booleanValue()).isFalse();
        assertThat(drawn.path("below").stringValue()).isEqualTo("Exercice. Bonjour. Exercice.");
        assertThat(drawn.path("band").intValue()).isEqualTo(1);
    }

    @Test
    void whereItCannotBePlayedItsWordsStandOpenAndALineSaysWhy() {
        var drawn = drawn("RECORDING", "<p>Exercice.</p>", "/no-such-sound.mp3", true);
        assertThat(drawn.path("unheard").booleanValue()).isTrue();
        assertThat(drawn.path("open").booleanValue()).isTrue();
        assertThat(drawn.path("html").stringValue()).contains("media.unheard");
    }

    @Test
    void whereItIsNotAtAllThereAreOnlyItsWords() {
        var drawn = drawn("RECORDING", "<p>Exercice.</p>", "", false);
        assertThat(drawn.path("audio").stringValue()).isEmpty();
        assertThat(drawn.path("unheard").booleanValue()).isTrue();
        assertThat(drawn.path("open").booleanValue()).isTrue();
    }

    /** What README and the communication check say of it, asked of the browser: this page has no HTTPS. */
    @Test
    void withoutHttpsSoundIsHeardAndTheScreenMayFallAsleep() throws Exception {
        var voice = Files.readAllBytes(Path.of("kits/EHPAD-01/media/d13-repondeur.mp3"));
        var found =
                page.ask("""
                async (src) => {
                  const { sound } = await import('/live-sound.js');
                  await sound.unlock();
                  const audio = Object.assign(new Audio(src), { volume: 0 });
                  await audio.play();
                  return { secure: isSecureContext, tones: sound.on, plays: !audio.paused, awake: 'wakeLock' in navigator };
                }
                """, "data:audio/mpeg;base64," + Base64.getEncoder().encodeToString(voice));
        assertThat(found.path("secure").booleanValue()).isFalse();
        assertThat(found.path("tones").booleanValue()).isTrue();
        assertThat(found.path("plays").booleanValue()).isTrue();
        assertThat(found.path("awake").booleanValue()).isFalse();
    }

    @Test
    void theFirstLinesOfAMailStandInItsHeadAndTheRestBelow() {
        var drawn = drawn(
                "MAIL",
                "<p>De : la facturation</p>\n<p>Date\u00A0: lundi, 11\u00A0h\u00A032</p>\n<p>Objet : facture <em>rectifiée</em></p>\n"
                        + "<p>Bonjour,</p>\n<p>Objet : ceci n’est plus l’en-tête.</p>\n",
                "",
                false);
        assertThat(drawn.path("head").valueStream().map(JsonNode::stringValue))
                .containsExactly("Dela facturation", "Datelundi, 11\u00A0h\u00A032", "Objetfacture rectifiée");
        assertThat(drawn.path("subject").stringValue()).isEqualTo("facture rectifiée");
        assertThat(drawn.path("below").stringValue()).startsWith("\nBonjour,").contains("n’est plus l’en-tête");
    }

    @Test
    void aMailWithoutSuchLinesStaysWhole() {
        var drawn = drawn("MAIL", "<p>Bonjour : je vous écris.</p>", "", false);
        assertThat(drawn.path("head").size()).isZero();
        assertThat(drawn.path("below").stringValue()).isEqualTo("Bonjour : je vous écris.");
    }

    private static JsonNode drawn(String look, String html, String at, boolean breaks) {
        var document = new HashMap<String, Object>(Map.of("id", "D1", "title", "Un titre", "look", look, "html", html));
        if (look.equals("RECORDING")) document.put("recording", "a".repeat(64));
        return page.ask(DRAWN, Map.of("document", document, "at", at, "breaks", breaks));
    }
}
