package fr.souffleur.planning.papers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Words;
import fr.souffleur.documents.Piece;
import fr.souffleur.kits.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a document may look like: on a screen, on paper, and in words. */
class LooksTest {

    @ParameterizedTest
    @EnumSource
    void everyLookIsDrawnPrintedAndNamed(Look look) throws IOException {
        var name = look.name().toLowerCase(Locale.ROOT);
        assertThat(Piece.Look.valueOf(look.name())).isNotNull();
        assertThat(Files.readString(Path.of("src/main/resources/META-INF/resources/live-media.css")))
                .contains(".as-" + name);
        for (var language : new String[] {"fr", "en"}) {
            var words = Words.in(language);
            assertThat(words.under("live.screen.look.")).containsKey("live.screen.look." + look);
            assertThat(words.under("kits.compare.look.")).containsKey("kits.compare.look." + name);
        }
    }
}
