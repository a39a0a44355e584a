package fr.souffleur.live;

import java.time.Instant;

/**
 * The exercise's clocks as of the moment of sending; a screen ticks on by itself while {@code running}.
 *
 * @param wall the portal's own time, by which a screen whose clock is wrong knows better
 * @param playMillis play time since DEBEX
 * @param storyDay fictional day, in the kit's words
 * @param storyMinutes fictional time of day in minutes at {@code playMillis}
 * @param storyRate fictional minutes that pass in one minute of play
 * @param storyCap fictional time beyond which the story's clock waits for the next stimulus
 */
public record ClockFace(
        Instant wall,
        long playMillis,
        boolean running,
        String storyDay,
        double storyMinutes,
        double storyRate,
        double storyCap) {}
