package fr.souffleur.training.authoring;

import fr.souffleur.common.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Carries one edit out. What an edit points to and does not find is refused, never guessed. */
final class Pen {

    static final int LONGEST_TEXT = 60_000;
    private static final int LONGEST_VALUE = 4_000;
    private static final int MOST = 60;
    private static final int LARGEST_DRAWING = 1024 * 1024;
    private static final Pattern LESSON = Pattern.compile("lessons/[a-z0-9][a-z0-9-]*\\.md");
    private static final Pattern DRAWING = Pattern.compile("[a-z0-9][a-z0-9-]*\\.(svg|png|jpg|jpeg|webp)");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Pen() {}

    static Manuscript write(Manuscript on, Edit edit) {
        return switch (edit) {
            case Edit.Say(var at, var value) -> say(on, at, value);
            case Edit.Write(var file, var text) -> text(on, file, text);
            case Edit.Add(var list, var kind, var about) -> Blanks.add(on, list, kind, about);
            case Edit.Remove(var item) -> remove(on, item);
            case Edit.Move(var item, var by) -> move(on, item, by);
            case Edit.Take(var pool, var questions) -> Taken.into(on, pool, questions);
            case Edit.Draw(var lesson, var name, var content) -> draw(on, lesson, name, content);
        };
    }

    private static Manuscript say(Manuscript on, Place at, @Nullable Object value) {
        known(at);
        if (at.equals(Place.course("/id"))) throw new Refused("unknown");
        var tree = on.tree(at.file());
        if (!(tree.at(at.up().pointer()) instanceof ObjectNode holder)) throw new Refused("unknown");
        if (value == null) holder.remove(at.last());
        else holder.set(at.last(), node(value));
        if (at.equals(Place.course("/certificate")) && "none".equals(value)) tree.remove("validity-months");
        return on.with(at.file(), tree);
    }

    private static JsonNode node(Object value) {
        return switch (value) {
            case String text -> NODES.stringNode(bounded(text, LONGEST_VALUE));
            case Integer number -> NODES.numberNode(number);
            case Boolean yes -> NODES.booleanNode(yes);
            case List<?> texts -> {
                if (texts.size() > MOST) throw new Refused("training.draft-too-many", MOST);
                var list = NODES.arrayNode();
                texts.forEach(it -> list.add(bounded(String.valueOf(it), LONGEST_VALUE)));
                yield list;
            }
            default -> throw new Refused("unknown");
        };
    }

    private static Manuscript text(Manuscript on, String file, String text) {
        if (!LESSON.matcher(file).matches()) throw new Refused("unknown");
        var plain = bounded(text, LONGEST_TEXT);
        var ended = plain.isEmpty() || plain.endsWith("\n") ? plain : plain + "\n";
        return on.with(file, ended.getBytes(StandardCharsets.UTF_8));
    }

    /** A lesson goes with its text and its drawings, a pool with its questions, the last pool with the quiz. */
    private static Manuscript remove(Manuscript on, Place item) {
        var tree = on.tree(item.file());
        var list = list(tree, item.up());
        int index = index(list, item);
        var gone = list.get(index);
        list.remove(index);
        var next = on;
        if (item.up().equals(Place.course("/lessons"))) {
            next = next.without(gone.path("text").asString(""));
            for (var drawing : gone.path("diagrams"))
                next = withoutUnused(next, tree, drawing.path("file").asString(""));
        }
        if (item.up().last().equals("diagrams"))
            next = withoutUnused(next, tree, gone.path("file").asString(""));
        if (item.up().equals(Place.course("/quiz/pools"))) {
            next = withoutQuestions(next, gone.path("id").asString(""));
            if (list.isEmpty()) tree.remove("quiz");
            if (list.isEmpty()) next = next.without(Manuscript.QUESTIONS);
        }
        return next.with(item.file(), tree);
    }

    private static Manuscript withoutUnused(Manuscript from, ObjectNode course, String file) {
        for (var lesson : course.path("lessons"))
            for (var drawing : lesson.path("diagrams"))
                if (drawing.path("file").asString("").equals(file)) return from;
        return from.without(file);
    }

    private static Manuscript withoutQuestions(Manuscript from, String pool) {
        var tree = from.tree(Manuscript.QUESTIONS);
        if (!(tree.path("questions") instanceof ArrayNode questions)) return from;
        for (int i = questions.size() - 1; i >= 0; i--)
            if (questions.get(i).path("pool").asString("").equals(pool)) questions.remove(i);
        return from.with(Manuscript.QUESTIONS, tree);
    }

    private static Manuscript move(Manuscript on, Place item, int by) {
        var tree = on.tree(item.file());
        var list = list(tree, item.up());
        int from = index(list, item);
        int to = from + by;
        if (Math.abs(by) > MOST || to < 0 || to >= list.size()) throw new Refused("unknown");
        var moved = list.get(from);
        list.remove(from);
        list.insert(to, moved);
        return on.with(item.file(), tree);
    }

    private static Manuscript draw(Manuscript on, Place lesson, String name, byte[] content) {
        if (content.length > LARGEST_DRAWING) throw new Refused("training.draft-drawing-too-big", 1);
        var plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]+", "-").replaceAll("^[.-]+", "");
        if (!DRAWING.matcher(plain).matches()) throw new Refused("training.draft-drawing-kind");
        var tree = on.tree(Manuscript.COURSE);
        if (!(tree.at(lesson.pointer()) instanceof ObjectNode of)) throw new Refused("unknown");
        var file = "diagrams/" + plain;
        var known = of.path("diagrams")
                .valueStream()
                .anyMatch(it -> it.path("file").asString("").equals(file));
        if (!known && on.files().containsKey(file)) throw new Refused("training.draft-drawing-taken", plain);
        if (!known)
            Blanks.list(of, "diagrams")
                    .add(NODES.objectNode()
                            .put("file", file)
                            .put("title", plain.substring(0, plain.lastIndexOf('.')))
                            .put("alt", ""));
        var next = on.with(file, content).with(Manuscript.COURSE, tree);
        var trouble = Drawings.trouble(next, file);
        if (trouble.isPresent()) throw new Refused("training.draft-drawing-bad");
        return next;
    }

    static void known(Place place) {
        if (!place.file().equals(Manuscript.COURSE) && !place.file().equals(Manuscript.QUESTIONS))
            throw new Refused("unknown");
        if (!place.pointer().startsWith("/") || place.pointer().length() > 200) throw new Refused("unknown");
    }

    static ArrayNode list(ObjectNode tree, Place place) {
        known(place);
        if (tree.at(place.pointer()) instanceof ArrayNode list) return list;
        throw new Refused("unknown");
    }

    private static int index(ArrayNode list, Place item) {
        try {
            int index = Integer.parseInt(item.last());
            if (index >= 0 && index < list.size()) return index;
        } catch (NumberFormatException odd) {
            throw new Refused("unknown");
        }
        throw new Refused("unknown");
    }

    static String bounded(String text, int longest) {
        if (text.length() > longest) throw new Refused("training.draft-too-long", longest);
        return Manuscript.plain(text);
    }
}
