package fr.souffleur.debrief;

import fr.souffleur.debrief.questionnaire.Results;
import fr.souffleur.live.Chronicle;
import java.util.List;

/** All that the hot debrief's screen shows. @param asked what may be known of the anonymous questionnaire */
public record HotDebrief(
        Chronicle chronicle, Findings findings, List<Proposal> proposals, Notebook notebook, Results asked) {

    static HotDebrief of(Chronicle chronicle, Notebook notebook, Results asked) {
        var findings = Findings.of(chronicle);
        return new HotDebrief(
                chronicle, findings, Proposal.of(chronicle.sheet().recommendations(), findings), notebook, asked);
    }
}
