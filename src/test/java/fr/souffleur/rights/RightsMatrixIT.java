package fr.souffleur.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.SignIn;
import fr.souffleur.rights.Doors.Door;
import fr.souffleur.structures.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The table of rights as the doors themselves answer it; a change of rights is a change of that page. */
@DoorTest
class RightsMatrixIT extends SpringBrowserlessTest {

    private static final Path PAGE = Path.of("src/docs/RIGHTS.md");

    @Autowired
    Doors doors;

    @Autowired
    Pages pages;

    @Autowired
    Worlds worlds;

    World world;

    @BeforeEach
    void aRegion() {
        world = worlds.build();
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    /** Somebody and the structure that they ask for. */
    private record Asker(PersonId person, StructureId place) {}

    @Test
    void thePageTellsWhatTheDoorsAnswer() throws IOException {
        var page = """
                # Who may what

                Asked of the doors themselves by `RightsMatrixIT`, which fails when this page says otherwise;
                `JAVA_TOOL_OPTIONS=-Drights.write=true mvn -o -q test -Dtest=RightsMatrixIT -Dvaadin.skip=true` writes it anew.
                **yes**: the door opens, or says no for another reason than rights. no: it says that this is not for them. A dot:
                it does not exist for them, or what was asked for belongs elsewhere.

                ## Where one belongs

                Each role in the structure, group or regional body where it is held.

                %s
                ## In a structure, seen from everywhere

                A nursing home that a body and a group follow, and an exercise of it; administrator\\* has forced access, the
                guests belong to the exercise. No report is shown to anybody here; to whom one is, `Debriefs.report` answers.

                %s
                ## Pages where one belongs

                %s
                ## Pages of the structure, seen from everywhere

                %s""".formatted(table(athome()), table(inTheHome()), pages(athome()), pages(inTheHome()));
        if (Boolean.getBoolean("rights.write")) Files.writeString(PAGE, page);
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private Map<String, Asker> athome() {
        var askers = new LinkedHashMap<String, Asker>();
        for (var role : Role.values())
            askers.put(name(role), new Asker(world.people().get(role), world.placeOf(role)));
        return askers;
    }

    private Map<String, Asker> inTheHome() {
        var askers = new LinkedHashMap<String, Asker>();
        for (var role : Role.values())
            askers.put(name(role), new Asker(world.people().get(role), world.home()));
        askers.put("administrator\\*", new Asker(world.forced(), world.home()));
        askers.put("guest facilitator", new Asker(world.guestFacilitator(), world.home()));
        askers.put("guest observer", new Asker(world.guestObserver(), world.home()));
        return askers;
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String table(Map<String, Asker> askers) {
        return doors.all().stream()
                .filter(it -> it.takes(StructureId.class) || it.takes(ExerciseId.class))
                .map(door -> askers.values().stream()
                        .map(it -> answer(door, it))
                        .collect(Collectors.joining(" | ", "| `" + door.signature() + "` | ", " |\n")))
                .distinct()
                .collect(Collectors.joining("", head(askers), ""));
    }

    private String pages(Map<String, Asker> askers) {
        return pages.all().stream()
                .map(page -> askers.values().stream()
                        .map(it -> pages.open(page, it.person(), Pages.of(world, it.place())))
                        .map(RightsMatrixIT::cell)
                        .collect(Collectors.joining(" | ", "| `" + page.template() + "` | ", " |\n")))
                .collect(Collectors.joining("", head(askers), ""));
    }

    private static String head(Map<String, Asker> askers) {
        return "| | " + String.join(" | ", askers.keySet()) + " |\n|---|" + "---|".repeat(askers.size()) + "\n";
    }

    private static String cell(String said) {
        assertThat(said).doesNotStartWith("broke");
        return switch (said) {
            case "not-allowed" -> "no";
            case "unknown" -> "·";
            default -> "**yes**";
        };
    }

    private String answer(Door door, Asker asker) {
        var said = doors.knock(door, new Caller.Person(asker.person()), parameter -> {
            var thing = world.thing(parameter.getType(), parameter.getName(), asker.place());
            return thing != null ? thing : Anything.of(parameter.getType(), parameter.getName());
        });
        return cell(said.endsWith("[]") ? said.substring(0, said.length() - 2) : said);
    }
}
