package fr.souffleur.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.souffleur.common.CriterionId;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.RoleId;
import fr.souffleur.common.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is needed to play one exercise: the kit's texts, this structure's answers, who holds which role. Frozen when
 * the room opens; {@code live} and {@code debrief} know the exercise by it alone. Texts are Markdown that may hold
 * {@code {{variable}}}; {@code answers} says what stands there. Minutes are minutes of play from DEBEX.
 *
 * @param version layout of this record in storage; older ones are lifted when read: since 2 it holds choices, reactions,
 *     ready stimuli and help, since 3 the
 *     headings of the point's sheet, since 4 what earlier exercises decided; older ones have none of them
 * @param kit publisher and code
 * @param language of the kit and of every document of this exercise
 * @param zone IANA zone of the structure
 * @param startsAt when people are asked to be there; null where no hour was set, and in sheets frozen before it stood here
 * @param pointHeadings of the sheet of a situation point; none: the words of the screen
 * @param checks what earlier exercises decided and this one asks after; left out of the JSON when there are none
 * @param criteria those rated in this exercise, in grid order
 */
public record RunSheet(
        int version,
        ExerciseId exercise,
        String structure,
        String structureType,
        String zone,
        @Nullable Instant startsAt,
        String kit,
        String kitVersion,
        String gridVersion,
        String language,
        String title,
        int level,
        int welcomeMinutes,
        int playMinutes,
        int debriefMinutes,
        String startDay,
        String startHour,
        Map<String, String> answers,
        List<Role> roles,
        List<Line> lines,
        List<Document> documents,
        List<Cut> cuts,
        String welcome,
        String real,
        String closing,
        List<Criterion> criteria,
        List<ReflexCard> reflexCards,
        String rules,
        List<DebriefStep> debriefSteps,
        List<String> questionnaire,
        List<Recommendation> recommendations,
        List<Choice> choices,
        List<Reaction> reactions,
        List<Ready> palette,
        List<String> pointHeadings,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Check> checks) {

    /** The layout written today. */
    static final int LAYOUT = 4;

    public RunSheet {
        choices = held(choices);
        reactions = held(reactions);
        palette = held(palette);
        pointHeadings = held(pointHeadings);
        checks = held(checks);
    }

    /** What a sheet of an older layout does not have, it has none of. */
    private static <T> List<T> held(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** How long this line is given: minutes until the next one, 0 for the last. */
    public int minutesOf(Line line) {
        int next = lines.indexOf(line) + 1;
        return next == 0 || next == lines.size() ? 0 : lines.get(next).minute() - line.minute();
    }

    /** The sentences of the questionnaire: the kit's, then the one that every exercise ends with. */
    public List<String> asked() {
        return Stream.concat(
                        questionnaire.stream(),
                        Stream.of(Words.in(language).say("planning.papers.questionnaire.alone")))
                .toList();
    }

    /** How long the kit foresees for a step of the debrief: until the next one, or until the end. */
    public int debriefMinutes(int step) {
        int end = step + 1 < debriefSteps.size() ? debriefSteps.get(step + 1).minute() : playMinutes + debriefMinutes;
        return Math.max(1, end - debriefSteps.get(step).minute());
    }

    public enum Kind {
        OPENING,
        INJECT,
        SITUATION_POINT,
        JUMP,
        CLOSING
    }

    public enum Channel {
        READ_ALOUD,
        CALL,
        PAPER,
        CARD,
        SMS,
        MAIL,
        POSTER,
        FACE_TO_FACE,
        ANNOUNCEMENT,
        PRESS,
        SOCIAL_POST
    }

    /** @param heldBy the role whose player holds this one too; itself when somebody plays it alone */
    public record Role(RoleId id, String name, String mission, List<String> reflexes, RoleId heldBy) {}

    /**
     * One stimulus. @param to roles addressed, empty for everybody @param automatic given by the clock when due
     */
    public record Line(
            InjectId id,
            Kind kind,
            int minute,
            String day,
            String hour,
            String phase,
            String title,
            Channel channel,
            String from,
            List<RoleId> to,
            String toWords,
            boolean essential,
            boolean automatic,
            @Nullable String condition,
            List<CriterionId> criteria,
            String words,
            List<String> documents,
            List<String> expected,
            @Nullable Relance relance,
            @Nullable String note,
            List<Hint> hints) {

        public Line {
            hints = held(hints);
        }
    }

    /** Help to give in steps. @param method recalls a rule and lowers nothing; otherwise it names the expected action */
    public record Hint(
            String words, boolean method, @Nullable CriterionId criterion) {}

    /** What the cell may decide. @param look minutes at which the facilitator is asked, and asked again */
    public record Choice(String id, String question, List<Integer> look, List<Option> options) {

        /** The answer that every choice has beside its options. */
        public static final String NOT_YET = "not-yet";
    }

    public record Option(String id, String words) {}

    /** What is offered to the facilitator once its condition holds. @param words the condition as it is read */
    public record Reaction(
            String id,
            String words,
            Condition when,
            List<Effect> then,
            @Nullable String note) {}

    /** A stimulus ready for the moment that needs one. @param to roles addressed, empty for everybody */
    public record Ready(String id, String title, Channel channel, String from, List<RoleId> to, String words) {}

    /** @param to roles it goes to; empty: the line's own */
    public record Relance(int after, String words, @Nullable String when, List<String> documents, List<RoleId> to) {}

    /**
     * @param look NOTE, MAIL, SCREEN, CARD, FORM, SHEET, STATEMENT, REPORT, POSTER, BANNER, RANSOM, PHOTO, PRESS, POST, CHAT
     * or RECORDING
     * @param shared on the table for all
     * @param recording left out of the JSON when there is none: sheets frozen before there were any keep their digest
     */
    public record Document(
            String id,
            String title,
            String look,
            String handling,
            boolean shared,
            String text,
            @Nullable Picture picture,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Recording recording) {}

    /** @param digest SHA-256 of the bytes, in hexadecimal */
    public record Picture(String digest, String mediaType, String alt) {}

    /** Something to listen to, which the document's text says word for word. @param digest as a picture's */
    public record Recording(String digest, String mediaType) {}

    public record Cut(String situation, List<InjectId> skip, String how, int wins) {}

    /**
     * @param anchors worded levels 0 to 3
     * @param target level expected at this kit's level
     * @param signs what shows it in this kit
     * @param look minutes at which a lone facilitator is asked, and asked again
     * @param injects stimuli that call for it
     */
    public record Criterion(
            CriterionId id,
            String title,
            String theme,
            String themeTitle,
            boolean core,
            String question,
            List<String> anchors,
            int target,
            List<String> signs,
            String minuteQuestion,
            List<Integer> look,
            List<InjectId> injects,
            @Nullable String precision,
            String notPlayed,
            String notApplicable) {}

    /**
     * An action of an earlier exercise, asked after in this one: a person answers, nothing is concluded.
     *
     * @param point the line at which it is asked
     * @param owner the function that carries it; never a name
     * @param year in which it was decided
     * @param done whether it was said to be done when the sheet was frozen
     */
    public record Check(
            String action,
            InjectId point,
            @Nullable CriterionId criterion,
            String words,
            String owner,
            int year,
            boolean done) {}

    public record ReflexCard(String id, String title, String text) {}

    public record DebriefStep(int minute, String say, String make) {}

    /** @param atMost proposed when rated so or lower; null: by an observed fact alone */
    public record Recommendation(
            String id,
            CriterionId criterion,
            @Nullable Integer atMost,
            @Nullable String fact,
            String action,
            String owner,
            String effort,
            int months,
            String evidence) {}
}
