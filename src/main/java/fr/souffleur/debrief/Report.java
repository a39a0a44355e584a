package fr.souffleur.debrief;

import fr.souffleur.live.Chronicle;
import java.util.List;

/**
 * An exercise as it is reported: what was played, what was found, what was decided. It follows the log until it is validated.
 *
 * @param context what the structure had said of itself, as its questions were put
 * @param attribution whose kit it was and under which licence, in the kit's own words
 */
public record Report(
        Chronicle chronicle, Findings findings, Notebook notebook, List<Answered> context, Attribution attribution) {

    public record Answered(String question, String answer) {}

    public record Attribution(String words, String licence) {}

    /** What to say in words of the exercise's language. */
    public String language() {
        return chronicle.sheet().language();
    }

    /** The two sentences for a director: the cell's own, else the drafted ones. */
    public String synthesis() {
        var own = notebook.synthesis();
        return own == null ? draftedSynthesis() : own;
    }

    public String draftedSynthesis() {
        return new Draft(this).synthesis();
    }

    /** What the management is asked for: in the cell's words, else drafted. */
    public String request() {
        var own = notebook.request();
        return own == null ? draftedRequest() : own;
    }

    public String draftedRequest() {
        return new Draft(this).request();
    }
}
