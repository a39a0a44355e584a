package fr.souffleur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.LambdaConverter;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;
import org.junit.jupiter.api.Test;

/**
 * The committed jOOQ classes belong to the migrations. Run with {@code -Djooq.write=true} to make them anew
 * ({@code mvn -Dtest=JooqSourcesTest -Djooq.write=true surefire:test}).
 */
class JooqSourcesTest {

    private static final Path COMMITTED = Path.of("src/generated/java");

    @Test
    void committedSourcesAreWhatTheMigrationsGive() throws Exception {
        var write = Boolean.getBoolean("jooq.write");
        var into = write ? COMMITTED : Path.of("target/jooq-again");
        generate(TestDatabase.migrated("jooq"), into);
        if (!write) assertThat(sources(into)).isEqualTo(sources(COMMITTED));
    }

    private static void generate(String url, Path into) throws Exception {
        var database = new Database()
                .withName("org.jooq.meta.mariadb.MariaDBDatabase")
                .withInputSchema("jooq")
                .withOutputSchemaToDefault(true)
                .withExcludes("flyway_schema_history|event_publication.*")
                .withForcedTypes(
                        id("ExerciseId", ".*\\.exercise_id"),
                        id(
                                "StructureId",
                                ".*\\.(structure_id|succeeded_by|body_id|shown_to)|structures_group_member\\.group_id"),
                        id(
                                "PersonId",
                                ".*\\.(person_id|facilitator|created_by|answered_by|ticked_by|changed_by|written_by|brought_by|settled_by|acted_by|granted_by|issued_to|invited_by|used_by|shared_by|withdrawn_by|waiting_person|subject_id|validated_by|signed_by|reopened_by|closed_by)"),
                        id("SeatId", ".*\\.seat_id"),
                        id("MoveId", ".*\\.move_id"),
                        id("TextId", ".*\\.text_id"),
                        id("RoleId", ".*(planning_role|live_seat|live_late)\\.(role|held_by)"),
                        id("InjectId", ".*\\.inject"),
                        new ForcedType()
                                .withName("BOOLEAN")
                                .withIncludeExpression(
                                        "structures_register_.*\\.(open|anyway|psychiatric|support)|planning_answer\\.from_profile|debrief_(questionnaire\\.closed|remark\\.shown)|training_(attempt\\.passed|answer\\.correct)"),
                        new ForcedType()
                                .withUserType("java.time.Instant")
                                .withLambdaConverter(
                                        new LambdaConverter()
                                                .withFrom("it -> it.toInstant(java.time.ZoneOffset.UTC)")
                                                .withTo(
                                                        "it -> java.time.LocalDateTime.ofInstant(it, java.time.ZoneOffset.UTC)"))
                                .withIncludeTypes("datetime.*"));
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc()
                        .withDriver("org.mariadb.jdbc.Driver")
                        .withUrl(url)
                        .withUser("root")
                        .withPassword(""))
                .withGenerator(new Generator()
                        .withDatabase(database)
                        .withGenerate(new Generate()
                                .withGlobalCatalogReferences(false)
                                .withRecords(false)
                                .withGeneratedAnnotation(false))
                        .withTarget(new Target()
                                .withPackageName("souffleur.db")
                                .withDirectory(into.toString())
                                .withClean(true))));
    }

    private static ForcedType id(String type, String columns) {
        return new ForcedType()
                .withUserType("fr.souffleur.common." + type)
                .withLambdaConverter(new LambdaConverter()
                        .withFrom("fr.souffleur.common." + type + "::new")
                        .withTo("fr.souffleur.common." + type + "::value"))
                .withIncludeExpression(columns);
    }

    private static Map<String, String> sources(Path root) throws IOException {
        var found = new TreeMap<String, String>();
        try (var files = Files.walk(root)) {
            files.filter(it -> it.toString().endsWith(".java")).forEach(it -> {
                try {
                    found.put(root.relativize(it).toString(), Files.readString(it));
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        }
        return found;
    }
}
