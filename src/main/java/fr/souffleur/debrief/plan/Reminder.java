package fr.souffleur.debrief.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A day on which somebody is told about an action that is still to be done. It stays to be told for some days, so that a
 * portal that slept catches up; on a later day than that it is over.
 *
 * @param milestone which sets it apart from others of its kind: told once
 */
record Reminder(Kind kind, LocalDate milestone) {

    enum Kind {
        SOON,
        TODAY,
        LATE,
        TO_PILOT,
        TO_MANAGEMENT;

        /** Whether it is for who carries the action. */
        boolean toCarrier() {
            return this == SOON || this == TODAY || this == LATE;
        }
    }

    private static final int SOON = 14;
    private static final int WEEK = 7;
    private static final int MANAGEMENT = 30;

    /**
     * Whatever is to be told on a day.
     *
     * @param since the day on which the action was written: what lies before it is told to nobody
     */
    static List<Reminder> on(LocalDate today, LocalDate due, LocalDate since) {
        var told = new ArrayList<Reminder>();
        long late = ChronoUnit.DAYS.between(due, today);
        if (late < 0 && late >= -SOON) add(told, Kind.SOON, due.minusDays(SOON), since);
        if (late >= 0 && late < WEEK) add(told, Kind.TODAY, due, since);
        if (late >= WEEK) {
            add(told, Kind.LATE, due.plusDays(late / WEEK * WEEK), since);
            if (late < MANAGEMENT) add(told, Kind.TO_PILOT, due.plusDays(WEEK), since);
            else add(told, Kind.TO_MANAGEMENT, due.plusDays(MANAGEMENT), since);
        }
        return told;
    }

    private static void add(List<Reminder> told, Kind kind, LocalDate milestone, LocalDate since) {
        if (!milestone.isBefore(since)) told.add(new Reminder(kind, milestone));
    }
}
