package fr.souffleur.kits.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A portal whose folder of kits is empty, and on which nobody published one, starts all the same, and says so. */
@DoorTest
@TestPropertySource(properties = {"souffleur.kits=target/no-kits", "doors.schema=empty"})
class EmptyLibraryIT extends SpringBrowserlessTest {

    @Autowired
    Structures structures;

    @Autowired
    People people;

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void theLibrarySaysThatItIsEmptyAndTheYearWaits() {
        var tilleuls = StructureId.fresh();
        structures.add(new Structure(tilleuls, "EHPAD Les Tilleuls", "ehpad", ZoneId.of("Europe/Paris")));
        var claire = people.arrive("test", tilleuls + "-claire", "Claire Morel", "");
        structures.join(tilleuls, claire.id(), Role.PILOT);
        SignIn.as(claire.id());
        for (var language : new String[] {"fr", "en"}) {
            UI.getCurrent().setLocale(Locale.of(language));
            for (var page : new String[] {"", "/kits", "/exercices", "/kits/EHPAD-01"})
                assertThat(ScreenReading.open("s/" + tilleuls + page).faults())
                        .as(page)
                        .isEmpty();
            var library = ScreenReading.open("s/" + tilleuls + "/kits");
            assertThat(library.headings()).hasSize(2);
            assertThat(library.page().select(".empty")).hasSize(1);
            assertThat(library.page().select(".facets")).isEmpty();
        }
    }
}
