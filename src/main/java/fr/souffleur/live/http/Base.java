package fr.souffleur.live.http;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.live.Audience;
import java.util.regex.Pattern;

/**
 * The address under which one audience of one exercise is reached; everything live lies below it.
 *
 * @param path the base itself, which is also the path of the seat's cookie
 */
sealed interface Base {

    String path();

    Audience audience();

    /** @param code as it was typed */
    record Coded(String path, Audience audience, String code) implements Base {}

    record Console(String path, StructureId structure, ExerciseId exercise) implements Base {
        @Override
        public Audience audience() {
            return Audience.FACILITATOR;
        }
    }

    Pattern CODED = Pattern.compile("(/(j|o|ecran)/([A-Za-z0-9]{1,16}))/live(?:/.*)?");
    Pattern CONSOLE = Pattern.compile("(/s/([0-9a-fA-F-]{36})/exercices/([0-9a-fA-F-]{36}))/live(?:/.*)?");

    /** @throws Refused {@code unknown} when nothing live can lie there */
    static Base of(String path) {
        var coded = CODED.matcher(path);
        if (coded.matches())
            return new Coded(
                    coded.group(1),
                    switch (coded.group(2)) {
                        case "j" -> Audience.PLAYER;
                        case "o" -> Audience.OBSERVER;
                        default -> Audience.ROOM;
                    },
                    coded.group(3));
        var console = CONSOLE.matcher(path);
        if (console.matches())
            return new Console(
                    console.group(1), StructureId.parse(console.group(2)), ExerciseId.parse(console.group(3)));
        throw new Refused("unknown");
    }
}
