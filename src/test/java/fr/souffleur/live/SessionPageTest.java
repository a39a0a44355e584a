package fr.souffleur.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.ExerciseId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One file, nothing from outside, nothing that its own words can break out of. */
class SessionPageTest {

    @Test
    void asksForNothingFromOutside() {
        var html = file("Un titre").html();
        assertThat(html).contains("default-src 'none'").contains("MOTS-12");
        assertThat(html.replaceAll("(?s)<script.*?</script>", ""))
                .doesNotContain("src=", "href=", "url(", "@import", "://");
        assertThat(html).doesNotContain("type=\"module\"", "import(", "eval(", "new Function");
    }

    @Test
    void noWordOfAKitEndsTheScript() {
        var html = file("</script><b>").html();
        assertThat(html.split("</script>", -1)).hasSize(3);
        assertThat(html).doesNotContain("<b>");
    }

    @Test
    void wearsEveryStyleOfTheLiveScreens() throws IOException {
        var html = file("Un titre").html();
        for (var sheet : List.of("live.css", "live-wings.css"))
            assertThat(html)
                    .contains(Files.readString(Path.of("src/main/resources/META-INF/resources", sheet))
                            .strip());
    }

    static SessionPage file(String title) {
        var stage = Stage.printed(Sheets.invoice(ExerciseId.fresh(), title), "sheet");
        return new SessionPage(
                title,
                "fr",
                "fr",
                Map.of(
                        "exercise", "0198c1d2-0000-7000-8000-000000000001",
                        "structure", "0198c1d2-0000-7000-8000-000000000002",
                        "sheet", "ab".repeat(32),
                        "file", "0198c1d2-0000-7000-8000-000000000003",
                        "key", "0b".repeat(32),
                        "issuedAt", "2026-11-24T13:00:00Z"),
                Margin.of(stage, new Entrances(List.of())).book(),
                Streams.words("fr", true),
                Map.of());
    }
}
