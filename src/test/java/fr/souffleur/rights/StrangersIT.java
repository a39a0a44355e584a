package fr.souffleur.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static souffleur.db.Tables.JOURNAL_ACT;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.StructureId;
import fr.souffleur.rights.Doors.Door;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every door, asked for what belongs to another region by somebody who holds every role in their own. */
@DoorTest
class StrangersIT {

    /** Open to whoever is signed in: to ask to be let in is what strangers do. */
    private static final Set<String> FOR_STRANGERS = Set.of("Requests.ask");

    @Autowired
    Doors doors;

    @Autowired
    Worlds worlds;

    @Autowired
    DSLContext sql;

    @Test
    void nothingOfAnotherRegionExistsAndItsJournalKnowsWhoAsked() {
        var theirs = worlds.build();
        var ours = worlds.build();
        var open = new ArrayList<String>();
        var asked = new HashMap<UUID, String>();
        for (var door : doors.all()) {
            if (FOR_STRANGERS.contains(door.name()) || !asksForAPlace(door)) continue;
            var stranger = worlds.everything(ours);
            var said = doors.knock(door, new Caller.Person(stranger), it -> of(theirs, it, theirs.home()));
            if (!said.equals("unknown[]")) open.add(door.signature() + " says " + said);
            asked.put(stranger.value(), door.signature());
        }
        assertThat(open).isEmpty();
        await().untilAsserted(() -> assertThat(without(asked, theirs)).isEmpty());
    }

    @Test
    void underOnesOwnRoofWhatIsTheirsIsNoOtherThanWhatIsNot() {
        var theirs = worlds.build();
        var ours = worlds.build();
        var caller = new Caller.Person(worlds.everything(ours));
        var told = new ArrayList<String>();
        for (var door : doors.all()) {
            if (FOR_STRANGERS.contains(door.name())) continue;
            for (var swapped : identifiers(door))
                for (var place : List.of(ours.home(), ours.group(), ours.body())) {
                    var foreign = doors.knock(
                            door,
                            caller,
                            it -> of(
                                    it.equals(swapped) ? theirs : ours,
                                    it,
                                    it.equals(swapped) ? theirs.home() : place));
                    var missing = doors.knock(
                            door, caller, it -> it.equals(swapped) ? fresh(it.getType()) : of(ours, it, place));
                    if (!foreign.equals(missing))
                        told.add(door.signature() + ", " + swapped.getName() + ": " + foreign + " / " + missing);
                }
        }
        assertThat(told.stream().distinct()).isEmpty();
    }

    private static boolean asksForAPlace(Door door) {
        return door.takes(StructureId.class) || door.takes(ExerciseId.class);
    }

    private List<Parameter> identifiers(Door door) {
        return Arrays.stream(door.method().getParameters())
                .skip(1)
                .filter(it -> fresh(it.getType()) != null)
                .toList();
    }

    /** Doors whose asking the journals of that region do not tell of. */
    private List<String> without(Map<UUID, String> asked, World theirs) {
        var told = sql.select(JOURNAL_ACT.CALLER_ID)
                .from(JOURNAL_ACT)
                .where(JOURNAL_ACT.STRUCTURE_ID.in(theirs.home(), theirs.body(), theirs.group()))
                .and(JOURNAL_ACT.ACT.eq("stranger-asked"))
                .fetchSet(JOURNAL_ACT.CALLER_ID);
        return asked.entrySet().stream()
                .filter(it -> !told.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static @Nullable Object of(World world, Parameter parameter, StructureId place) {
        var thing = world.thing(parameter.getType(), parameter.getName(), place);
        return thing != null ? thing : Anything.of(parameter.getType(), parameter.getName());
    }

    /** An identifier of this type that nothing bears; null for types that are none. */
    private static @Nullable Object fresh(Class<?> type) {
        if (!type.isRecord() || type.getRecordComponents().length != 1) return null;
        if (type.getRecordComponents()[0].getType() != UUID.class) return null;
        return Anything.of(type, "");
    }
}
