package fr.souffleur.structures.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.SeatId;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structures;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class RegisterRightsIT {

    @Autowired
    Register register;

    @Autowired
    Structures structures;

    @Autowired
    People people;

    Brought brought;

    @BeforeEach
    void regions() {
        brought = new Brought(structures, people, register);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyACoordinatorBringsAndSettles(Role role) {
        var region = brought.region();
        var delivery = brought.bring(region, Brought.ten(region));
        var caller = brought.member(region.body(), role);
        for (var door : doors(region, delivery.id()))
            if (role == Role.COORDINATOR) door.accept(caller, region.body());
            else refuses("not-allowed", caller, region.body(), door);
        assertThat(register.find(caller, "osiers")).isNotEmpty();
    }

    @Test
    void anotherBodysCoordinatorIsToldThatItDoesNotExist() {
        var region = brought.region();
        var other = brought.region();
        var delivery = brought.bring(region, Brought.ten(region));
        for (var door : doors(region, delivery.id())) {
            refuses("unknown", other.coordinator(), region.body(), door);
            refuses("unknown", brought.stranger("inconnu"), region.body(), door);
            refuses("unknown", new Caller.Seat(SeatId.fresh()), region.body(), door);
        }
        refuses("unknown", other.coordinator(), other.body(), (who, body) -> register.report(who, body, delivery.id()));
        refuses(
                "unknown",
                other.coordinator(),
                other.body(),
                (who, body) -> register.remarks(who, body, delivery.id(), 1));
        assertThat(register.imports(other.coordinator(), other.body())).isEmpty();
    }

    @Test
    void aSeatLooksNothingUp() {
        var seat = new Caller.Seat(SeatId.fresh());
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> register.find(seat, "osiers"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> register.site(new Caller.Clock(), "0A0000010"));
    }

    private List<BiConsumer<Caller, StructureId>> doors(Brought.Region region, Delivery.Id id) {
        var all = EnumSet.allOf(Change.What.class);
        return List.of(
                (who, body) -> register.standing(who, body),
                (who, body) -> register.cover(who, body, new Scope(List.of(region.department()))),
                (who, body) ->
                        register.bring(who, body, Brought.ten(region).stream(), "x.json", false, Progress.SILENT),
                (who, body) -> register.imports(who, body),
                (who, body) -> register.report(who, body, id),
                (who, body) -> register.changes(who, body, id, all, 10),
                (who, body) -> register.everyChange(who, body, id, all, _ -> {}),
                (who, body) -> register.remarks(who, body, id, 10),
                (who, body) -> register.categories(who, body),
                (who, body) -> register.settle(who, body, "355", Regime.OBLIGATORY));
    }

    private static void refuses(String key, Caller who, StructureId body, BiConsumer<Caller, StructureId> door) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> door.accept(who, body))
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }
}
