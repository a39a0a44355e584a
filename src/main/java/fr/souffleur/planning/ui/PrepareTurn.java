package fr.souffleur.planning.ui;

import com.vaadin.flow.component.Component;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.Preparation;
import fr.souffleur.ui.Days;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One look at the page and what is done from it; the page then shows how things stand, whatever came of it. */
final class PrepareTurn implements Moves {

    private final Component page;
    private final Exercises exercises;
    private final Caller caller;
    private final Preparation seen;
    private final Days days;
    private final Consumer<String> ticked;
    private final int told;

    /** @param ticked shows the page anew, at the item that was ticked @param told of a change, by mail */
    PrepareTurn(
            Component page,
            Exercises exercises,
            Caller caller,
            Preparation seen,
            Days days,
            Consumer<String> ticked,
            int told) {
        this.page = page;
        this.exercises = exercises;
        this.caller = caller;
        this.seen = seen;
        this.days = days;
        this.ticked = ticked;
        this.told = told;
    }

    @Override
    public void date(Instant start, @Nullable String reason) {
        then(() -> exercises.date(caller, id(), start, reason, seen.exercise().revision()));
    }

    @Override
    public void cancel(@Nullable String reason) {
        then(() -> exercises.cancel(caller, id(), reason));
    }

    @Override
    public void hand(PersonId person) {
        then(() -> exercises.hand(caller, id(), person));
    }

    @Override
    public void tick(String item, boolean on) {
        if (on) exercises.tick(caller, id(), item);
        else exercises.untick(caller, id(), item);
        ticked.accept(item);
    }

    @Override
    public int told() {
        return told;
    }

    @Override
    public void askDate() {
        new DateDialog(seen, days, this).open();
    }

    private void then(Runnable move) {
        try {
            move.run();
        } finally {
            // With the frame: the steps down the side say the date too.
            page.getUI().ifPresent(it -> it.refreshCurrentRoute(true));
        }
    }

    private ExerciseId id() {
        return seen.exercise().id();
    }
}
