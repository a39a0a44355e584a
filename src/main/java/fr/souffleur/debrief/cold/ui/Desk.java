package fr.souffleur.debrief.cold.ui;

import fr.souffleur.common.Caller;
import fr.souffleur.debrief.Voice;
import fr.souffleur.debrief.cold.ColdDebriefs;
import fr.souffleur.debrief.cold.ColdDebriefs.Shown;
import fr.souffleur.debrief.plan.Gaps;
import fr.souffleur.planning.Exercise;

/** The cold debrief that one screen leads: what stands, and the door to change it. */
final class Desk {

    private final ColdDebriefs door;
    private final Gaps plan;
    private final Caller caller;
    private final Exercise exercise;
    private Shown shown;

    Desk(ColdDebriefs door, Gaps plan, Caller caller, Exercise exercise) {
        this.door = door;
        this.plan = plan;
        this.caller = caller;
        this.exercise = exercise;
        this.shown = door.of(caller, exercise.id());
    }

    /** A change through the door. */
    interface Change {
        void make(ColdDebriefs door, Caller caller, Exercise exercise);
    }

    Shown now() {
        return shown;
    }

    Exercise exercise() {
        return exercise;
    }

    Voice voice() {
        return new Voice(shown.report().chronicle().sheet());
    }

    boolean open() {
        return shown.mayWrite();
    }

    /** A recommendation that was kept becomes an action of the plan. */
    void follow(String recommendation) {
        plan.follow(caller, exercise.id(), recommendation);
        shown = door.of(caller, exercise.id());
    }

    /** Makes a change at once. */
    void change(Change change) {
        change.make(door, caller, exercise);
        shown = door.of(caller, exercise.id());
    }
}
