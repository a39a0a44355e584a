package fr.souffleur.training.authoring;

import fr.souffleur.common.Refused;
import fr.souffleur.training.course.Question;
import fr.souffleur.training.format.CourseReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Questions of another file among those of a draft. What they leave out, such as a feedback, is a fault to mend there. */
final class Taken {

    private static final int MOST = 400;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Taken() {}

    /** @throws Refused {@code unknown} for a pool that the draft has not, {@code training.draft-too-many} */
    static Manuscript into(Manuscript on, String pool, List<Question> questions) {
        var pools = on.tree(Manuscript.COURSE).at("/quiz/pools");
        if (pools.valueStream().noneMatch(it -> it.path("id").asString("").equals(pool))) throw new Refused("unknown");
        var tree = on.tree(Manuscript.QUESTIONS);
        var list = Blanks.list(tree, "questions");
        if (list.size() + questions.size() > MOST) throw new Refused("training.draft-too-many", MOST);
        var names = new HashSet<String>();
        list.forEach(it -> names.add(it.path("id").asString("")));
        for (var read : JsonMapper.shared().readTree(CourseReader.written(questions))) {
            var question = (ObjectNode) plain(read);
            question.put("pool", pool);
            question.put("id", name(read.path("id").asString("question"), names));
            list.add(question);
        }
        return on.with(Manuscript.QUESTIONS, tree);
    }

    private static String name(String asked, Set<String> taken) {
        var name = asked;
        for (int number = 2; !taken.add(name); number++) name = Manuscript.shortened(asked, 50) + "-" + number;
        return name;
    }

    /** Without what says nothing, and with whole numbers as whole numbers. */
    private static JsonNode plain(JsonNode node) {
        if (node.isNumber()) return NODES.numberNode(node.intValue());
        if (node.isArray()) {
            ArrayNode list = NODES.arrayNode();
            node.forEach(it -> list.add(plain(it)));
            return list;
        }
        if (!node.isObject()) return node;
        var object = NODES.objectNode();
        node.properties().forEach(it -> {
            var value = it.getValue();
            var empty = value.isNull() || value.isArray() && value.isEmpty();
            var wrong = it.getKey().equals("right") && value.isBoolean() && !value.booleanValue();
            if (!empty && !wrong) object.set(it.getKey(), plain(value));
        });
        return object;
    }
}
