package fr.souffleur.debrief;

import static fr.souffleur.debrief.Chronicles.evening;
import static fr.souffleur.debrief.Proposal.Rank.FIRST;
import static fr.souffleur.debrief.Proposal.Rank.OFFERED;
import static fr.souffleur.debrief.Proposal.Rank.TRIGGERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.souffleur.live.Rating;
import org.junit.jupiter.api.Test;

class ProposalTest {

    @Test
    void thoseBelowTheTargetComeFirstAndTheOthersStayOffered() {
        var told = evening()
                .criteria(1, "1.1", "2.1", "3.1", "4.2")
                .recommendation("R01", "4.2", null, "par le fait")
                .recommendation("R02", "1.1", 1, "au seuil, attendu atteint")
                .recommendation("R03", "2.1", 1, "sous l’attendu")
                .recommendation("R04", "3.1", 1, "au-dessus")
                .agreed("1.1", 1)
                .agreed("2.1", 0)
                .agreed("3.1", 2)
                .told();
        assertThat(Proposal.of(told.sheet().recommendations(), Findings.of(told)))
                .extracting(it -> it.recommendation().id(), Proposal::rank)
                .containsExactly(
                        tuple("R03", FIRST), tuple("R02", TRIGGERED), tuple("R01", OFFERED), tuple("R04", OFFERED));
    }

    @Test
    void whatWasNotPlayedTriggersNothing() {
        var told = evening()
                .criteria(2, "1.1", "2.1")
                .recommendation("R01", "1.1", 1, "a")
                .recommendation("R02", "2.1", 1, "b")
                .agreed("1.1", Rating.NOT_PLAYED, "")
                .told();
        assertThat(Proposal.of(told.sheet().recommendations(), Findings.of(told)))
                .extracting(Proposal::rank)
                .containsExactly(OFFERED, OFFERED);
    }
}
