package fr.souffleur.kits;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.RoleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kit as its file {@code kit.yaml} says it (format 1.0; keys in kebab-case). Texts are Markdown in the kit's language
 * and may hold {@code {{variable}}}; everything else is plain text. Minutes are minutes of play from DEBEX.
 *
 * @param id publisher and code, such as {@code souffleur/EHPAD-01}
 * @param types structure types it is written for: {@code ehpad}, {@code esms}, {@code hospital}, {@code had}…
 * @param level 1 discovery, 2 intermediate, 3 confirmed
 * @param preparation cost in words, by {@code facilitator}, {@code observer}, {@code player}
 * @param pointHeadings of the sheet of a situation point; none: the portal's own
 * @param rated criteria this kit has rated; the other tags of its injects are formative
 * @param texts long texts by name, each a Markdown file of the kit: {@code identity}, {@code context}, {@code scenario},
 *     {@code guide}, {@code rules}, {@code observer}, {@code synthesis-example}
 */
public record Kit(
        String format,
        String id,
        String version,
        String language,
        String title,
        String publisher,
        String licence,
        @Nullable String attribution,
        Status status,
        LocalDate reviewed,
        int level,
        List<String> types,
        String threat,
        Minutes minutes,
        Players players,
        String pitch,
        String playerSummary,
        String forWhom,
        String prerequisites,
        List<String> objectives,
        Map<String, String> preparation,
        Start start,
        Map<String, String> texts,
        List<Variable> variables,
        List<Role> roles,
        List<String> rooms,
        List<CriterionId> rated,
        List<Inject> injects,
        List<Choice> choices,
        List<Reaction> reactions,
        List<String> pointHeadings,
        List<Ready> palette,
        List<Document> documents,
        List<Cut> cutPlan,
        Speeches speeches,
        List<Observation> grid,
        List<External> directory,
        List<Term> glossary,
        List<Checklist> checklists,
        List<ReflexCard> reflexCards,
        Debrief debrief,
        List<Recommendation> recommendations,
        List<Doubt> toVerify,
        List<Variant> variants) {

    /** A copy frozen before the format knew of these has none of them. */
    public Kit {
        choices = held(choices);
        reactions = held(reactions);
        pointHeadings = held(pointHeadings);
        palette = held(palette);
    }

    private static <T> List<T> held(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    public enum Status {
        DRAFT,
        PUBLISHED,
        RETIRED
    }

    /** The code behind the publisher's name: {@code EHPAD-01}. */
    public String code() {
        return id.substring(id.indexOf('/') + 1);
    }

    /** Length of each part, in minutes. */
    public record Minutes(int welcome, int play, int debrief) {
        public int total() {
            return welcome + play + debrief;
        }
    }

    public record Players(int from, int to) {}

    /** Where the story begins: {@code mardi}, {@code 09:15}. */
    public record Start(String day, String hour) {}

    /**
     * A question of the context sheet.
     *
     * @param kind {@code words}, {@code name}, {@code number} or {@code phone}: how the answer is checked
     */
    public record Variable(
            String key,
            String question,
            String help,
            String example,
            boolean required,
            @Nullable String preset,
            String kind) {}

    /**
     * @param seatedFrom number of players from which somebody holds this role alone
     * @param keptBy who holds it below that number
     */
    public record Role(
            RoleId id,
            String name,
            String mission,
            List<String> reflexes,
            int seatedFrom,
            @Nullable RoleId keptBy) {}

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

    /**
     * @param hour fictional time, {@code 09:20}
     * @param day fictional day when it is not the first one
     * @param to roles addressed; empty means everybody
     * @param toWords how the script names the addressee, fallback included
     * @param elseTo who receives it when nobody plays the first role of {@code to} alone; empty: whoever keeps that role
     * @param condition when it is given, in plain words
     */
    public record Inject(
            InjectId id,
            Kind kind,
            int minute,
            String hour,
            @Nullable String day,
            String phase,
            String title,
            Channel channel,
            String from,
            List<RoleId> to,
            String toWords,
            List<RoleId> elseTo,
            boolean essential,
            @Nullable String condition,
            List<CriterionId> rated,
            List<CriterionId> formative,
            String words,
            List<String> documents,
            List<String> expected,
            @Nullable Relance relance,
            List<Hint> hints,
            @Nullable String note) {

        public Inject {
            hints = held(hints);
        }
    }

    /**
     * What is said when nothing comes, {@code after} minutes of play later; part of the story, it lowers no rating.
     *
     * @param to roles it goes to; empty: the stimulus's own
     */
    public record Relance(int after, String words, @Nullable String when, List<String> documents, List<RoleId> to) {}

    /**
     * Help from outside the story.
     *
     * @param method recalls a rule of the game and lowers nothing; otherwise it names the expected action
     * @param criterion null: the first that the stimulus gives to rate
     */
    public record Hint(
            String words, boolean method, @Nullable CriterionId criterion) {}

    /** What the cell may decide. @param look minutes of play at which the facilitator is asked, and asked again */
    public record Choice(String id, String question, List<Integer> look, List<Option> options) {
        public record Option(String id, String words) {}
    }

    /** « Et s'ils… »: offered to the facilitator once its condition holds. @param words the condition as it is read */
    public record Reaction(
            String id,
            String words,
            When when,
            List<Then> then,
            @Nullable String note) {}

    /** A stimulus ready for the moment that needs one. @param to roles addressed; empty means everybody */
    public record Ready(String id, String title, Channel channel, String from, List<RoleId> to, String words) {}

    /**
     * A document handed over with an inject. EXERCICE above and below is set by whoever shows or prints it.
     *
     * @param handling what the facilitator does with it: « à lire par l'IDEC, en silence »
     * @param shared whether it lies on the table for all, or goes to the addressee alone
     * @param text Markdown file of the kit
     */
    public record Document(
            String id,
            String title,
            Look look,
            String handling,
            boolean shared,
            String text,
            @Nullable Picture picture,
            @Nullable Recording recording) {

        /** What of it lies in the kit as a file of its own. */
        public List<String> media() {
            return Stream.of(picture == null ? null : picture.file(), recording == null ? null : recording.file())
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    /** A picture of the kit; its alternative text stands in for it wherever it cannot be seen. */
    public record Picture(String file, String alt) {}

    /** Something to listen to; the document's text says it word for word. */
    public record Recording(String file) {}

    /** What to drop when time runs out, and what it wins in minutes. */
    public record Cut(String situation, List<InjectId> skip, String how, int wins) {}

    /** Words to read aloud around the play: welcome, stop word, closing. */
    public record Speeches(String welcome, String real, String closing) {}

    /** How a criterion shows in this kit. @param look minutes of play at which to look, and to look again */
    public record Observation(
            CriterionId criterion, List<String> signs, String question, List<Integer> look, List<InjectId> injects) {}

    public record External(String who, String what) {}

    public record Term(String word, String meaning) {}

    /** @param offset days from the exercise, negative before */
    public record Checklist(String id, int offset, int minutes, List<Item> items) {
        public record Item(String id, String text) {}
    }

    public record ReflexCard(String id, String title, String text) {}

    public record Debrief(List<Step> steps, String ifs, List<String> questionnaire) {
        /** @param minute of play at which it begins, counted on from FINEX */
        public record Step(int minute, String say, String make) {}
    }

    /** A recommendation of this kit's own. @param atMost proposed when the criterion was rated so or lower; null: by fact alone */
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

    /** A point of the field that was not verified yet, and who can tell. */
    public record Doubt(String id, String point, String with) {}

    public record Variant(String id, String when, String text) {}
}
