package fr.souffleur.live;

import static fr.souffleur.live.Played.ENTRANCES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.planning.ShippedSheets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The desk's modules in a browser, without a portal. */
@Tag("journey")
class DeskModulesTest {

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
    void sealsAreThoseOfJava() throws Exception {
        var random = new Random(5);
        var texts = new ArrayList<String>();
        for (int length = 0; length < 200; length++)
            texts.add("é".repeat(length / 2) + "a".repeat(length % 70) + length);
        var key = new byte[32];
        random.nextBytes(key);
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        var expected = texts.stream()
                .map(it -> HexFormat.of().formatHex(mac.doFinal(it.getBytes(StandardCharsets.UTF_8))))
                .toList();
        var found = page.ask(
                "async ({ key, texts }) => { const { hmac } = await import('/desk-hmac.js'); return texts.map((it) => hmac(key, it)); }",
                Map.of("key", HexFormat.of().formatHex(key), "texts", texts));
        assertThat(found.valueStream().map(JsonNode::stringValue)).containsExactlyElementsOf(expected);
    }

    /** However many of the moves are home, what is shown is the same. */
    @Test
    void whatIsShownStaysTheSameWhileMovesComeHomeOneByOne() {
        var played = Played.started().minutes(2);
        var book = Margin.of(played.stage, ENTRANCES).book();
        var records = new ArrayList<Object>();
        records.add(record(played));
        var moves = List.of(
                Map.of("kind", "give", "fields", Map.of("inject", "01")),
                Map.of("kind", "note", "fields", Map.of("note", "FACT", "text", "Un fait"), "since", 2),
                Map.of("kind", "relance", "fields", Map.of("inject", "01")),
                Map.of("kind", "give", "fields", Map.of("inject", "02")),
                Map.of("kind", "pause", "fields", Map.of()));
        played.give(Sheets.INVOICE);
        records.add(record(played));
        played.move(new Move.Note(NoteKind.FACT, "Un fait"));
        records.add(record(played));
        played.move(new Move.Relance(Sheets.INVOICE));
        records.add(record(played));
        played.give(Sheets.SON);
        records.add(record(played));
        played.move(new Move.Pause());
        records.add(record(played));
        var shown = page.ask("""
                async ({ book, records, moves }) => {
                  const { readTogether } = await import('/desk-book.js');
                  const { DeskView } = await import('/desk-view.js');
                  const at = performance.now();
                  performance.now = () => at;
                  const view = new DeskView();
                  const tell = (screen) => JSON.stringify([screen.phase, screen.now.inject, screen.next.map((it) => it.inject),
                    screen.given.map((it) => [it.inject, it.relanced]), screen.log.map((it) => it.text)]);
                  const shown = [];
                  records.forEach(({ margin, face }, home) => {
                    view.hear(book, readTogether(book, margin), face);
                    // A record may be here before the answer to the move it holds: that one is still in the queue then.
                    for (const waiting of [moves.slice(home), moves.slice(Math.max(0, home - 1))])
                      shown.push(tell(view.with(waiting.map((it) => ({ ...it, made: 0 }))).screen));
                  });
                  delete performance.now;
                  return [...new Set(shown)];
                }
                """, Map.of("book", book, "records", records, "moves", moves));
        assertThat(shown).as("%s", shown).hasSize(1);
    }

    @Test
    void aCellOfRobotsSitsDownWritesAndSometimesSaysNothing() {
        var stage = Stage.printed(ShippedSheets.of("souffleur/EHPAD-01"), "rehearsal");
        var told = page.ask(
                """
                async ({ book }) => {
                  const { DeskPlay } = await import('/desk-play.js');
                  const { Robot, practised } = await import('/desk-robot.js');
                  let now = performance.now();
                  performance.now = () => now;
                  let seed = 7;
                  const chance = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
                  const play = new DeskPlay(book, { speed: 10 });
                  const robot = new Robot(play, { chance, text: (html) => html.replace(/<[^>]*>/g, ''), say: (key) => key });
                  const pass = (seconds) => { for (let i = 0; i < seconds * 2; i++) { now += 500; robot.tick(); play.tick(); } };
                  pass(10);
                  const seated = play.desk.screen.room.every((it) => it.present);
                  play.take('start');
                  let silent = 0;
                  for (const card of book.cards.slice(1)) {
                    if (card.kind === 'CLOSING') continue;
                    play.take('give', { inject: card.inject });
                    pass(30);
                    const it = play.desk.line(card.inject);
                    if (!it.relance || play.desk.screen.log.some((line) => line.text.includes(card.title))) continue;
                    silent++;
                    play.take('relance', { inject: card.inject });
                    pass(10);
                  }
                  play.take('real');
                  play.take('resume');
                  play.take('finex');
                  delete performance.now;
                  return { seated, silent, log: play.desk.screen.log.length, decisions: play.desk.screen.log.filter((it) => it.kind === 'DECISION').length, ...practised(play) };
                }
                """, Map.of("book", Margin.of(stage, new Entrances(List.of())).book()));
        assertThat(told.path("seated").booleanValue()).isTrue();
        assertThat(told.path("silent").intValue()).isPositive();
        assertThat(told.path("relances").intValue())
                .isEqualTo(told.path("silent").intValue());
        assertThat(told.path("log").intValue()).isGreaterThan(10);
        assertThat(told.path("decisions").intValue()).isPositive();
        assertThat(told.path("given").intValue()).isEqualTo(told.path("stimuli").intValue());
        assertThat(told.path("jumps").intValue())
                .isEqualTo(told.path("allJumps").intValue())
                .isPositive();
        assertThat(told.path("real").booleanValue()).isTrue();
    }

    private static Map<String, Object> record(Played played) {
        return Map.of(
                "margin", Margin.of(played.stage, ENTRANCES).of(played.stage.forFacilitator(ENTRANCES)),
                "face", played.stage.clock(played.now(), played.play()));
    }
}
