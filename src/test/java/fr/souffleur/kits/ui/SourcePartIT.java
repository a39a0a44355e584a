package fr.souffleur.kits.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import fr.souffleur.DoorTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DoorTest
class SourcePartIT extends SpringBrowserlessTest {

    private final Map<String, String> files = new LinkedHashMap<>();

    @BeforeEach
    void inFrench() {
        UI.getCurrent().setLocale(Locale.FRENCH);
        files.put("kit.yaml", "id: a/B-01\ntitle: Un titre\n");
        files.put("texts/guide.md", "# Guide\n\nLe texte.");
    }

    @Test
    void theFirstFileIsThereFromItsBeginning() {
        var page = page(part());
        assertThat(page.select(".source code").eachText()).containsExactly("id: a/B-01", "title: Un titre");
        assertThat(page.select("[aria-current]")).isEmpty();
    }

    @Test
    void aLineIsMarkedWithAnArrowWithWordsAndForTheFocus() {
        var part = part();
        part.show("kit.yaml", 2, 8);
        var line = page(part).select("[aria-current=true]");
        assertThat(line).hasSize(1);
        assertThat(line.attr("tabindex")).isEqualTo("-1");
        assertThat(line.text()).isEqualTo("▸ ligne 2, colonne 8title: Un titre");
        assertThat(line.select("mark").text()).isEqualTo("Un");
    }

    @Test
    void anotherFileIsChosenByNameOrByAFault() {
        var part = part();
        test($(Select.class, part).single()).selectItem("texts/guide.md");
        assertThat(page(part).select(".source").text()).contains("# Guide");
        part.show("kit.yaml", 1, 1);
        assertThat(page(part).select(".source").text()).contains("id: a/B-01");
        assertThat($(Select.class, part).single().getValue()).isEqualTo("kit.yaml");
    }

    @Test
    void aLoneFileNeedsNoChoice() {
        files.remove("texts/guide.md");
        assertThat($(Select.class, part()).all()).isEmpty();
    }

    @Test
    void whatIsNotThereIsPassedOver() {
        var part = part();
        part.show("nowhere.md", 3, 1);
        part.show("kit.yaml", 900, 4);
        part.show("kit.yaml", 1, 900);
        part.show("kit.yaml", -3, -3);
        assertThat(page(part).select(".source li")).hasSize(3);
        assertThat(new SourcePart(Map.of()).getElement()).isNotNull();
    }

    @Test
    void theWayBackIsTheirsWhoCameFromAList() {
        var back = new ArrayList<String>();
        var part = part();
        part.leadsBack(() -> back.add("back"));
        test($(NativeButton.class, part).withText("Revenir à la liste").single())
                .click();
        assertThat(back).containsExactly("back");
    }

    @Test
    void threeThousandLinesAreOneComponent() {
        files.put("kit.yaml", lines(3000));
        var part = part();
        part.show("kit.yaml", 2990, 1);
        assertThat($(Html.class, part).all()).hasSize(1);
        assertThat($(NativeButton.class, part).all()).isEmpty();
        assertThat(page(part).select(".source li")).hasSize(3001);
    }

    @Test
    void aFileWithoutEndIsTurnedPageByPage() {
        files.put("kit.yaml", lines(20_000));
        var part = part();
        part.show("kit.yaml", 10_000, 1);
        var page = page(part);
        assertThat(page.select(".source li")).hasSize(4000);
        assertThat(page.select("[aria-current] code").text()).isEqualTo("ligne 10000");
        assertThat(page.select(".source").attr("start")).isEqualTo("8000");
        test($(NativeButton.class, part).withText("Lignes suivantes").single()).click();
        assertThat(page(part).select(".source code").eachText()).contains("ligne 12000", "ligne 13000");
        part.show("kit.yaml", 20_000, 1);
        assertThat($(NativeButton.class, part).withText("Lignes suivantes").all())
                .isEmpty();
    }

    @Test
    void anEndlessLineIsCutAndSaysByHowMuch() {
        files.put("kit.yaml", "x".repeat(30_000));
        var page = page(part());
        assertThat(page.select(".source").text()).hasSizeLessThan(2_100).contains("encore 28", "signes");
    }

    @Test
    void whatStandsInAFileIsNeverObeyed() {
        var hostile =
                "</li><script>alert(1)</script><b onclick='x'>\" & \u0000\u0007\u202Eabc\u2066\u200B\uFEFF &lt; {{x}} 👩‍⚕️ é";
        files.put("kit.yaml", hostile + "\n" + hostile);
        var part = part();
        part.show("kit.yaml", 1, 3);
        var page = page(part);
        assertThat(page.select("script, .source b")).isEmpty();
        assertThat(page.select(".source li")).hasSize(2);
        assertThat(page.select(".source li").last().text())
                .isEqualTo(
                        "</li><script>alert(1)</script><b onclick='x'>\" & U+0000U+0007U+202EabcU+2066U+200BU+FEFF &lt; {{x}} 👩‍⚕️ é");
        assertThat(Drawn.html(part)).doesNotContain("\u202E", "\u0000", "\u2066");
    }

    private SourcePart part() {
        var part = new SourcePart(files);
        UI.getCurrent().add(part);
        return part;
    }

    private static Document page(SourcePart part) {
        return Drawn.page(part);
    }

    private static String lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(it -> "ligne " + it + "\n")
                .collect(Collectors.joining());
    }
}
