package fr.souffleur.debrief;

import fr.souffleur.common.PersonId;
import fr.souffleur.debrief.questionnaire.Results;
import fr.souffleur.live.Chronicle;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An exercise as it is reported: what was played, what was found, what was decided. It follows the log until it is validated.
 *
 * @param context what the structure had said of itself, as its questions were put
 * @param asked what may be known of the anonymous questionnaire
 * @param before the validated report before it, null for a first one
 * @param attribution whose kit it was and under which licence, in the kit's own words
 * @param stamp of a validated report; null for a draft
 * @param names of people that it tells of, as far as they are known today; never written with it
 */
public record Report(
        Chronicle chronicle,
        Findings findings,
        Notebook notebook,
        List<Answered> context,
        Attribution attribution,
        Results asked,
        @Nullable Before before,
        @Nullable Stamp stamp,
        Map<PersonId, String> names) {

    public record Answered(String question, String answer) {}

    public record Attribution(String words, String licence) {}

    /** The same told from another chronicle. */
    Report with(Chronicle other) {
        return new Report(other, Findings.of(other), notebook, context, attribution, asked, before, stamp, names);
    }

    Report with(Results other) {
        return new Report(chronicle, findings, notebook, context, attribution, other, before, stamp, names);
    }

    /** Nobody is named yet. */
    Report(
            Chronicle chronicle,
            Findings findings,
            Notebook notebook,
            List<Answered> context,
            Attribution attribution,
            Results asked,
            @Nullable Stamp stamp) {
        this(chronicle, findings, notebook, context, attribution, asked, null, stamp, Map.of());
    }

    Report comparedWith(@Nullable Before other) {
        return new Report(chronicle, findings, notebook, context, attribution, asked, other, stamp, names);
    }

    Report naming(Map<PersonId, String> known) {
        return new Report(chronicle, findings, notebook, context, attribution, asked, before, stamp, known);
    }

    /** The same with nobody named but who validated and signed: neither at the table, nor behind a correction. */
    public Report withoutNames() {
        return Fading.withoutNames(this).naming(Map.of());
    }

    Report stamped(@Nullable Stamp by) {
        return new Report(chronicle, findings, notebook, context, attribution, asked, before, by, names);
    }

    /** What to say in words of the exercise's language. */
    public String language() {
        return chronicle.sheet().language();
    }

    /** The two sentences for a director: the cell's own, else the drafted ones. */
    public String synthesis() {
        return text(Phrase.SYNTHESIS);
    }

    /** What the management is asked for: in the cell's words, else drafted. */
    public String request() {
        return text(Phrase.REQUEST);
    }

    /** What stands there: the cell's own words, else the drafted ones; empty where nothing is drafted. */
    public String text(Phrase phrase) {
        return notebook.own(phrase).orElseGet(() -> drafted(phrase));
    }

    public String drafted(Phrase phrase) {
        return switch (phrase) {
            case SYNTHESIS -> new Draft(this).synthesis();
            case REQUEST -> new Draft(this).request();
            case STRENGTHS -> String.join("\n", Points.three(this, Note.Kind.HELPED, findings.strengths()));
            case IMPROVEMENTS -> String.join("\n", Points.three(this, Note.Kind.HINDERED, findings.improvements()));
            case THEMES, COURSE, SEQUEL -> "";
        };
    }
}
