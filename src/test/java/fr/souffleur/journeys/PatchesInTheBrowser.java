package fr.souffleur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.live.PatchCases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the portal says has changed, put in place by the screens' own script. */
@Tag("journey")
class PatchesInTheBrowser {

    @Test
    void whateverChangedIsInPlaceAndTheOldRecordIsAsItWas() throws Exception {
        var script = Files.readString(Path.of("frontend/live-patch.js")).replace("export function", "function");
        var browsers = new Browsers("http://localhost");
        try {
            var wrong =
                    browsers.person("fr-FR").evaluate("""
                    (given) => {
                      const applied = new Function(`${given.script}; return applied;`)();
                      const plain = (it) => JSON.stringify(it, (_, value) =>
                        value && typeof value === 'object' && !Array.isArray(value)
                          ? Object.fromEntries(Object.entries(value).sort())
                          : value);
                      return JSON.parse(given.cases).filter(({ before, patch, after }) => {
                        const old = plain(before);
                        return plain(applied(before, patch)) !== plain(after) || plain(before) !== old;
                      }).length;
                    }""", Map.of("script", script, "cases", PatchCases.json(2_000)));
            assertThat(wrong).isEqualTo(0);
        } finally {
            browsers.close();
        }
    }
}
