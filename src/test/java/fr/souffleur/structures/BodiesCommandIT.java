package fr.souffleur.structures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Words;
import fr.souffleur.identity.People;
import fr.souffleur.journal.Journal;
import fr.souffleur.structures.acts.Acts;
import fr.souffleur.structures.acts.Wanted;
import fr.souffleur.ui.Days;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How the first people of a region come by their roles. */
@DoorTest
class BodiesCommandIT {

    @Autowired
    BodiesCommand command;

    @Autowired
    People people;

    @Autowired
    Structures structures;

    @Autowired
    Journal journal;

    @Autowired
    Acts acts;

    @Autowired
    TestClock.Moving clock;

    private final String name = "GCS " + UUID.randomUUID();
    private final String email = UUID.randomUUID() + "@gcs.example";
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void aBodyAndItsFirstAdministratorComeFromTheCommandLine() {
        var person = people.arrive("test", email, "Camille Roux", email, true);
        assertThat(run("create", name, "--zone", "Indian/Reunion")).isZero();
        assertThat(run(
                        "appoint",
                        email.toUpperCase(java.util.Locale.ROOT),
                        "ADMINISTRATOR",
                        "--until",
                        inAMonth(),
                        "--body",
                        name))
                .isZero();
        assertThat(structures.of(person.caller())).singleElement().satisfies(it -> {
            assertThat(it.role()).isEqualTo(Role.ADMINISTRATOR);
            assertThat(it.structure().name()).isEqualTo(name);
            assertThat(it.structure().zone()).isEqualTo(ZoneId.of("Indian/Reunion"));
        });
        assertThat(said()).contains(name, "Camille Roux");
        var body = structures.of(person.caller()).getFirst().structure().id();
        assertThat(journal.kinds(body)).contains("body-created", "first-appointed");
        assertThat(journal.people(body)).containsExactly(person.id());
        var day = new Days(Locale.FRENCH, ZoneId.of("Indian/Reunion")).plain(LocalDate.parse(inAMonth()));
        assertThat(acts.page(person.caller(), body, Wanted.ALL, 0, Words.in("fr"))
                        .lines())
                .anySatisfy(it -> assertThat(it.what()).contains("jusqu’au " + day + ","));
    }

    @Test
    void anAddressThatNobodyConfirmedIsNobodys() {
        people.arrive("test", email, "Camille Roux", email, false);
        run("create", name);
        assertThat(run("appoint", email, "COORDINATOR", "--until", inAMonth(), "--body", name))
                .isEqualTo(1);
        assertThat(said()).contains("adresse");
    }

    @Test
    void twoWhoConfirmedTheSameAddressAreNobody() {
        people.arrive("test", email, "Camille Roux", email, true);
        people.arrive("other", email, "Camille Roux", email, true);
        run("create", name);
        assertThat(run("appoint", email, "COORDINATOR", "--until", inAMonth(), "--body", name))
                .isEqualTo(1);
    }

    @Test
    void aRoleOverARegionEndsWithinAYearAndARoleOfAStructureIsGivenElsewhere() {
        people.arrive("test", email, "Camille Roux", email, true);
        run("create", name);
        assertThat(run("appoint", email, "COORDINATOR", "--until", "2031-01-01", "--body", name))
                .isEqualTo(1);
        assertThat(run("appoint", email, "PILOT", "--until", inAMonth(), "--body", name))
                .isEqualTo(1);
    }

    @Test
    void theSameBodyTwiceIsRefused() {
        assertThat(run("create", name)).isZero();
        assertThat(run("create", " " + name + " ")).isEqualTo(1);
        assertThat(run("appoint", email, "COORDINATOR", "--until", inAMonth(), "--body", name + "?"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "create",
                "destroy x",
                "create x --zone Mars/Olympus",
                "appoint x@y.example KING --until 2027-01-01",
                "appoint x@y.example COORDINATOR",
                "appoint x@y.example COORDINATOR --until tomorrow",
                "appoint x@y.example COORDINATOR --until"
            })
    void whatCannotBeReadIsAnsweredWithWhatCan(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(said()).contains("bodies create");
    }

    private String inAMonth() {
        return LocalDate.now(clock).plusMonths(1).toString();
    }

    private int run(String... arguments) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return command.run(List.of(arguments), out, out);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
