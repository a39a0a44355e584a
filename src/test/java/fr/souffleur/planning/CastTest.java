package fr.souffleur.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.kits.Kit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CastTest {

    final Kit kit = Samples.ehpad01().kit();

    @Test
    void sevenPlayersHoldOneRoleEach() {
        var cast = Cast.proposed(kit.roles(), 7);
        assertThat(cast.players()).isEqualTo(7);
        assertThat(cast.parts()).allMatch(Cast.Part::alone);
    }

    @Test
    void withFourPlayersSomeHoldTwoAsTheKitSays() {
        var holders = Cast.proposed(kit.roles(), 4).holders();
        assertThat(holders)
                .containsEntry(new RoleId("referent-si"), new RoleId("direction"))
                .containsEntry(new RoleId("medecin-co"), new RoleId("idec"))
                .containsEntry(new RoleId("animatrice-familles"), new RoleId("secretaire-comptable"))
                .containsEntry(new RoleId("agent-technique"), new RoleId("agent-technique"));
    }

    @Test
    void theProposalCanBeChangedAndSettled() {
        var changed = changed(Cast.proposed(kit.roles(), 6), "referent-si", "agent-technique");
        assertThat(changed.settledFor(kit).settled()).isTrue();
    }

    @Test
    void nobodyHoldsARoleThroughSomebodyElse() {
        var chain = changed(Cast.proposed(kit.roles(), 4), "agent-technique", "medecin-co");
        refused("planning.role-unheld", chain);
    }

    @Test
    void everyRoleOfTheKitIsHeldAndNoOther() {
        var parts = Cast.proposed(kit.roles(), 7).parts();
        refused("planning.role-unheld", new Cast(parts.subList(1, 7), false));
        var stranger = new Cast.Part(new RoleId("voisin"), new RoleId("voisin"), null);
        refused(
                "unknown",
                new Cast(Stream.concat(parts.stream(), Stream.of(stranger)).toList(), false));
    }

    @Test
    void theKitSaysHowManyPlay() {
        var alone = new Cast(
                kit.roles().stream()
                        .map(it -> new Cast.Part(it.id(), new RoleId("direction"), null))
                        .toList(),
                false);
        refused("planning.players", alone);
    }

    @Test
    void aFirstNameIsShortOrNotThere() {
        assertThat(new Cast.Part(new RoleId("idec"), new RoleId("idec"), "  ").firstName())
                .isNull();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Cast.Part(new RoleId("idec"), new RoleId("idec"), "x".repeat(61)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 50})
    void forEverySizeOfTableEveryRoleIsHeldBySomebodyWhoIsThere(int players) {
        var cast = Cast.proposed(kit.roles(), players);
        var holders = cast.holders();
        assertThat(holders).hasSize(kit.roles().size());
        assertThat(holders.values()).allMatch(it -> it.equals(holders.get(it)));
    }

    @Test
    void theProposalFitsTheTableItIsMadeFor() {
        for (int players = kit.players().from(); players <= kit.players().to(); players++)
            assertThat(Cast.proposed(kit.roles(), players).players()).isEqualTo(players);
    }

    @Test
    void keepersThatGoRoundInACircleEndSomewhere() {
        var round = List.of(
                new Kit.Role(new RoleId("a"), "A", "", List.of(), 5, new RoleId("b")),
                new Kit.Role(new RoleId("b"), "B", "", List.of(), 5, new RoleId("a")),
                new Kit.Role(new RoleId("c"), "C", "", List.of(), 5, new RoleId("nobody")));
        assertThat(Cast.proposed(round, 1).holders())
                .containsOnlyKeys(new RoleId("a"), new RoleId("b"), new RoleId("c"));
        assertThat(Cast.proposed(round, 1).holders()).containsEntry(new RoleId("c"), new RoleId("c"));
    }

    @Test
    void aRoleSaidTwiceIsNotHeldTwice() {
        var parts = Cast.proposed(kit.roles(), 4).parts();
        var twice = Stream.concat(parts.stream(), Stream.of(parts.getFirst())).toList();
        refused("unknown", new Cast(twice, false));
    }

    private static Cast changed(Cast cast, String role, String heldBy) {
        return new Cast(
                cast.parts().stream()
                        .map(it -> it.role().value().equals(role)
                                ? new Cast.Part(it.role(), new RoleId(heldBy), it.firstName())
                                : it)
                        .toList(),
                false);
    }

    private void refused(String key, Cast cast) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> cast.settledFor(kit))
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }
}
