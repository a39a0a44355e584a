package fr.souffleur.planning;

import fr.souffleur.common.CriterionId;
import fr.souffleur.structures.Structure;
import java.util.List;

/**
 * What who observes may know before the day. Nothing of the story stands in it: what shows a criterion in this kit, the minutes
 * at which to look and the stimuli that call for it come with the observer's screen, once play is on.
 *
 * @param town of the structure; empty when it is not known
 * @param facilitator who conducts, by name
 * @param themes those rated in this exercise, in grid order
 */
public record Briefing(
        Exercise exercise, Structure structure, String town, String facilitator, Minutes minutes, List<Theme> themes) {

    public record Minutes(int welcome, int play, int debrief) {

        public int total() {
            return welcome + play + debrief;
        }
    }

    public record Theme(String title, List<Criterion> criteria) {}

    /** One line of the grid that all kits share. @param anchors worded levels 0 to 3 */
    public record Criterion(CriterionId id, String title, String question, List<String> anchors) {}
}
