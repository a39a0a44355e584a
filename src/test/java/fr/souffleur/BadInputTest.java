package fr.souffleur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code BAD-INPUT.md} says how many cases of what there are: it says the truth, and enough of them. */
class BadInputTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| (\\d+) \\| (\\d+) \\| `(\\w+)` \\|");

    static Stream<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("src/docs/BAD-INPUT.md"))).results();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void thePageCountsTheCasesThatThereAre(MatchResult row) throws Exception {
        var cases = type(row.group(4)).getDeclaredMethod("cases");
        cases.setAccessible(true);
        var found = (Collection<?>) cases.invoke(null);
        assertThat(found).as(row.group(1)).doesNotHaveDuplicates().hasSize(Integer.parseInt(row.group(3)));
        assertThat(found.size()).isGreaterThanOrEqualTo(Integer.parseInt(row.group(2)));
    }

    @Test
    void everyFamilyHasItsRow() throws IOException {
        assertThat(rows().map(it -> it.group(1)))
                .containsExactly(
                        "zip paths",
                        "zip bombs",
                        "YAML and JSON",
                        "schema",
                        "references",
                        "text",
                        "Markdown and HTML",
                        "images and media",
                        "words on paper",
                        "register files",
                        "register records",
                        "question files");
    }

    /** So that no bad input is ever written anywhere: nothing that reads it could. */
    @Test
    void whoReadsWhatStrangersSendCannotWriteFiles() {
        var code = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(
                        "fr.souffleur.kits",
                        "fr.souffleur.documents",
                        "fr.souffleur.structures",
                        "fr.souffleur.training");
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage(
                        "..kits.archive..",
                        "..kits.source..",
                        "..kits.check..",
                        "..documents..",
                        "..register.reading..",
                        "..exchange.questions..")
                .should()
                .callMethodWhere(DescribedPredicate.describe("write files", BadInputTest::writes))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(FileOutputStream.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(FileWriter.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(RandomAccessFile.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(FileChannel.class)
                .check(code);
    }

    private static boolean writes(JavaMethodCall call) {
        return List.of("java.nio.file.Files", "java.io.File")
                        .contains(call.getTargetOwner().getName())
                && call.getName()
                        .matches(
                                "write.*|create.*|mkdir.*|copy|move|rename.*|delete.*|set.*|new(Out|Buffered|Byte)(?!.*Read).*");
    }

    private static Class<?> type(String name) throws Exception {
        try (var sources = Files.walk(Path.of("src/test/java"))) {
            var source = sources.filter(it -> it.endsWith(name + ".java"))
                    .findFirst()
                    .orElseThrow();
            var path = Path.of("src/test/java").relativize(source).toString();
            return Class.forName(
                    path.substring(0, path.length() - ".java".length()).replace('/', '.'));
        }
    }
}
