package fr.souffleur.debrief.questionnaire;

import fr.souffleur.common.Refused;
import java.util.Map;

/**
 * One sheet, filled in by nobody in particular. A sentence may be left without a cross.
 *
 * @param marks by the place of the sentence on the sheet, from 0
 * @param remark a word of one's own, perhaps empty
 */
public record Reply(Map<Integer, Mark> marks, String remark) {

    public static final int LONGEST = 500;

    public Reply {
        marks = Map.copyOf(marks);
        remark = remark.replaceAll("\\p{Cntrl}+", " ").strip();
        if (marks.isEmpty() && remark.isEmpty()) throw new Refused("debrief.questionnaire-empty");
        if (remark.codePointCount(0, remark.length()) > LONGEST) throw new Refused("debrief.too-long", LONGEST);
    }

    /** @throws Refused when a cross stands beside a sentence that is not asked */
    void mustFit(int sentences) {
        if (marks.keySet().stream().anyMatch(it -> it < 0 || it >= sentences))
            throw new Refused("debrief.questionnaire-mark");
    }
}
