package fr.souffleur.kits.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.DoorTest;
import fr.souffleur.kits.source.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DoorTest
class FaultsPartIT extends SpringBrowserlessTest {

    private final List<Fault> opened = new ArrayList<>();

    @BeforeEach
    void inFrench() {
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    void aKitWithoutFaultsIsToldSo() {
        var page = page(part(List.of(), List.of()));
        assertThat(page.text()).contains("Rien à redire", "Rien à reprendre, aucun conseil.");
        assertThat(page.select("button, vaadin-text-field, details")).isEmpty();
    }

    @Test
    void faultsStandUnderTheirFilesWithACountOnTop() {
        var page = page(part(
                List.of(fault("kit.yaml", 12), fault("kit.yaml", 14), fault("texts/guide.md", 3)), List.of(advice())));
        assertThat(page.select("[role=status]").text()).isEqualTo("3 points à reprendre dans 2 fichiers, 1 conseil.");
        assertThat(page.select("div > .faultlist h3").eachText())
                .containsExactly("kit.yaml 2 points", "texts/guide.md 1 point");
        assertThat(page.select(".faultlist").first().select("button").first().text())
                .isEqualTo("ligne 12 · Ce texte est vide.");
    }

    @Test
    void aPressLeadsToThePlaceAndLeavesAMark() {
        var part = part(List.of(fault("kit.yaml", 12), fault("kit.yaml", 1400)), List.of());
        test($(NativeButton.class, part).withTextContaining("ligne 1400").single())
                .click();
        assertThat(opened).containsExactly(fault("kit.yaml", 1400));
        test($(NativeButton.class, part).withTextContaining("ligne 12 ").single())
                .click();
        assertThat(page(part).select("[aria-current]").eachText()).containsExactly("ligne 12 · Ce texte est vide.");
    }

    @Test
    void adviceIsFoldedInAGroupOfItsOwnAndLeadsToItsPlaceToo() {
        var part = part(List.of(), List.of(advice()));
        var fold = $(NativeDetails.class, part).single();
        assertThat(fold.isOpen()).isFalse();
        assertThat(fold.getSummaryText()).isEqualTo("1 conseil, sans obligation");
        test($(NativeButton.class, fold).single()).click();
        assertThat(opened).containsExactly(advice());
    }

    @Test
    void aFewFaultsNeedNoSearchAndManyHaveOne() {
        assertThat($(TextField.class, part(many(20), List.of())).all()).isEmpty();
        var part = part(many(60), List.of());
        test($(TextField.class, part).single()).setValue("FILE-7.md");
        assertThat(page(part).select("h3").eachText()).containsExactly("file-7.md 6 points");
        assertThat(page(part).select("[role=status]").text()).isEqualTo("6 points répondent à ce choix, sur 60.");
        test($(TextField.class, part).single()).setValue("rien de tel");
        assertThat(page(part).select("[role=status]").text()).isEqualTo("Aucun point ne répond à ce choix, sur 60.");
    }

    @Test
    void nobodyIsShownAThousandButtons() {
        var page = page(part(many(1000), List.of()));
        assertThat(page.select(".fault")).hasSize(200);
        assertThat(page.text()).contains("Encore 800 points");
    }

    @Test
    void whatAFaultQuotesIsNeverObeyed() {
        var hostile = new Fault("</h3><script>", 1, 1, "markdown.html", List.of("<img src=x onerror=alert(1)> {0} ''"));
        var page = page(part(List.of(hostile), List.of()));
        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.select(".fault").text()).contains("<img src=x onerror=alert(1)> {0} ''");
    }

    private FaultsPart part(List<Fault> faults, List<Fault> advice) {
        var part = new FaultsPart(faults, advice, opened::add);
        UI.getCurrent().add(part);
        return part;
    }

    private static Document page(FaultsPart part) {
        return Drawn.page(part);
    }

    private static Fault fault(String path, int line) {
        return new Fault(path, line, 1, "schema.blank", List.of());
    }

    private static Fault advice() {
        return new Fault("kit.yaml", 20, 1, "advice.rhythm.gap", List.of(9));
    }

    private static List<Fault> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(it -> fault("file-" + it % 10 + ".md", it + 1))
                .sorted()
                .toList();
    }
}
