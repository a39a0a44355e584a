package fr.souffleur.live;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an observer needs: what was given, the grid with its worded anchors, the facts noted. Later stimuli stay hidden. */
public record ObserverScreen(
        int seq,
        Phase phase,
        @Nullable Ending ending,
        String title,
        String structure,
        List<Arrival> newest,
        List<Theme> themes,
        List<Fact> facts,
        int olderFacts,
        List<LogLine> log,
        int older,
        int check) {

    public record Theme(String id, String title, List<Criterion> criteria) {}

    /**
     * @param anchors worded levels 0 to 3
     * @param called whether a stimulus that calls for it has been given
     * @param ratings by observer seat, newest of each; a seat finds its own by its id
     */
    public record Criterion(
            CriterionId id,
            String title,
            String question,
            List<String> anchors,
            List<String> signs,
            @Nullable String precision,
            String notPlayed,
            String notApplicable,
            boolean called,
            List<InjectId> injects,
            List<Rated> ratings) {}

    public record Rated(String seat, Rating rating, String evidence) {}

    public record Fact(
            int seq,
            long playMillis,
            int storyMinutes,
            String text,
            @Nullable InjectId inject,
            String seat) {}
}
