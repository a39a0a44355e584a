package fr.souffleur.debrief;

import fr.souffleur.live.Chronicle;
import java.util.List;

/** All that the hot debrief's screen shows. */
public record HotDebrief(Chronicle chronicle, Findings findings, List<Proposal> proposals, Notebook notebook) {

    static HotDebrief of(Chronicle chronicle, Notebook notebook) {
        var findings = Findings.of(chronicle);
        return new HotDebrief(
                chronicle, findings, Proposal.of(chronicle.sheet().recommendations(), findings), notebook);
    }
}
