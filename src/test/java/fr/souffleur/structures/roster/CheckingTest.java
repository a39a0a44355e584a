package fr.souffleur.structures.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.roster.Checking.Seat;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckingTest {

    @ParameterizedTest
    @CsvSource({
        "pilote, PILOT",
        "PILOT, PILOT",
        "Directrice, MANAGEMENT",
        "r.s.s.i, ",
        "rssi, IT",
        "Observatrice, OBSERVER",
        "lecteur, READER",
        "Facteur, ",
        "curateur, ",
    })
    void aRoleIsReadAsPeopleWriteItWhenItIsOneOfAHome(String written, Role role) {
        var roster = roster("a@x.example;" + written + ";");
        if (role != null)
            assertThat(roster.ready())
                    .singleElement()
                    .satisfies(it -> assertThat(it.role()).isEqualTo(role));
        else
            assertThat(roster.faults()).singleElement().satisfies(it -> {
                assertThat(it.line()).isEqualTo(2);
                assertThat(it.column()).isEqualTo(Column.ROLE);
            });
    }

    @Test
    void eachFaultIsToldAtItsLineAndColumnAndTheOthersStayReady() {
        var roster = roster(
                "a@x.example;pilote;Anna",
                "A@X.example;pilote;Anna encore",
                "a@x.example;lecteur;Anna aussi",
                "pas une adresse;pilote;B",
                "là@x.example;facteur;C",
                "d@x.example;pilote;=D()",
                "\"e\n@x.example\";pilote;E",
                "f@x.example;pilote;" + "f".repeat(201),
                "there@x.example;pilote;",
                "there@x.example;lecteur;",
                "asked@x.example;observateur;",
                "\"" + "a".repeat(900_000));
        assertThat(roster.ready())
                .extracting(it -> it.line() + " " + it.email() + " " + it.role())
                .containsExactly("2 a@x.example PILOT", "4 a@x.example READER", "12 there@x.example READER");
        assertThat(roster.faults())
                .extracting(it -> it.line() + " " + it.column() + " " + it.why().key())
                .containsExactly(
                        "3 EMAIL structures.roster.twice",
                        "5 EMAIL structures.address",
                        "6 ROLE structures.roster.role",
                        "7 NAME structures.roster.formula",
                        "8 EMAIL structures.roster.break",
                        "10 NAME structures.roster.name",
                        "11 EMAIL structures.roster.member",
                        "13 EMAIL structures.roster.invited",
                        "14 EMAIL structures.address",
                        "14 ROLE structures.roster.role");
    }

    private static Roster roster(String... lines) {
        var file = ("adresse;rôle;nom\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
        var home = new Structure(StructureId.fresh(), "EHPAD Les Tilleuls", "ehpad", ZoneId.of("Europe/Paris"));
        return Checking.of(
                RosterFile.read(file),
                home,
                Set.of(new Seat("there@x.example", Role.PILOT)),
                Set.of(new Seat("asked@x.example", Role.OBSERVER)));
    }
}
