package fr.souffleur.kits.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.souffleur.common.Words;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows when the cell goes its own way is something that can come true. */
class ReactionsTest {

    private static final String KIT = "minutes: {play: 40}\n"
            + "choices: [{id: net, look: [10], options: [{id: cut}, {id: keep}]}]\n"
            + "injects: [{id: o, kind: opening, minute: 0}, {id: a, kind: inject, minute: 5, relance: {after: 2}}, "
            + "{id: b, kind: inject, minute: 20, essential: true}, {id: c, kind: inject, minute: 30}, "
            + "{id: z, kind: closing, minute: 40}]\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{choice: net, is: cut}",
                "{choice: net, is: not-yet}",
                "{not-done: '1.1', by: 40}",
                "{done: '1.1'}",
                "{silence: a, after: 30}",
                "{given: b}",
                "{minute: 40}",
                "{all: [{given: a}, {any: [{minute: 9}, {choice: net, is: keep}]}]}"
            })
    void aConditionThatCanHoldIsGood(String when) {
        assertThat(faults(when, "{say: x}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|reaction.condition [] at {",
                "{done: '1.1', minute: 3}|reaction.condition [] at 3",
                "{choice: net}|schema.missing-key [is] at net",
                "{is: cut, minute: 4}|schema.missing-key [choice] at cut",
                "{silence: a, minute: 4}|schema.missing-key [after] at a",
                "{choice: net, is: both}|reference.unknown-option [both, net] at both",
                "{minute: 41}|timeline.beyond-play [41, 40] at 41",
                "{not-done: '1.1', by: 50}|timeline.beyond-play [50, 40] at 50",
                "{silence: c, after: 11}|timeline.relance-beyond-play [41, 40] at 11",
                "{all: [{given: a}, {minute: 41}]}|timeline.beyond-play [41, 40] at 41"
            })
    void aConditionOutOfReachIsToldWhereItStands(String when, String fault) {
        assertThat(faults(when, "{say: x}")).contains(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|reaction.effect [] at {",
                "{say: x, give: c}|reaction.effect [] at c",
                "{relance: b}|reaction.no-relance [b] at b",
                "{give: z}|reaction.frame [z] at z",
                "{hold: o}|reaction.frame [o] at o",
                "{skip: [c, b]}|reaction.skip-essential [b] at b"
            })
    void anEffectThatCannotBeHadIsToldWhereItStands(String then, String fault) {
        assertThat(faults("{minute: 1}", then)).containsExactly(fault);
    }

    @Test
    void whatContradictsItselfNeverHolds() {
        assertThat(faults("{all: [{choice: net, is: cut}, {choice: net, is: keep}]}", "{say: x}"))
                .singleElement()
                .asString()
                .startsWith("reaction.never [net]");
        assertThat(faults(
                        "{all: [{done: '1.1'}, {given: a}, {all: [{minute: 1}, {not-done: '1.1', by: 3}]}]}",
                        "{say: x}"))
                .singleElement()
                .asString()
                .startsWith("reaction.never [1.1]");
    }

    @Test
    void oneWayThatHoldsIsEnough() {
        var never = "{all: [{choice: net, is: cut}, {choice: net, is: keep}]}";
        assertThat(faults("{any: [" + never + ", {minute: 1}]}", "{say: x}")).isEmpty();
        assertThat(faults("{any: [" + never + ", " + never + "]}", "{say: x}")).hasSize(1);
    }

    /** As deep as a file may be: looked at twice at each level, it would take minutes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"27|{any: [%2$s, %1$s]}", "13|{all: [{minute: 1}, {any: [%2$s, %1$s]}]}"})
    void waysWithinWaysAreLookedAtOnce(int levels, String within) {
        var never = "{all: [{choice: net, is: cut}, {choice: net, is: keep}]}";
        var when = Stream.iterate(never, it -> within.formatted(never, it))
                .skip(levels)
                .findFirst()
                .orElseThrow();
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> faults(when, "{say: x}")))
                .singleElement()
                .asString()
                .startsWith("reaction.never [net]");
    }

    @Test
    void aReactionDoesNotWaitForWhatItBringsAbout() {
        assertThat(faults("{given: c}", "{give: c}")).containsExactly("reaction.circle [c] at c");
        assertThat(faults("{silence: c, after: 2}", "{hold: c}")).containsExactly("reaction.too-late [c] at c");
        assertThat(faults("{all: [{given: c}, {minute: 3}]}", "{skip: [c]}"))
                .containsExactly("reaction.too-late [c] at c");
        assertThat(faults("{any: [{given: c}, {minute: 3}]}", "{skip: [c]}")).isEmpty();
    }

    @Test
    void severalReactionsDoNotWaitForEachOther() {
        var round = KIT + "reactions: [{id: un, when: {given: b}, then: [{give: c}]}, "
                + "{id: deux, when: {given: c}, then: [{give: b}]}]\n";
        assertThat(Lines.faults(round, Reactions::check))
                .containsExactly("reaction.circle [c] at c", "reaction.circle [b] at b");
        assertThat(Lines.faults(round.replace("{given: c}", "{given: a}"), Reactions::check))
                .isEmpty();
    }

    @Test
    void notYetIsEveryChoicesOwnAnswerAndLooksStayWithinThePlay() {
        assertThat(Lines.faults(
                        "minutes: {play: 40}\nchoices: [{id: net, look: [9, 41], options: [{id: not-yet}]}]\n",
                        Reactions::check))
                .containsExactly("timeline.beyond-play [41, 40] at 41", "reaction.not-yet [] at not-yet");
    }

    @Test
    void whoIsNamedExists() {
        assertThat(Lines.faults(
                        KIT + "reactions: [{id: r, when: {any: [{choice: x1}, {given: y}, {done: '9.9'}]}, "
                                + "then: [{give: n1}, {skip: [n2]}, {hold: n3}, {relance: n4}]}]\n"
                                + "palette: [{id: p, to: [voisin]}]\n",
                        References::check))
                .containsExactly(
                        "reference.unknown-choice [x1] at x1",
                        "reference.unknown-inject [y] at y",
                        "reference.unknown-criterion [9.9] at '9.9'",
                        "reference.unknown-inject [n1] at n1",
                        "reference.unknown-inject [n2] at n2",
                        "reference.unknown-inject [n3] at n3",
                        "reference.unknown-inject [n4] at n4",
                        "reference.unknown-role [voisin] at voisin");
        assertThat(Lines.faults("choices: [{id: net, options: [{id: un}, {id: un}]}]\n", References::check))
                .containsExactly("reference.twice [un] at un");
    }

    @Test
    void inAPublishedKitEveryQuestionLeadsSomewhereAndEveryHelpIsToThePoint() {
        var kit = "status: published\ninjects: [{id: a, rated: ['1.1'], hints: [{criterion: '2.3'}]}]\n"
                + "choices: [{id: net}, {id: aside}]\nreactions: [{id: r, when: {choice: net, is: cut}}]\n";
        assertThat(Lines.faults(kit, Completeness::check))
                .contains("complete.choice [aside] at aside", "complete.hint [2.3, a] at '2.3'")
                .noneMatch(it -> it.startsWith("complete.choice [net]"));
    }

    @Test
    void whatIsReadyBearsTheCallAndFitsInAMinute() {
        var words = "palette: [{id: p, words: Bonjour}]\n";
        assertThat(Lines.faults(words, (parts, faults) -> Marked.check(parts, java.util.Map.of(), faults)))
                .containsExactly("marked.ready [p] at Bonjour");
        var long151 = "mot ".repeat(151).strip();
        assertThat(Lines.faults("palette: [{id: p, words: " + long151 + "}]\n", Aloud::check))
                .hasSize(1);
        assertThat(Lines.faults("reactions: [{id: p, then: [{say: " + long151 + "}]}]\n", Aloud::check))
                .hasSize(1);
    }

    @Test
    void everyFaultHasItsWords() {
        for (var key : List.of(
                "condition",
                "effect",
                "not-yet",
                "never",
                "circle",
                "too-late",
                "no-relance",
                "frame",
                "skip-essential"))
            for (var language : List.of("fr", "en"))
                assertThat(Words.in(language).say("kits.check.reaction." + key))
                        .isNotBlank()
                        .doesNotContain("kits.check");
    }

    private static List<String> faults(String when, String then) {
        return Lines.faults(KIT + "reactions: [{id: r, when: " + when + ", then: [" + then + "]}]\n", Reactions::check);
    }
}
