package fr.souffleur.kits.source;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import com.networknt.schema.regex.RegularExpression;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A published JSON Schema of the format; its verdicts become sentences of ours, at the place in the file. */
public final class FormatSchema {

    public static final FormatSchema KIT = new FormatSchema("kit-1.0.schema.json");
    public static final FormatSchema CRITERIA = new FormatSchema("criteria-1.0.schema.json");
    public static final FormatSchema RECOMMENDATIONS = new FormatSchema("recommendations-1.0.schema.json");

    public static final FormatSchema COURSE = new FormatSchema("course-1.0.schema.json");
    public static final FormatSchema QUESTIONS = new FormatSchema("questions-1.0.schema.json");
    public static final FormatSchema CALIBRATION = new FormatSchema("calibration-1.0.schema.json");

    private static final int LONGEST_NAME = 400;

    private final Schema schema;
    private final JsonNode tree;

    private FormatSchema(String name) {
        var settings = SchemaRegistryConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .regularExpressionFactory(FormatSchema::shape)
                .build();
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, it -> it.schemaRegistryConfig(settings));
        try (var stream = FormatSchema.class.getResourceAsStream("/kits/schema/" + name)) {
            if (stream == null) throw new IllegalStateException("missing schema " + name);
            tree = JsonMapper.shared().readTree(stream);
            schema = registry.getSchema(tree);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @param file name of a file of the format */
    public static FormatSchema named(String file) {
        return switch (file) {
            case "criteria.yaml" -> CRITERIA;
            case "recommendations.yaml" -> RECOMMENDATIONS;
            case "course.yaml" -> COURSE;
            case "questions.yaml" -> QUESTIONS;
            case "calibration.yaml" -> CALIBRATION;
            default -> KIT;
        };
    }

    public JsonNode tree() {
        return tree;
    }

    /** Names and numbers are short; Java's patterns run out of stack on endless ones. */
    private static RegularExpression shape(String pattern) {
        var shape = Pattern.compile(pattern);
        return text -> (!pattern.endsWith("$") || text.length() <= LONGEST_NAME)
                && shape.matcher(text).find();
    }

    public void check(YamlFile file, Faults faults) {
        var judged = new HashSet<String>();
        for (var error : schema.validate(file.tree())) {
            var pointer = error.getInstanceLocation().toString();
            // What a published kit owes, and what a condition is made of, the checks say in fuller words.
            var way = error.getEvaluationPath().toString();
            if (way.startsWith("/then/") || way.contains("/oneOf") || file.spoilt(pointer)) continue;
            var manyOfOnePlace =
                    error.getKeyword().equals("required") || error.getKeyword().equals("additionalProperties");
            if (manyOfOnePlace || judged.add(pointer)) faults.add(fault(file, pointer, error));
        }
    }

    private static Fault fault(YamlFile file, String pointer, Error error) {
        var value = error.getInstanceNode();
        var first = error.getArguments() == null || error.getArguments().length == 0 ? "" : error.getArguments()[0];
        var among = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "additionalProperties", "unevaluatedProperties" ->
                file.faultAtKey(YamlFile.step(pointer, error.getProperty()), "schema.unknown-key", error.getProperty());
            case "propertyNames" -> file.faultAtKey(YamlFile.step(pointer, error.getProperty()), "schema.key-shape");
            case "required" ->
                error.getEvaluationPath().toString().contains("/anyOf/")
                        ? file.fault(pointer, "schema.one-of")
                        : file.fault(pointer, "schema.missing-key", error.getProperty());
            case "type" -> file.fault(pointer, "schema.type." + among.asString("other"));
            case "enum" ->
                file.fault(
                        pointer,
                        pointer.equals("/format") ? "schema.format" : "schema.one-among",
                        among.valueStream().map(it -> it.asString()).collect(Collectors.joining(", ")));
            case "pattern", "format" ->
                value.asString("").isBlank()
                        ? file.fault(pointer, "schema.blank")
                        : file.fault(pointer, "schema.shape", shortened(value.asString("")));
            case "minLength" -> file.fault(pointer, "schema.blank");
            case "maxLength", "minItems", "maxItems", "minimum", "maximum" ->
                file.fault(pointer, "schema." + error.getKeyword(), first);
            case "uniqueItems" -> file.fault(pointer, "schema.twice");
            default -> file.fault(pointer, "schema.other", error.getKeyword(), Arrays.toString(error.getArguments()));
        };
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}
