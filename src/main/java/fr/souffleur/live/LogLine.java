package fr.souffleur.live;

/** A line of the crisis log on screen. @param storyMinutes fictional time of day @param by role name, or empty */
public record LogLine(int seq, long playMillis, int storyMinutes, NoteKind kind, String text, String by) {}
