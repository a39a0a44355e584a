package fr.souffleur.training.authoring;

import fr.souffleur.common.Refused;
import fr.souffleur.kits.Version;
import fr.souffleur.training.course.Course;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is new begins with what it cannot do without; the checker says what is still missing. */
final class Blanks {

    private static final Set<String> KINDS = Set.of("choice", "choices", "match", "number");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Blanks() {}

    /** A course with one empty lesson. @param publisher who answers for it */
    static Manuscript course(String publisher, String code, String title, Course.Audience audience, LocalDate today) {
        var tree = NODES.objectNode()
                .put("format", "1.0")
                .put("id", slug(publisher) + "/" + code)
                .put("version", "1.0.0")
                .put("language", "fr")
                .put("title", title)
                .put("publisher", Manuscript.shortened(publisher, 120))
                .put("licence", "CC-BY-4.0")
                .put("status", "published")
                .put("reviewed", today.toString());
        tree.putArray("for").add(audience.name().toLowerCase(Locale.ROOT));
        tree.put("promise", "").put("summary", "").put("certificate", "none").put("pass-percent", 80);
        tree.putArray("lessons");
        var files = new TreeMap<String, byte[]>();
        return lesson(new Manuscript(files).with(Manuscript.COURSE, tree), Place.course("/lessons"), title);
    }

    /** The next version of a course, open to be written in. */
    static Manuscript next(Manuscript from) {
        var tree = from.tree(Manuscript.COURSE);
        var numbers = Version.of(from.text("version")).numbers();
        tree.put("version", numbers.get(0) + "." + (numbers.get(1) + 1) + ".0").put("status", "published");
        return from.with(Manuscript.COURSE, tree);
    }

    static Manuscript add(Manuscript on, Place list, Edit.Kind kind, String about) {
        Pen.known(list);
        var plain = Pen.bounded(about, 160);
        return switch (kind) {
            case LESSON -> lesson(on, list, plain);
            case POOL -> pool(on, plain);
            case QUESTION -> question(on, plain);
            case ANSWER -> member(on, list, NODES.objectNode().put("text", "").put("feedback", ""));
            case PAIR -> member(on, list, NODES.objectNode().put("left", "").put("right", ""));
            case NEAR -> member(on, list, NODES.objectNode().put("value", 0).put("feedback", ""));
        };
    }

    private static Manuscript lesson(Manuscript on, Place list, String title) {
        var tree = on.tree(Manuscript.COURSE);
        var lessons = Pen.list(tree, list);
        var id = unused(title.isBlank() ? "lecon" : slug(title), ids(lessons));
        var file = "lessons/" + id + ".md";
        if (on.files().containsKey(file)) file = "lessons/" + id + "-" + (lessons.size() + 1) + ".md";
        lessons.add(NODES.objectNode()
                .put("id", id)
                .put("title", title)
                .put("minutes", 5)
                .put("kind", "reading")
                .put("goal", "")
                .put("text", file));
        return on.with(Manuscript.COURSE, tree).with(file, new byte[0]);
    }

    /** The first one makes the quiz. */
    private static Manuscript pool(Manuscript on, String title) {
        var tree = on.tree(Manuscript.COURSE);
        if (!(tree.path("quiz") instanceof ObjectNode)) tree.putObject("quiz").put("minutes", 5);
        var pools = list((ObjectNode) tree.path("quiz"), "pools");
        pools.add(NODES.objectNode()
                .put("id", unused(title.isBlank() ? "groupe" : slug(title), ids(pools)))
                .put("title", title)
                .put("lesson", tree.path("lessons").path(0).path("id").asString(""))
                .put("draw", 1));
        var next = on.with(Manuscript.COURSE, tree);
        if (on.files().containsKey(Manuscript.QUESTIONS)) return next;
        var questions = on.tree(Manuscript.QUESTIONS);
        questions.putArray("questions");
        return next.with(Manuscript.QUESTIONS, questions);
    }

    /** @param about its pool and its kind */
    private static Manuscript question(Manuscript on, String about) {
        var words = about.split(" ", -1);
        if (words.length != 2 || !KINDS.contains(words[1])) throw new Refused("unknown");
        var tree = on.tree(Manuscript.QUESTIONS);
        var questions = list(tree, "questions");
        var blank = NODES.objectNode()
                .put("id", unused(words[0].isEmpty() ? "question" : words[0] + "-1", ids(questions)))
                .put("pool", words[0])
                .put("kind", words[1])
                .put("text", "");
        switch (words[1]) {
            case "choice", "choices" -> {
                var answers = blank.putArray("answers");
                answers.addObject().put("text", "").put("right", true).put("feedback", "");
                answers.addObject().put("text", "").put("feedback", "");
            }
            case "match" -> {
                var pairs = blank.putArray("pairs");
                pairs.addObject().put("left", "").put("right", "");
                pairs.addObject().put("left", "").put("right", "");
                blank.put("feedback", "");
            }
            default -> blank.put("value", 0).put("feedback", "");
        }
        questions.add(blank);
        return on.with(Manuscript.QUESTIONS, tree);
    }

    private static Manuscript member(Manuscript on, Place list, JsonNode blank) {
        var tree = on.tree(list.file());
        if (!(tree.at(list.up().pointer()) instanceof ObjectNode holder)) throw new Refused("unknown");
        list(holder, list.last()).add(blank);
        return on.with(list.file(), tree);
    }

    static ArrayNode list(ObjectNode holder, String key) {
        return holder.path(key) instanceof ArrayNode list ? list : holder.putArray(key);
    }

    private static Set<String> ids(JsonNode list) {
        return list.valueStream().map(it -> it.path("id").asString("")).collect(Collectors.toSet());
    }

    /** {@code relire-2} after {@code relire-1}, {@code relire-2} after {@code relire}. */
    private static String unused(String wanted, Set<String> taken) {
        var stem = wanted.replaceAll("-\\d+$", "");
        var next = wanted;
        for (int i = 2; taken.contains(next); i++) next = stem + "-" + i;
        return next;
    }

    /** As identifiers are written: {@code gcs-val-fictif}. */
    static String slug(String text) {
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var cut = Manuscript.shortened(plain, 40).replaceAll("-+$", "");
        return cut.isEmpty() ? "cours" : cut;
    }
}
