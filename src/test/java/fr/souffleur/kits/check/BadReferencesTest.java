package fr.souffleur.kits.check;

import static fr.souffleur.kits.check.Harm.edit;
import static fr.souffleur.kits.check.Harm.harmless;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that lead nowhere, to two at once, or round in a circle. */
class BadReferencesTest {

    static List<Harm> cases() {
        return Stream.of(twice(), nowhere(), circles(), countless())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isToldAtItsPlace(Harm harm) {
        harm.isToldAtItsPlace();
    }

    private static List<Harm> twice() {
        return List.of(
                edit("two roles of one name", "id: soins\n", "id: direction #\n", "direction #", "reference.twice"),
                edit("two stimuli of one name", "id: \"02\"\n", "id: \"01\" #\n", "\"01\" #", "reference.twice"),
                again(
                        "documents",
                        "D1",
                        "{id: D1, title: T, look: note, handling: H, shared: true, text: documents/D1.md}"),
                again("checklists", "avant", "{id: avant, offset: 0, minutes: 1, items: [{id: b, text: B}]}"),
                again("reflex-cards", "un", "{id: un, title: T, text: reflex/1.md}"),
                again("variables", "nom", "{key: nom, question: Q, help: H, example: E, required: false, kind: name}"),
                again("grid", "\"1.1\"", "{criterion: \"1.1\", signs: [S], question: Q, look: [1], injects: []}"),
                edit(
                        "two things to do of one name",
                        "        text: Réserver la salle.\n",
                        "        text: Réserver la salle.\n      - {id: salle, text: T}\n",
                        "salle, text: T",
                        "reference.twice"),
                edit(
                        "two points to verify of one name",
                        "debrief:\n",
                        "to-verify: [{id: V1, point: P, with: W}, {id: V1, point: Q, with: W}]\ndebrief:\n",
                        "V1, point: Q",
                        "reference.twice"),
                edit(
                        "two variants of one name",
                        "debrief:\n",
                        "variants: [{id: v, when: W, text: T}, {id: v, when: X, text: T}]\ndebrief:\n",
                        "v, when: X",
                        "reference.twice"));
    }

    private static List<Harm> nowhere() {
        return List.of(
                edit("to nobody", "    to: [soins]\n", "    to: [nobody]\n", "nobody", "reference.unknown-role"),
                edit("else to nobody", "else-to: [direction]", "else-to: [nobody]", "nobody", "reference.unknown-role"),
                edit(
                        "a relance to nobody",
                        "      to: [direction]",
                        "      to: [nobody]",
                        "nobody",
                        "reference.unknown-role"),
                edit("kept by nobody", "kept-by: direction", "kept-by: nobody", "nobody", "reference.unknown-role"),
                edit("no such sheet", "documents: [D1]", "documents: [D1, D2]", "D2]", "reference.unknown-document"),
                edit(
                        "a sheet of another kit",
                        "documents: [D1]",
                        "documents: [D99]",
                        "D99",
                        "reference.unknown-document"),
                edit(
                        "no such stimulus to look at",
                        "injects: [\"01\"]",
                        "injects: [\"99\"]",
                        "\"99\"",
                        "reference.unknown-inject"),
                edit(
                        "no such stimulus to skip",
                        "    how: Parler moins.",
                        "    skip: [\"99\"]\n    how: Parler moins.",
                        "\"99\"",
                        "reference.unknown-inject"),
                edit(
                        "a criterion of no grid",
                        "rated: [\"1.1\"]\ninjects",
                        "rated: [\"1.99\"]\ninjects",
                        "\"1.99\"",
                        "reference.unknown-criterion"),
                edit(
                        "a file of another kit",
                        "text: documents/D1.md",
                        "text: OTHER-01/documents/D1.md",
                        "OTHER",
                        "file.unknown"),
                edit("a file that is not there", "text: reflex/1.md", "text: reflex/2.md", "reflex/2", "file.unknown"),
                edit("a picture that is not there", "media/D1.svg", "media/D2.svg", "media/D2", "file.unknown"));
    }

    /** Conditions are plain words in this format: what can lead round in a circle is who keeps whose role. */
    private static List<Harm> circles() {
        return List.of(
                edit(
                        "a role that keeps itself",
                        "kept-by: direction",
                        "kept-by: soins",
                        "soins\nrated",
                        "table.circle"),
                chain("a circle of 2", 2, it -> "r" + (it + 1) % 2, "r1}"),
                chain("a circle of 3", 3, it -> "r" + (it + 1) % 3, "r1}"),
                chain("a circle of 1,000", 1000, it -> "r" + (it + 1) % 1000, "r1}"),
                chain("a circle of 15,000", 15_000, it -> "r" + (it + 1) % 15_000, "r1}"),
                harmless(
                        "a condition that names its own stimulus",
                        "si quelqu’un demande",
                        "si 01 n’a pas été joué avant 01"));
    }

    private static List<Harm> countless() {
        return List.of(
                injects(10_000, "schema.maxItems"),
                edit(
                        "100,000 stimuli",
                        "  - id: \"02\"\n",
                        stimuli(100_000) + "  - id: \"02\"\n",
                        "1:1",
                        "file.too-big"),
                edit(
                        "12,000 dangling names",
                        "documents: [D1]",
                        "documents: [D1, " + dangling() + "]",
                        "D2,",
                        "reference.unknown-document"));
    }

    private static Harm again(String list, String name, String item) {
        return edit(
                "two " + list + " of one name",
                list + ":\n",
                list + ":\n  - " + item + "\n",
                list.equals("variables") ? "nom\n    question" : name + "\n    " + second(list),
                "reference.twice");
    }

    /** What stands behind the name of the one that was there before. */
    private static String second(String list) {
        return switch (list) {
            case "documents" -> "title: Un mot";
            case "checklists" -> "offset: -1";
            case "reflex-cards" -> "title: Prévenir";
            default -> "signs:";
        };
    }

    private static Harm chain(String told, int length, IntFunction<String> keeper, String place) {
        var roles = IntStream.range(0, length)
                .mapToObj(it -> "  - {id: r%d, name: N, mission: M, reflexes: [Q], seated-from: 1, kept-by: %s}\n"
                        .formatted(it, keeper.apply(it)))
                .collect(Collectors.joining());
        return edit(told, "rated: [\"1.1\"]\ninjects", roles + "rated: [\"1.1\"]\ninjects", place, "table.circle");
    }

    private static Harm injects(int count, String key) {
        return edit(
                count + " stimuli",
                "  - id: \"00\"\n",
                "  - {z: first}\n" + stimuli(count) + "  - id: \"00\"\n",
                "- {z",
                key);
    }

    private static String stimuli(int count) {
        return IntStream.range(0, count)
                .mapToObj(it ->
                        "  - {id: n%d, kind: inject, minute: 1, hour: '09:05', phase: P, title: T, channel: call, from: M, to-words: T, essential: false}\n"
                                .formatted(it))
                .collect(Collectors.joining());
    }

    private static String dangling() {
        return IntStream.range(2, 12_000).mapToObj(it -> "D" + it).collect(Collectors.joining(",\n      "));
    }
}
