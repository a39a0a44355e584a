package fr.souffleur.live;

import java.util.List;

/** The hot debrief in the room. @param steps what is said at each @param minutes length foreseen */
public record DebriefProgress(int step, List<Step> steps, int minutes) {

    /** @param minute counted from FINEX @param sayHtml safe HTML; empty where nothing is said to this audience */
    public record Step(int minute, String sayHtml) {}
}
