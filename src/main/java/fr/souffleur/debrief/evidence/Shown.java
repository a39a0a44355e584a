package fr.souffleur.debrief.evidence;

import java.util.List;

/**
 * What one exercise shows about one point.
 *
 * @param words what was found, in words and never as a mark
 * @param files of the evidence file where it can be read; none where nothing is
 */
public record Shown(Point point, State state, String words, List<String> files, Remedy remedy) {

    public enum State {
        SHOWN,
        PART,
        MISSING,
        /** No exercise can show it: the structure adds it. */
        YOURS
    }

    /** How what is missing is got. */
    public enum Remedy {
        NONE,
        PRESENCE,
        RATING,
        SIGNATURE,
        ACTIONS,
        ATTESTATION,
        DECLARATION,
        /** It was played, and lies below what was expected: an action answers it. */
        PROGRESS,
        /** Nothing can be done about this evening; the next one can. */
        NEXT_TIME,
        JOIN
    }

    public Shown {
        files = List.copyOf(files);
    }
}
