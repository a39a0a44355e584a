package fr.souffleur.training.format;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fr.souffleur.training.course.Calibration;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.course.Question;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Trees that passed the check into records, and questions into text and back, as an attempt keeps them. */
public final class CourseReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withConfigOverride(List.class, it -> it.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private CourseReader() {}

    static Course course(JsonNode tree) {
        return MAPPER.treeToValue(tree, Course.class);
    }

    static List<Question> questions(JsonNode tree) {
        return List.of(MAPPER.treeToValue(tree.path("questions"), Question[].class));
    }

    static Calibration calibration(JsonNode tree) {
        return MAPPER.treeToValue(tree, Calibration.class);
    }

    /** One question that the check has nothing to say about. */
    public static Question question(JsonNode tree) {
        return MAPPER.treeToValue(tree, Question.class);
    }

    public static String written(List<Question> questions) {
        return MAPPER.writerFor(MAPPER.getTypeFactory().constructCollectionType(List.class, Question.class))
                .writeValueAsString(questions);
    }

    public static List<Question> questions(String written) {
        return List.of(MAPPER.readValue(written, Question[].class));
    }

    public static String written(Calibration.Set set) {
        return MAPPER.writeValueAsString(set);
    }

    public static Calibration.Set set(String written) {
        return MAPPER.readValue(written, Calibration.Set.class);
    }
}
