package fr.souffleur.debrief;

import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Tone;
import fr.souffleur.live.Chronicle;
import java.util.List;

/** Says once a page that it was entered after the fact, and how; a log that was kept as it went has nothing to say. */
final class LaterMark {

    private final Chronicle.Origin origin;
    private final Voice voice;

    LaterMark(Chronicle chronicle) {
        this.origin = chronicle.origin();
        this.voice = new Voice(chronicle.sheet());
    }

    /** Behind the hours of play. */
    String played(String hours) {
        if (origin.paper()) return voice.say("later.played", hours);
        return origin.file() ? voice.say("later.played-file", hours) : hours;
    }

    /** Above the timeline. */
    List<Block> course() {
        var entered = origin.enteredAt();
        if (entered == null) return List.of();
        return List.of(new Paragraph(
                Tone.NOTE, voice.say(origin.file() ? "later.course-file" : "later.course", voice.date(entered))));
    }

    /** Below the ratings; a session on paper says it above its timeline. */
    List<Block> ratings() {
        if (!origin.laterRatings() || origin.enteredAt() != null) return List.of();
        return List.of(new Paragraph(Tone.NOTE, voice.say("later.ratings")));
    }
}
