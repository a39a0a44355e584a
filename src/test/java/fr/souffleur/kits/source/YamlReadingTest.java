package fr.souffleur.kits.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.kits.check.Lines;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlReadingTest {

    static List<Arguments> broken() {
        return List.of(
                Arguments.of("a: 1\n\tb: 2\n", "yaml.tab [] at b: 2"),
                Arguments.of("a: 1\na: 2\n", "yaml.twice [a] at a: 2"),
                Arguments.of("a: {b: 1, b: 2}\n", "yaml.twice [b] at b: 2"),
                Arguments.of("a: &x 1\n", "yaml.anchor [x] at &x 1"),
                Arguments.of("a: &x [1]\n", "yaml.anchor [x] at &x [1"),
                Arguments.of("a: 1\nb: *a\n", "yaml.alias [a] at *a"),
                Arguments.of("a: !!str 1\n", "yaml.tag [] at !!str 1"),
                Arguments.of("a: !mine {b: 1}\n", "yaml.tag [] at !mine {b: 1"),
                Arguments.of("? [a]\n: 1\n", "yaml.key [] at [a"),
                Arguments.of("a: 1\n---\nb: 2\n", "yaml.second-document [] at ---"),
                Arguments.of("", "yaml.empty [] at "),
                Arguments.of("# rien\n", "yaml.empty [] at # rien"),
                Arguments.of("a: b: c\n", "yaml.colon [] at : c"),
                Arguments.of("a: 1\nb\nc: 2\n", "yaml.no-colon [] at c: 2"),
                Arguments.of("a: @b\n", "yaml.first-sign [] at @b"),
                Arguments.of("a: 1\n b: 2\n", "yaml.colon [] at : 2"),
                Arguments.of("- a\nb: 1\n", "yaml.indentation [] at b: 1"),
                Arguments.of("a: 'x\nb: 1\n", "yaml.quote [] at 'x"),
                Arguments.of("a: [1, 2\nb: 3\n", "yaml.comma [] at : 3"),
                Arguments.of("a: \"x\"\nb: \"y \\u", "yaml.sign [] at \\u"),
                Arguments.of("a: \"\\u00e9\"\nb: \"y \\UFFFFFFFF\"", "yaml.sign [] at \\UFFFFFFFF\""));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatCannotBeReadIsToldWhereItBreaks(String yaml, String fault) {
        assertThat(Lines.faults(yaml, (_, _) -> {})).containsExactly(fault);
    }

    @Test
    void whatIsGivenTwiceKeepsItsFirstValue() {
        var faults = new Faults();
        var file = YamlReading.read(new SourceText("kit.yaml", "a: 1\na: 2\n"), faults)
                .orElseThrow();
        assertThat(file.root().at("a").number(0)).isEqualTo(1);
    }

    @Test
    void everyValueKnowsItsPlace() {
        var file = read("un: 1\ndeux:\n  - trois\n  - quatre: cinq\n");
        assertThat(place(file.root().at("deux").items().get(1).at("quatre").fault("x")))
                .isEqualTo("4:13");
        assertThat(place(file.faultAtKey("/deux/1/quatre", "x"))).isEqualTo("4:5");
    }

    @Test
    void whatIsMissingIsToldAtWhatShouldHoldIt() {
        var file = read("un: 1\ndeux:\n  trois: 3\n");
        assertThat(place(file.root().at("deux").at("quatre").at("cinq").fault("x")))
                .isEqualTo("3:3");
        assertThat(place(file.root().at("nulle-part").fault("x"))).isEqualTo("1:1");
    }

    @Test
    void aKeyWithASlashIsNoStepDown() {
        var file = read("a/b: {c~d: 1}\n");
        assertThat(file.root().at("a/b").at("c~d").number(0)).isEqualTo(1);
        assertThat(place(file.root().at("a/b").at("c~d").fault("x"))).isEqualTo("1:12");
    }

    @Test
    void aTextFoldedOverLinesIsToldAtTheWordMeant() {
        var file = read("un: >-\n  Une phrase\n  qui continue, puis\n  qui continue.\n");
        assertThat(place(file.root().at("un").faultAt("qui continue", 1, "x"))).isEqualTo("4:3");
        assertThat(place(file.root().at("un").faultAt("phrase qui", 0, "x"))).isEqualTo("2:7");
        assertThat(place(file.root().at("un").faultAt("absent", 0, "x"))).isEqualTo("1:5");
    }

    private static YamlFile read(String yaml) {
        return YamlReading.read(new SourceText("kit.yaml", yaml), new Faults()).orElseThrow();
    }

    private static String place(Fault fault) {
        return fault.line() + ":" + fault.column();
    }
}
