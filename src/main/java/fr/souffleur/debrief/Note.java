package fr.souffleur.debrief;

import fr.souffleur.common.Refused;

/** A few words said in the hot debrief, without the name of who said them. @param position order among its kind */
public record Note(NoteId id, Kind kind, String text, int position) {

    static final int LONGEST = 500;

    public enum Kind {
        /** One word each. */
        MOOD,
        HELPED,
        HINDERED,
        SURPRISE
    }

    public Note {
        text = text.strip();
        if (text.isEmpty()) throw new Refused("debrief.empty");
        if (text.length() > LONGEST) throw new Refused("debrief.too-long", LONGEST);
    }
}
