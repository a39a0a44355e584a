package fr.souffleur.live;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.RoleId;
import fr.souffleur.planning.RunSheet;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be entered after a session, in the order of the sheet that was printed for it.
 *
 * @param planned when it was to begin, null while no date was set
 * @param missing questions without an answer: they are answered first
 */
public record BlankSheet(
        State state,
        String title,
        String language,
        ZoneId zone,
        @Nullable Instant planned,
        int playMinutes,
        List<Line> lines,
        List<Role> roles,
        List<Criterion> criteria,
        boolean debrief,
        List<String> missing) {

    public enum State {
        /** Nothing was played: a whole session can be entered. */
        TO_ENTER,
        /** Play is on, on screens. */
        UNDER_WAY,
        /** Played: only ratings can still be entered. */
        PLAYED
    }

    /** @param minute planned, counted from DEBEX @param hour in the story @param hints help that the script has ready for it */
    public record Line(
            InjectId id, String title, int minute, String hour, boolean relance, List<RunSheet.Hint> hints) {}

    public record Role(RoleId id, String name) {}

    /** @param anchors worded levels 0 to 3 */
    public record Criterion(
            CriterionId id, String title, List<String> anchors, String notPlayed, String notApplicable) {}

    static BlankSheet of(State state, RunSheet sheet, @Nullable Instant planned, List<String> missing) {
        var prose = Prose.of(sheet);
        return new BlankSheet(
                state,
                prose.plain(sheet.title()),
                sheet.language(),
                ZoneId.of(sheet.zone()),
                planned,
                sheet.playMinutes(),
                sheet.lines().stream()
                        .filter(it -> it.kind() != RunSheet.Kind.OPENING && it.kind() != RunSheet.Kind.CLOSING)
                        .map(it -> new Line(
                                it.id(),
                                prose.plain(it.title()),
                                it.minute(),
                                it.hour(),
                                it.relance() != null,
                                it.hints().stream()
                                        .map(hint -> new RunSheet.Hint(
                                                prose.plain(hint.words()), hint.method(), hint.criterion()))
                                        .toList()))
                        .toList(),
                sheet.roles().stream()
                        .filter(it -> it.heldBy().equals(it.id()))
                        .map(it -> new Role(it.id(), prose.plain(it.name())))
                        .toList(),
                sheet.criteria().stream()
                        .map(it -> new Criterion(
                                it.id(),
                                prose.plain(it.title()),
                                it.anchors().stream().map(prose::plain).toList(),
                                prose.plain(it.notPlayed()),
                                prose.plain(it.notApplicable())))
                        .toList(),
                sheet.debriefSteps().size() > 1,
                missing);
    }
}
