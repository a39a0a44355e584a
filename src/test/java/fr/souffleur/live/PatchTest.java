package fr.souffleur.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Iterator;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PatchTest {

    @Test
    void whateverChangesIsPutInPlaceByThePatch() {
        for (int seed = 0; seed < 5_000; seed++) {
            var random = new Random(seed);
            var before = tree(random, 4);
            var after = random.nextInt(5) == 0 ? tree(random, 4) : changed(before, random);
            var patch = Patch.between(before, after);
            assertThat(patch == null ? before : applied(before, Json.MAPPER.readTree(Json.write(patch))))
                    .as("seed " + seed)
                    .isEqualTo(after);
        }
    }

    @Test
    void aNewLineOnTopOfAThousandCostsItsOwnLength() {
        var before = Json.MAPPER.createArrayNode();
        for (int i = 1_000; i > 0; i--)
            before.add(Json.MAPPER.createObjectNode().put("seq", i).put("text", "fait " + i));
        var after = before.deepCopy();
        after.insert(0, Json.MAPPER.createObjectNode().put("seq", 1_001).put("text", "un fait de plus"));
        assertThat(Json.write(Patch.between(before, after)))
                .isEqualTo("{\"a\":[[{\"seq\":1001,\"text\":\"un fait de plus\"}],1000]}");
    }

    @Test
    void oneWordInTheMiddleOfAListIsToldAlone() {
        var before = Json.MAPPER.readTree(
                "[{\"id\":\"a\",\"state\":\"GIVEN\",\"words\":\"un long texte qui reste\"},{\"id\":\"b\",\"state\":\"WAITING\",\"words\":\"un autre\"},3]");
        var after = before.deepCopy();
        ((ObjectNode) after.get(0)).put("state", "WAITING");
        assertThat(Json.write(Patch.between(before, after)))
                .isEqualTo("{\"a\":[{\"o\":{\"state\":{\"=\":\"WAITING\"}}},2]}");
    }

    @Test
    void whatAStimulusChangesOnAScreenIsFarShorterThanTheScreen() {
        var played = Played.started().minutes(2).give(Sheets.INVOICE).minutes(2).give(Sheets.SON);
        for (int i = 0; i < 40; i++)
            played.minutes(0.05).move(new Move.Note(NoteKind.FACT, "un fait noté par la cellule " + i));
        var before = Shown.of(played.stage.seq(), played.stage.forPlayer(Sheets.NURSE));
        played.minutes(3).give(Sheets.STRANGERS);
        var after = Shown.of(played.stage.seq(), played.stage.forPlayer(Sheets.NURSE));
        var told = after.message(played.stage.clock(Instant.EPOCH, 0), before);
        assertThat(told.patch())
                .isNotNull()
                .contains("MOTS-03")
                .hasSizeLessThan(after.json().length() / 4);
        assertThat(applied(
                        Json.MAPPER.readTree(before.json()),
                        Json.MAPPER.readTree(told.patch()).get("patch")))
                .isEqualTo(Json.MAPPER.readTree(after.json()));
        assertThat(told.from()).isEqualTo(before.seq());
    }

    /** As {@code frontend/live-patch.js} does it. */
    static JsonNode applied(JsonNode old, JsonNode patch) {
        if (patch.has("=")) return patch.get("=");
        if (patch.has("a")) return list(old.values().iterator(), (ArrayNode) patch.get("a"));
        var fresh = ((ObjectNode) old).deepCopy();
        patch.path("x").values().forEach(it -> fresh.remove(it.stringValue()));
        patch.path("o").properties().forEach(it -> {
            var before = old.get(it.getKey());
            fresh.set(it.getKey(), applied(before == null ? Json.MAPPER.nullNode() : before, it.getValue()));
        });
        return fresh;
    }

    private static ArrayNode list(Iterator<JsonNode> old, ArrayNode steps) {
        var fresh = Json.MAPPER.createArrayNode();
        for (var step : steps.values()) {
            if (step.isArray()) step.values().forEach(fresh::add);
            else if (step.isObject()) fresh.add(applied(old.next(), step));
            else
                for (int i = Math.abs(step.intValue()); i > 0; i--) {
                    var it = old.next();
                    if (step.intValue() > 0) fresh.add(it);
                }
        }
        return fresh;
    }

    static JsonNode tree(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 6)) {
            case 0 -> Json.MAPPER.valueToTree(random.nextInt(4));
            case 1 -> Json.MAPPER.valueToTree("un texte " + random.nextInt(5));
            case 2 -> random.nextBoolean() ? Json.MAPPER.nullNode() : Json.MAPPER.valueToTree(random.nextBoolean());
            case 3 -> object(random, depth);
            default -> array(random, depth);
        };
    }

    private static ObjectNode object(Random random, int depth) {
        var node = Json.MAPPER.createObjectNode();
        for (int i = random.nextInt(6); i > 0; i--) node.set("f" + random.nextInt(8), tree(random, depth - 1));
        return node;
    }

    private static ArrayNode array(Random random, int depth) {
        var node = Json.MAPPER.createArrayNode();
        for (int i = random.nextInt(9); i > 0; i--) node.add(tree(random, depth - 1));
        return node;
    }

    static JsonNode changed(JsonNode before, Random random) {
        if (before instanceof ObjectNode old) {
            var fresh = old.deepCopy();
            old.properties().forEach(it -> {
                if (random.nextInt(3) == 0) fresh.set(it.getKey(), changed(it.getValue(), random));
                else if (random.nextInt(9) == 0) fresh.remove(it.getKey());
            });
            return fresh;
        }
        if (!(before instanceof ArrayNode old)) return tree(random, 1);
        var fresh = Json.MAPPER.createArrayNode();
        for (var it : old.values()) {
            if (random.nextInt(6) == 0) fresh.add(tree(random, 2));
            if (random.nextInt(6) > 0) fresh.add(random.nextInt(5) == 0 ? changed(it, random) : it);
        }
        return fresh;
    }
}
