package fr.souffleur.structures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Secret;
import fr.souffleur.identity.People;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class ComingAboardIT {

    @Autowired
    Structures structures;

    @Autowired
    Regions regions;

    @Autowired
    Forcing forcing;

    @Autowired
    Groups groups;

    @Autowired
    Members members;

    @Autowired
    Requests requests;

    @Autowired
    Invitations invitations;

    @Autowired
    Rights rights;

    @Autowired
    People people;

    @Autowired
    TestClock.Moving clock;

    Region region;

    @BeforeEach
    void aRegionWithANursingHome() {
        region = new Region(people, structures, regions, members, clock);
    }

    @Test
    void aNewcomerAsksAndTheCoordinatorLetsStructureAndPersonIn() {
        var anna = region.stranger("anna");
        var id = requests.ask(anna.caller(), newcomer("Foyer du Val"), Role.PILOT, "Responsable qualité");
        assertThat(structures.of(anna.caller())).isEmpty();
        assertThat(requests.waiting(region.coordinator.caller(), region.body))
                .singleElement()
                .satisfies(it -> assertThat(it.aboard()).isFalse());

        requests.accept(region.coordinator.caller(), id);

        assertThat(structures.of(anna.caller()))
                .singleElement()
                .satisfies(it -> assertThat(it.role()).isEqualTo(Role.PILOT));
        assertThat(requests.waiting(region.coordinator.caller(), region.body)).isEmpty();
        assertThat(regions.followed(region.coordinator.caller(), region.body))
                .extracting(Structure::name)
                .contains("Foyer du Val");
        refused("structures.settled", () -> {
            requests.accept(region.coordinator.caller(), id);
            return null;
        });
    }

    @Test
    void anAddressThatNobodyConfirmedAsksForNothing() {
        var typed = people.arrive("test", "typed" + region.body, "Anna", "anna@les-tilleuls.example");
        refused("structures.unconfirmed", () -> requests.ask(typed.caller(), region.home, Role.READER, "Cadre"));
        refused("structures.unconfirmed", () -> requests.ask(typed.caller(), newcomer("Foyer"), Role.READER, "Cadre"));
        assertThat(requests.waiting(region.pilot.caller(), region.home)).isEmpty();
    }

    @Test
    void twoWhoAskForTheSameStructureAtOnceMeetInOne() throws Exception {
        var people =
                IntStream.range(0, 8).mapToObj(it -> region.stranger("n" + it)).toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(people.stream()
                            .<Callable<Request.Id>>map(it -> () ->
                                    requests.ask(it.caller(), newcomer("Foyer du Val"), Role.READER, "Secrétariat"))
                            .toList())
                    .forEach(it -> assertThat(it).isDone());
        }
        var waiting = requests.waiting(region.coordinator.caller(), region.body);
        assertThat(waiting).hasSize(8);
        assertThat(waiting)
                .extracting(it -> it.structure().id())
                .containsOnly(waiting.getFirst().structure().id());
    }

    @Test
    void askingAgainChangesTheWordsInsteadOfQueueingTwice() {
        var anna = region.stranger("anna");
        var first = requests.ask(anna.caller(), region.home, Role.READER, "Cadre");
        var second = requests.ask(anna.caller(), region.home, Role.OBSERVER, "Cadre de santé");
        assertThat(second).isEqualTo(first);
        assertThat(requests.mine(anna.caller()))
                .singleElement()
                .satisfies(it -> assertThat(it.statement()).isEqualTo("Cadre de santé"));
    }

    @Test
    void nobodyAnswersTheirOwnRequestOrThatOfAnotherStructure() {
        var again = requests.ask(region.pilot.caller(), region.home, Role.MANAGEMENT, "Je dirige aussi");
        refused("structures.own-request", () -> {
            requests.accept(region.pilot.caller(), again);
            return null;
        });
        var foreign = region.of(region.another("Résidence des Glycines", "ehpad"), "paul", Role.PILOT);
        refused("unknown", () -> {
            requests.accept(foreign.caller(), again);
            return null;
        });
        refused("unknown", () -> requests.waiting(foreign.caller(), region.body));
        refused("unknown", () -> requests.waiting(foreign.caller(), region.home));
    }

    @Test
    void aRequestTakenBackIsAnsweredByNobody() {
        var anna = region.stranger("anna");
        var id = requests.ask(anna.caller(), region.home, Role.READER, "Cadre");
        refused("unknown", () -> {
            requests.withdraw(region.pilot.caller(), id);
            return null;
        });
        requests.withdraw(anna.caller(), id);
        refused("structures.settled", () -> {
            requests.refuse(region.pilot.caller(), id);
            return null;
        });
    }

    @Test
    void anInvitationOpensOnceForTheOneItWasSentTo() {
        var anna = region.stranger("anna");
        var secret = invitations.invite(
                region.pilot.caller(), region.home, " " + anna.email().toUpperCase() + " ", Role.OBSERVER, null);
        refused(
                "structures.invitation-other",
                () -> invitations.take(region.stranger("eve").caller(), secret));
        refused("unknown", () -> invitations.take(anna.caller(), Secret.fresh()));

        invitations.take(anna.caller(), secret);

        assertThat(rights.may(anna.caller(), Right.OBSERVE, region.home)).isTrue();
        refused("structures.invitation-used", () -> invitations.take(anna.caller(), secret));
    }

    @Test
    void aNewInvitationClosesTheOneBeforeAndAllCloseAfterTwoWeeks() {
        var anna = region.stranger("anna");
        var first = invitations.invite(region.pilot.caller(), region.home, anna.email(), Role.READER, null);
        var second = invitations.invite(region.pilot.caller(), region.home, anna.email(), Role.READER, null);
        assertThat(invitations.open(region.pilot.caller(), region.home)).hasSize(1);
        refused("structures.invitation-withdrawn", () -> invitations.look(anna.caller(), first));
        clock.forward(Invitation.VALID);
        refused("structures.invitation-expired", () -> invitations.look(anna.caller(), second));
        assertThat(invitations.open(region.pilot.caller(), region.home)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "anna@",
                "@home.example",
                "a b@home.example",
                "a@home.example\r\nBcc: x@y.example",
                "<a@home.example>",
                "a@home"
            })
    void whatIsNoAddressIsNotInvited(String text) {
        refused(
                "structures.address",
                () -> invitations.invite(region.pilot.caller(), region.home, text, Role.READER, null));
    }

    @Test
    void rolesOverARegionEndByThemselvesAndAreGivenBySomebodyElse() {
        var administrator = region.of(region.body, "admin", Role.ADMINISTRATOR);
        var anna = region.stranger("anna");
        refused("structures.until", () -> {
            members.give(administrator.caller(), region.body, anna.id(), Role.COORDINATOR, null);
            return null;
        });
        refused("structures.own-role", () -> {
            members.give(
                    administrator.caller(),
                    region.body,
                    administrator.id(),
                    Role.COORDINATOR,
                    clock.instant().plus(Duration.ofDays(1)));
            return null;
        });
        members.give(
                administrator.caller(),
                region.body,
                anna.id(),
                Role.COORDINATOR,
                clock.instant().plus(Duration.ofDays(10)));
        assertThat(rights.may(anna.caller(), Right.FOLLOW, region.home)).isTrue();
        clock.forward(Duration.ofDays(10));
        assertThat(rights.may(anna.caller(), Right.FOLLOW, region.home)).isFalse();
        assertThat(structures.of(anna.caller())).isEmpty();
    }

    @Test
    void theLastWhoCanLetOthersInStays() {
        refused("structures.last", () -> {
            members.end(region.pilot.caller(), region.home, region.pilot.id(), Role.PILOT);
            return null;
        });
        var helene = region.of(region.home, "helene", Role.MANAGEMENT);
        members.end(helene.caller(), region.home, region.pilot.id(), Role.PILOT);
        refused("unknown", () -> structures.get(region.pilot.caller(), region.home));
    }

    @Test
    void aCoordinatorLetsPeopleInAndReadsNothing() {
        assertThat(Arrays.stream(Right.values()).filter(it -> rights.may(region.coordinator.caller(), it, region.home)))
                .containsExactlyInAnyOrder(Right.FOLLOW, Right.ADMIT);
        refused("not-allowed", () -> structures.get(region.coordinator.caller(), region.home));
        assertThat(structures.known(region.coordinator.caller(), region.home).name())
                .isEqualTo("EHPAD Les Tilleuls");
    }

    @Test
    void forcedAccessIsForAnHourAndForAdministratorsOfItsBodyAlone() {
        var administrator = region.of(region.body, "admin", Role.ADMINISTRATOR);
        refused("unknown", () -> structures.get(administrator.caller(), region.home));
        refused("not-allowed", () -> forcing.force(region.coordinator.caller(), region.body, region.home, "Curieux"));
        refused("structures.reason", () -> forcing.force(administrator.caller(), region.body, region.home, " "));
        var other = region.another("Résidence des Glycines", "ehpad");
        refused("unknown", () -> forcing.force(administrator.caller(), region.body, other, "Panne"));

        forcing.force(administrator.caller(), region.body, region.home, "Plus personne ne peut entrer");

        assertThat(rights.may(administrator.caller(), Right.READ_REPORT, region.home))
                .isTrue();
        assertThat(rights.may(administrator.caller(), Right.PLAN, region.home)).isFalse();
        clock.forward(Forcing.FOR);
        refused("unknown", () -> structures.get(administrator.caller(), region.home));
    }

    private Newcomer newcomer(String name) {
        return new Newcomer(name, "esms", "Val-Fictif", null, region.body);
    }

    private static void refused(String key, Callable<?> move) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(move::call)
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }
}
