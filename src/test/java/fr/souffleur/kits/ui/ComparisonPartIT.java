package fr.souffleur.kits.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import fr.souffleur.DoorTest;
import fr.souffleur.kits.KitVersion;
import fr.souffleur.kits.compare.Comparison;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DoorTest
class ComparisonPartIT extends SpringBrowserlessTest {

    private final KitVersion kit = KitVersion.shipped("EHPAD-01");
    private final KitVersion shipped = KitVersion.shipped("EHPAD-01");

    @BeforeEach
    void inFrench() {
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    void twoVersionsThatSayTheSameAreToldSo() {
        assertThat(page().text()).contains("Ces deux versions disent la même chose", "1.2.0");
    }

    @Test
    void whatChangesInPlayComesFirstThenTheFiles() {
        kit.edit("J’ai onze résidents", "J’ai douze résidents");
        var page = page();
        assertThat(page.select("h2").eachText())
                .containsExactly("De 1.2.0 à 1.2.0", "Ce qui change au jeu", "Les fichiers, ligne à ligne");
        assertThat(page.select("h3").eachText()).containsExactly("Stimuli 1 changement");
        assertThat(page.select(".what").eachText()).containsExactly("03 Deux inconnus dans le dossier");
        assertThat(page.text()).contains("Le numéro de version en dit trop peu");
        assertThat(page.select("summary").eachText()).contains("kit.yaml 1 ligne ajoutée, 1 retirée");
    }

    @Test
    void whatWentAndWhatCameSaySoInSignsAndInWords() {
        kit.edit("J’ai onze résidents", "J’ai douze résidents");
        var page = page();
        assertThat(page.select(".changes dd > .kt del").eachText()).containsExactly("retiré : onze");
        assertThat(page.select(".changes dd > .kt ins").eachText()).containsExactly("ajouté : douze");
        assertThat(page.select(".changes dd > .kt").text()).startsWith("… ");
        assertThat(page.select(".diff .gone .sign").text()).startsWith("−").contains("retiré");
        assertThat(page.select(".diff .fresh .sign").text()).startsWith("+").contains("ajouté");
        assertThat(page.select(".diff .gone del").text()).isEqualTo("onze");
        assertThat(page.select(".diff .folded")).isNotEmpty();
    }

    @Test
    void theWholeTextIsAClickAwayInTheLanguageOfTheKit() {
        kit.edit("J’ai onze résidents", "J’ai douze résidents");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var page = page();
        assertThat(page.select(".changes details .kt").text()).contains("Sacha, de l’équipe infirmière");
        assertThat(page.select(".changes .kt[lang=fr]")).hasSize(2);
        assertThat(page.select(".kt .unshown[lang=en]").eachText()).contains("removed:", "added:");
    }

    @Test
    void changesOfOneThingStandTogether() {
        kit.edit("J’ai onze résidents", "J’ai douze résidents")
                .edit("title: Deux inconnus dans le dossier", "title: Deux inconnus")
                .edit("minute: 7\n    hour: \"09:35\"", "minute: 8\n    hour: \"09:36\"");
        var page = page();
        assertThat(page.select(".changes > li")).hasSize(1);
        assertThat(page.select(".changes dt").eachText()).containsExactly("→Déplacement", "≠titre", "≠mots à dire");
        assertThat(page.text()).contains("retiré : minute 7, 09:35 ajouté : minute 8, 09:36");
    }

    @Test
    void aCriterionThatComesIsNamedOnce() {
        kit.edit("\"9.4\"]\ninjects", "\"9.4\", \"9.3\"]\ninjects");
        assertThat(page().select(".changes").text()).isEqualTo("+Ajout Critère 9.3");
    }

    @Test
    void everyKindOfFileChangeSaysWhatItIs() {
        kit.remove("texts/reading.md")
                .write("texts/plus.md", "Un\ndeux\n")
                .write("texts/rules-2.md", kit.text("texts/rules.md"))
                .remove("texts/rules.md")
                .write("texts/guide.md", kit.text("texts/guide.md").replace("\n", "\r\n"))
                .write("texts/observer.md", "ligne\n".repeat(3000));
        var page = page();
        assertThat(page.select(".filediff > summary").eachText())
                .anyMatch(it -> it.startsWith("texts/reading.md fichier retiré, "))
                .contains(
                        "texts/plus.md nouveau fichier, 2 lignes",
                        "texts/rules-2.md s’appelait texts/rules.md, sans autre changement",
                        "texts/guide.md aucune ligne ajoutée, aucune retirée");
        assertThat(page.text()).contains("Seules les fins de ligne diffèrent.", "diffèrent trop pour être montrés");
    }

    @Test
    void aLongComparisonDrawsLinesOnlyWhenAFileIsOpened() {
        for (var file : List.of("texts/guide.md", "texts/rules.md", "texts/observer.md"))
            kit.write(file, ("Une ligne.\nUne autre, " + file + ".\n").repeat(200));
        var part = part();
        var last = $(NativeDetails.class, part).all().stream()
                .filter(it -> it.getContent() == null)
                .findFirst()
                .orElseThrow();
        test(last).toggleContent();
        assertThat(last.getContent()).isInstanceOf(Html.class);
    }

    @Test
    void whatPeopleWroteIsNeverObeyed() {
        var hostile = "</li><script>alert(1)</script><img src=x onerror=alert(2)> {{nom_structure}} & {0}";
        kit.edit("title: Deux inconnus dans le dossier", "title: \"" + hostile + "\"")
                .edit("documents/D2.md", "Bonjour,", "</td><script>alert(3)</script> a\u202Eb")
                .edit("kept-by: idec", "kept-by: idec # </td><script>alert(4)</script>");
        var page = page();
        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.select(".what").text()).contains(hostile);
        assertThat(page.select(".diff").text()).contains("</td><script>alert(3)</script> aU+202Eb");
        assertThat(page.html()).doesNotContain("\u202E");
    }

    private Component part() {
        var part = new ComparisonPart(Comparison.of(shipped.side(), kit.side()));
        UI.getCurrent().add(part);
        return part;
    }

    private Document page() {
        return Drawn.page(part());
    }
}
