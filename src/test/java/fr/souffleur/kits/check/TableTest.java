package fr.souffleur.kits.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void atATableOfAnySizeSomebodyHoldsEveryRole() {
        assertThat(seated("{id: direction, seated-from: 1}", "{id: idec, seated-from: 6, kept-by: direction}"))
                .isEmpty();
    }

    @Test
    void aRoleThatMayStayEmptyHasAKeeper() {
        assertThat(seated("{id: direction, seated-from: 4}", "{id: idec, seated-from: 6}"))
                .containsExactly("table.nobody-keeps [idec, 5] at {id: idec");
    }

    @Test
    void aRoleThatNobodyEverHoldsAloneIsRefused() {
        assertThat(seated("{id: direction, seated-from: 1}", "{id: idec, seated-from: 8, kept-by: direction}"))
                .containsExactly("table.never-seated [7] at 8");
    }

    @Test
    void keepersDoNotGoRoundInACircle() {
        assertThat(seated(
                        "{id: direction, seated-from: 1}",
                        "{id: idec, seated-from: 6, kept-by: medecin}",
                        "{id: medecin, seated-from: 7, kept-by: idec}",
                        "{id: agent, seated-from: 7, kept-by: agent}"))
                .containsExactly(
                        "table.circle [idec] at medecin",
                        "table.circle [medecin] at idec",
                        "table.circle [agent] at agent");
    }

    @Test
    void whoIsKeptThroughACircleIsNotHeldEither() {
        assertThat(seated("{id: a, seated-from: 5, kept-by: b}", "{id: b, seated-from: 5, kept-by: b}"))
                .containsExactly("table.circle [a] at b", "table.circle [b] at b");
    }

    @Test
    void theFewestPlayersAreNotMoreThanTheMost() {
        assertThat(Lines.faults("players: {from: 7, to: 4}\n", Table::check))
                .containsExactly("table.players [7, 4] at 4");
    }

    private static List<String> seated(String... roles) {
        return Lines.faults(
                "players: {from: 4, to: 7}\nroles:\n  - " + String.join("\n  - ", roles) + "\n", Table::check);
    }
}
