package fr.souffleur.kits.check.advice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Words;
import fr.souffleur.kits.check.KitCopy;
import fr.souffleur.kits.check.LibraryCheck;
import fr.souffleur.kits.check.Lines;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdviceTest {

    private static final String TABLE = """
            players: {from: 1, to: 3}
            roles:
              - {id: lead, seated-from: 1}
              - {id: nurse, seated-from: 2, kept-by: lead}
              - {id: clerk, seated-from: 3, kept-by: nurse}
            """;

    @Test
    void aLongSilenceIsTold() {
        assertThat(rhythm(0, 2, 8)).isEmpty();
        assertThat(rhythm(0, 2, 9)).containsExactly("advice.rhythm.gap [7] at 9");
    }

    @Test
    void twoStimuliAtOnceAreTold() {
        assertThat(rhythm(2, 3)).containsExactly("advice.rhythm.burst [1, 1] at 3");
        assertThat(rhythm(2, 2)).containsExactly("advice.rhythm.burst [1, 0] at 2");
        assertThat(Lines.faults(
                        "injects: [{kind: jump, minute: 2}, {kind: inject, minute: 2}, {kind: closing, minute: 3}]\n",
                        Rhythm::advise))
                .isEmpty();
    }

    @Test
    void whoeverHasNothingToDoIsToldAtTheLargestTable() {
        assertThat(load("[lead]", "[nurse]")).containsExactly("advice.load.nothing [clerk, 3] at clerk");
        assertThat(load("[lead]", "[nurse]", "[clerk]")).isEmpty();
    }

    @Test
    void whoeverHasNearlyEverythingIsTold() {
        assertThat(load("[lead]", "[lead]", "[lead]", "[lead]", "[lead]", "[nurse]", "[clerk]"))
                .containsExactly("advice.load.much [lead, 5, 7, 3] at lead");
    }

    @Test
    void whatReachesWhoseRoleIsKeptByAnotherReachesThatOther() {
        assertThat(Lines.faults(TABLE + "injects: [{to: [clerk]}, {to: [nurse]}]\n", (parts, faults) -> {
                    var load = Load.of(parts);
                    assertThat(load.calls(1)).isEqualTo(java.util.Map.of("lead", 2));
                    assertThat(load.calls(2)).isEqualTo(java.util.Map.of("lead", 0, "nurse", 2));
                    assertThat(load.calls(3)).isEqualTo(java.util.Map.of("lead", 0, "nurse", 1, "clerk", 1));
                }))
                .isEmpty();
    }

    @Test
    void whatGoesToAnotherInsteadReachesThatOther() {
        assertThat(Lines.faults(TABLE + "injects: [{to: [clerk, nurse], else-to: [lead]}]\n", (parts, faults) -> {
                    var load = Load.of(parts);
                    assertThat(load.calls(2)).isEqualTo(java.util.Map.of("lead", 1, "nurse", 1));
                    assertThat(load.calls(3)).isEqualTo(java.util.Map.of("lead", 0, "nurse", 1, "clerk", 1));
                }))
                .isEmpty();
    }

    @Test
    void oneWayForHalfOfTheNewsIsTold() {
        assertThat(channels("call", "call", "call", "paper", "card", "sms")).isEmpty();
        assertThat(channels("call", "call", "call", "call", "card", "sms"))
                .containsExactly("advice.channels.one [call, 4, 6] at call");
        assertThat(channels("call", "call", "call", "card", "card", "card"))
                .singleElement()
                .asString()
                .startsWith("advice.channels.few [2]");
        assertThat(channels("call", "call", "call")).isEmpty();
    }

    @Test
    void whatOnlyOptionalStimuliRateIsTold() {
        assertThat(Lines.faults(
                        "rated: ['1.1', '2.3']\ninjects: [{id: a, essential: true, rated: ['1.1']},"
                                + " {id: b, essential: false, rated: ['1.1', '2.3']}]\n",
                        Coverage::advise))
                .containsExactly("advice.coverage.optional [2.3, b] at '2.3'");
    }

    @Test
    void aFileThatNothingNamesIsTold(@TempDir Path folder) {
        new KitCopy(folder).write("EHPAD-01/media/old.png", new byte[0]);
        assertThat(advice(folder))
                .contains("EHPAD-01/media/old.png:1:1: conseil : Rien dans le kit ne nomme ce fichier");
    }

    @Test
    void twoFilesThatSomeComputersTakeForOneAreRefused(@TempDir Path folder) {
        var copy = new KitCopy(folder).write("EHPAD-01/documents/d9.md", new byte[0]);
        assertThat(copy.faults())
                .containsExactly(
                        "EHPAD-01/documents/d9.md:1:1: « documents/d9.md » et « documents/D9.md » ne diffèrent que par les majuscules : certains ordinateurs n’en gardent qu’un.");
    }

    @Test
    void adviceIsGivenOnGoodKitsOnlyAndSaysThatItIs(@TempDir Path folder) {
        var copy = new KitCopy(folder).edit("EHPAD-01/kit.yaml", "minute: 20\n", "minute: 22\n");
        assertThat(advice(folder)).contains("conseil : Ce stimulus suit le stimulus « 07 » d’une minute");
        copy.edit("EHPAD-01/kit.yaml", "level: 1", "level: 7");
        assertThat(advice(folder)).doesNotContain("EHPAD-01");
    }

    private static String advice(Path folder) {
        return LibraryCheck.of(folder).allAdvice().stream()
                .map(it -> it.say(Words.in("fr")))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> rhythm(int... minutes) {
        var injects = IntStream.range(0, minutes.length)
                .mapToObj(it -> "{id: %d, kind: inject, minute: %d}"
                        .formatted(it + 1, minutes[it])
                        .replaceFirst("id: (\\d)", "id: '$1'"))
                .collect(Collectors.joining(", "));
        return Lines.faults("injects: [" + injects + "]\n", Rhythm::advise);
    }

    private static List<String> load(String... to) {
        var injects = java.util.Arrays.stream(to).map("{to: %s}"::formatted).collect(Collectors.joining(", "));
        return Lines.faults(TABLE + "injects: [" + injects + "]\n", Load::advise);
    }

    private static List<String> channels(String... channels) {
        var injects = java.util.Arrays.stream(channels)
                .map("{kind: inject, channel: %s}"::formatted)
                .collect(Collectors.joining(", "));
        return Lines.faults("injects: [" + injects + "]\n", Channels::advise);
    }
}
