package fr.souffleur.kits.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final String OPENING = "{id: a, kind: opening, minute: 0, hour: '09:15', essential: true}";
    private static final String CLOSING = "{id: z, kind: closing, minute: 43, hour: '16:30', essential: true}";

    @Test
    void aPlayThatRunsForwardHasNoFault() {
        assertThat(played(
                        OPENING,
                        "{id: b, kind: inject, minute: 2, hour: '09:20'}",
                        "{id: c, kind: situation-point, minute: 2, hour: '09:20'}",
                        "{id: d, kind: jump, minute: 20, hour: '08:00', day: mercredi}",
                        CLOSING))
                .isEmpty();
    }

    @Test
    void minutesRunForward() {
        assertThat(played(OPENING, inject("b", 7), inject("c", 6), inject("d", 6), CLOSING))
                .containsExactly("timeline.backward [6, 7] at 6", "timeline.backward [6, 7] at 6");
    }

    @Test
    void noMinuteLiesBeyondThePlay() {
        assertThat(played(
                        OPENING, inject("b", 44), "{id: z, kind: closing, minute: 44, hour: '16:30', essential: true}"))
                .containsExactly("timeline.beyond-play [44, 43] at 44", "timeline.beyond-play [44, 43] at 44");
    }

    @Test
    void aRelanceComesBeforeTheEnd() {
        assertThat(played(
                        OPENING,
                        "{id: b, kind: inject, minute: 40, hour: '10:00', relance: {after: 3}}",
                        "{id: c, kind: inject, minute: 40, hour: '10:00', relance: {after: 4}}",
                        CLOSING))
                .containsExactly("timeline.relance-beyond-play [44, 43] at 4");
    }

    @Test
    void theStorysHourGoesBackOnlyWithANewDay() {
        assertThat(played(OPENING, "{id: b, kind: inject, minute: 2, hour: '09:10'}", CLOSING))
                .containsExactly("timeline.hour-backward [09:10, 09:15] at '09:10'");
        assertThat(played(OPENING, "{id: b, kind: inject, minute: 2, hour: '09:10', day: mercredi}", CLOSING))
                .isEmpty();
        assertThat(played(
                        OPENING,
                        "{id: b, kind: jump, minute: 2, hour: '09:10', day: mercredi}",
                        "{id: c, kind: inject, minute: 2, hour: '09:05', day: mercredi}",
                        CLOSING))
                .containsExactly("timeline.hour-backward [09:05, 09:10] at '09:05'");
    }

    @Test
    void theStoryBeginsAtTheHourThatTheKitPromises() {
        assertThat(Lines.faults(
                        "start: {day: mardi, hour: '09:00'}\ninjects: [" + OPENING + ", " + CLOSING + "]\n",
                        Timeline::check))
                .containsExactly("timeline.starts-at [09:00] at '09:15'");
    }

    @Test
    void theClosingIsPlayedWhenPlayEnds() {
        assertThat(played(OPENING, CLOSING.replace("43", "40"))).containsExactly("timeline.closes-at [43] at 40");
    }

    @Test
    void itOpensOnceAndFirst() {
        assertThat(played(inject("b", 0), OPENING, CLOSING))
                .contains("timeline.first-is-opening [] at inject", "timeline.first-is-opening [] at opening");
        assertThat(played("{id: a, kind: opening, minute: 1, hour: '09:15', essential: true}", CLOSING))
                .containsExactly("timeline.opening-at-zero [] at 1");
    }

    @Test
    void itClosesOnceAndLast() {
        assertThat(played(OPENING, CLOSING, inject("b", 43)))
                .contains("timeline.last-is-closing [] at closing", "timeline.last-is-closing [] at inject");
    }

    @Test
    void openingAndClosingAreNeverOptional() {
        assertThat(played(OPENING.replace("true", "false"), CLOSING.replace("true", "false")))
                .containsExactly("timeline.frame-is-essential [] at false", "timeline.frame-is-essential [] at false");
    }

    @Test
    void withoutAnyStimulusThereIsNothingToSayOfTheFrame() {
        assertThat(Lines.faults("injects: []\n", Timeline::check)).isEmpty();
        assertThat(Lines.faults("title: x\n", Timeline::check)).isEmpty();
    }

    @Test
    void onlyWhatIsOptionalIsCut() {
        assertThat(Lines.faults(
                        "injects: [" + OPENING + ", " + CLOSING + "]\nminutes: {play: 43}\n"
                                + "cut-plan: [{skip: [a, nobody]}, {skip: []}]\n",
                        Timeline::check))
                .containsExactly("timeline.cut-essential [a] at a");
    }

    @Test
    void oneLooksUntilTheDebriefEnds() {
        assertThat(Lines.faults(
                        "minutes: {play: 43, debrief: 15}\ngrid: [{criterion: '1.1', look: [0, 58, 59]}]\n",
                        Timeline::check))
                .containsExactly("timeline.look-beyond-end [59, 58] at 59");
    }

    @Test
    void theDebriefCountsOnFromFinex() {
        assertThat(Lines.faults(
                        "minutes: {play: 43, debrief: 15}\n"
                                + "debrief: {steps: [{minute: 42}, {minute: 50}, {minute: 49}, {minute: 59}]}\n",
                        Timeline::check))
                .containsExactly(
                        "timeline.backward [42, 43] at 42",
                        "timeline.backward [49, 50] at 49",
                        "timeline.debrief-beyond-end [59, 58] at 59");
    }

    private static String inject(String id, int minute) {
        return "{id: " + id + ", kind: inject, minute: " + minute + ", hour: '10:00'}";
    }

    private static List<String> played(String... injects) {
        return Lines.faults(
                "minutes: {play: 43, debrief: 15}\ninjects:\n  - " + String.join("\n  - ", injects) + "\n",
                Timeline::check);
    }
}
