package fr.souffleur.shell;

import com.vaadin.flow.component.Html;
import fr.souffleur.structures.Structure;
import fr.souffleur.ui.Marks;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The six steps of a structure's year and where it stands. */
@Component
class Year {

    private final Clock clock;

    Year(Clock clock) {
        this.clock = clock;
    }

    enum State {
        DONE,
        NOW,
        LATER
    }

    /** @param path where the step is done, empty while it cannot be @param action words for the button that leads there */
    record Step(String name, String words, String path, String action, State state) {}

    List<Step> steps(Structure structure) {
        return List.of();
    }

    /** The calendar year in the structure's own zone. */
    int number(Structure structure) {
        return ZonedDateTime.now(clock.withZone(structure.zone())).getYear();
    }

    static Html mark(State state) {
        return switch (state) {
            case DONE -> Marks.done();
            case NOW -> Marks.now();
            case LATER -> Marks.later();
        };
    }
}
