package fr.souffleur.live;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.RoleId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The prompter's book, open at the right page: what to say now, what to expect, what comes next, who is here.
 *
 * @param plannedEnd when the hot debrief is to be over; null before DEBEX of an exercise without an hour
 * @param cuts what can still be dropped, the smallest gain first; none of them leaves a criterion alone
 */
public record FacilitatorScreen(
        int seq,
        Phase phase,
        @Nullable Ending ending,
        String title,
        String structure,
        int playMinutes,
        int debriefMinutes,
        @Nullable Instant plannedEnd,
        @Nullable Card now,
        List<Card> next,
        List<Card> held,
        List<Card> given,
        List<Card> skipped,
        List<Mark> rail,
        List<Cut> cuts,
        List<Place> room,
        List<Role> roles,
        List<LogLine> log,
        int older,
        List<Alarm> alarms,
        List<Question> questions,
        List<Aid> aids,
        List<Access> access,
        Speeches speeches,
        @Nullable Outage outage,
        boolean observed,
        Exchange exchange,
        @Nullable DebriefProgress debrief,
        List<Choice> choices,
        List<Offer> offers,
        Ground ground,
        List<Ready> palette,
        List<Check> checks) {

    public enum State {
        WAITING,
        HELD,
        GIVEN,
        SKIPPED
    }

    /**
     * A stimulus as the facilitator holds it; html fields are safe HTML.
     *
     * @param lasts minutes that the sheet gives it: until the next line; 0 for the last one and for what was improvised
     * @param number its place among the sheet's lines, from 1, of {@code of}
     * @param givenAt play time when given, else -1
     * @param headings of the sheet that a situation point opens; empty: in the screen's words, or none to fill in
     * @param relanceAt play time at which silence calls for the relance (minute given + after), -1 when none
     */
    public record Card(
            InjectId inject,
            String kind,
            int number,
            int of,
            State state,
            int minute,
            int lasts,
            int storyMinutes,
            String title,
            String channel,
            String from,
            String to,
            boolean essential,
            boolean automatic,
            @Nullable String conditionHtml,
            String html,
            List<Handout> documents,
            List<String> expectedHtml,
            @Nullable Relance relance,
            @Nullable String noteHtml,
            long givenAt,
            boolean relanced,
            List<CriterionId> criteria,
            List<Hint> hints,
            List<String> headings) {}

    /** Help to give in steps. @param method lowers nothing; otherwise it names the expected action */
    public record Hint(
            String words, boolean method, @Nullable CriterionId criterion) {}

    /** A question about what the cell decides, due at each minute of {@code look}. @param answer empty before, or not-yet */
    public record Choice(
            String id, String question, List<Integer> look, List<Option> options, String answer, long answeredAt) {}

    public record Option(String id, String words) {}

    /**
     * A reaction whose condition holds, or will hold by the clock alone. Nothing of it is done before she agrees.
     *
     * @param dueAt play time from which it holds
     * @param declined not this time, she said; it can be taken up all the same
     */
    public record Offer(
            String reaction,
            String words,
            List<Because> why,
            long dueAt,
            boolean declined,
            List<Act> acts,
            @Nullable String noteHtml) {}

    /** One fact that makes a condition hold; screens have the sentence for its kind. */
    public record Because(String kind, String what, String answer, int minutes) {}

    /** @param kind SAY, GIVE, RELANCE, SKIP or HOLD @param html words to say, else empty */
    public record Act(String kind, @Nullable InjectId inject, String title, String html) {}

    /**
     * What an earlier exercise decided, to be asked after once its point was given.
     *
     * @param done whether it was said to be done already
     * @param answer SEEN, NOT_YET or NOT_PLAYED; empty before
     */
    public record Check(
            String action, InjectId point, String words, String owner, int year, boolean done, String answer) {}

    /** A stimulus ready to be changed and given. */
    public record Ready(String id, String title, String channel, String from, List<RoleId> to, String text) {}

    public record Relance(int after, String html, @Nullable String whenHtml, long dueAt) {}

    /** A dot on the rail of the hour. @param automatic comes by itself; a desk without network has to know it of each line */
    public record Mark(InjectId inject, String kind, int minute, State state, String title, boolean automatic) {}

    /** @param how in the kit's words; empty where the kit has none for it */
    public record Cut(String situation, List<InjectId> skip, String how, int wins) {}

    /**
     * A role at the table.
     *
     * @param names first names given when joining
     * @param present ticked or joined
     * @param follows neither ticked nor joined itself: present as whoever holds it
     */
    public record Place(
            RoleId role, String name, String heldBy, boolean present, List<String> names, boolean follows) {}

    public record Role(RoleId id, String name) {}

    public record Alarm(int seq, String role, int storyMinutes) {}

    /**
     * A question to a lone facilitator, due at each minute of {@code look}.
     *
     * @param answer YES, NOT_YET or NO; empty before
     * @param answeredAt play time of the answer, -1 before: {@code NOT_YET} is asked again at the next minute of {@code look}
     */
    public record Question(
            CriterionId criterion, String title, String question, List<Integer> look, String answer, long answeredAt) {}

    public record Aid(
            int seq,
            long playMillis,
            String text,
            boolean method,
            @Nullable CriterionId criterion,
            int storyMinutes) {}

    /** A code and its address for one audience. @param qrSvg a QR code drawn as SVG */
    public record Access(Audience audience, String code, String address, String qrSvg) {}

    public record Speeches(String welcomeHtml, String realHtml, String closingHtml) {}

    /** The portal was away. @param millis how long */
    public record Outage(long millis) {}
}
