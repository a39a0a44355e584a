package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.kits.ui.PartsOnShow;
import jakarta.servlet.ServletContext;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** From a fault to its line and back, by keyboard; and two versions side by side, at a desk, on a phone, on paper. */
@Tag("journey")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "souffleur.database.embedded=false",
            "souffleur.keycloak.secret=doors-only",
            "vaadin.productionMode=true"
        })
@ContextConfiguration(initializers = DoorTest.Database.class)
@Import(TestClock.class)
class KitPartsInABrowser {

    @Autowired
    ServletContext context;

    @LocalServerPort
    int port;

    @Test
    void aFaultLeadsToItsLineAndTheLineBackToTheFault() {
        ApplicationRouteRegistry.getInstance(new VaadinServletContext(context))
                .setRoute("parts", PartsOnShow.class, List.of());
        try (var browsers = new Browsers("http://localhost:" + port)) {
            var page = browsers.person("fr-FR");
            page.navigate("/parts");
            page.getByLabel("Chercher un fichier").fill("deux fois");
            assertThat(page.locator(".fault:visible")).hasCount(1);
            var fault = page.locator(".fault", new Page.LocatorOptions().setHasText("ligne 940"));
            fault.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".source [aria-current]")).isFocused();
            assertThat(page.locator(".source [aria-current]")).containsText("ligne 940, colonne 5");
            assertThat(page.locator(".source [aria-current]")).isInViewport();
            Looks.at(page, "80-atelier-ligne");
            page.getByText("Revenir à la liste").click();
            assertThat(fault).isFocused();
            page.locator(".filepicker select").selectOption("texts/guide.md");
            assertThat(page.locator(".source li").first()).containsText("La salle");
            Looks.at(page, "83-atelier-fichier");
            page.locator(".filediff summary").first().click();
            assertThat(page.locator(".filediff table").first()).isVisible();
            page.locator(".sourcepart").evaluate("it => it.remove()");
            page.locator(".changes details summary").first().click();
            Looks.at(page, "81-comparaison");
            onPaper(page);
        }
    }

    private static void onPaper(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.addStyleTag(new Page.AddStyleTagOptions().setContent("html { filter: grayscale(1) }"));
        Looks.at(page, "82-comparaison-papier");
    }
}
