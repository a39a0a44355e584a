package fr.souffleur.live.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import fr.souffleur.DoorTest;
import fr.souffleur.common.StructureId;
import fr.souffleur.debrief.Tables;
import fr.souffleur.identity.SignIn;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Move;
import fr.souffleur.live.Phase;
import fr.souffleur.live.Slip;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Tables.class)
class LivePagesIT extends SpringBrowserlessTest {

    @Autowired
    Tables tables;

    @Autowired
    LiveExercises live;

    private Tables.Table table;

    @BeforeEach
    void anExerciseRuns() {
        table = tables.running();
        SignIn.as(table.person());
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void theConsoleOpensUnderItsOwnStructure() {
        open(table.structure(), "animer");
        assertThat(html()).contains("<souffleur-console");
    }

    @Test
    void underAnotherStructureThereIsNoSuchExercise() {
        for (var page : new String[] {"animer", "salle"}) {
            open(tables.running().structure(), page);
            assertThat(html()).contains("existe pas").doesNotContain("souffleur-console");
        }
    }

    @Test
    void anExercisePutOffIsOpenedAgainWhereItWasOpenedFirst() {
        move(new Move.Real());
        move(new Move.Replan());
        open(table.structure(), "salle");
        test($(NativeButton.class).withText("Ouvrir la salle").single()).click();
        assertThat(live.phase(table.pilot(), table.exercise())).contains(Phase.WAITING);
        assertThat(html()).contains("La salle est ouverte");
    }

    private void move(Move move) {
        live.move(table.pilot(), table.exercise(), Slip.fresh(), move);
    }

    private void open(StructureId structure, String page) {
        UI.getCurrent().navigate("s/" + structure + "/exercices/" + table.exercise() + "/" + page);
    }

    private String html() {
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }
}
