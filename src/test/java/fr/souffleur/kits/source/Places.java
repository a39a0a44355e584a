package fr.souffleur.kits.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Words;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;

/** Every fault says itself in both languages, and stands on a line and a column that the file has. */
public final class Places {

    private Places() {}

    public static void hold(List<Fault> faults, MemoryFiles files) {
        assertThat(faults).isSorted();
        var read = new HashMap<String, String[]>();
        for (var fault : faults) {
            assertThat(fault.say(Words.in("fr"))).doesNotContain("kits.check");
            assertThat(fault.say(Words.in("en"))).doesNotContain("kits.check");
            var content = files.files().get(fault.path());
            if (content == null) {
                assertThat(fault.line() + ":" + fault.column()).isEqualTo("1:1");
                continue;
            }
            var lines = read.computeIfAbsent(
                    fault.path(), _ -> new String(content, StandardCharsets.UTF_8).split("\r\n|[\r\n]", -1));
            assertThat(fault.line()).as("line of %s", fault).isBetween(1, lines.length);
            assertThat(fault.column())
                    .as("column of %s", fault)
                    .isBetween(1, lines[fault.line() - 1].codePointCount(0, lines[fault.line() - 1].length()) + 1);
        }
    }
}
