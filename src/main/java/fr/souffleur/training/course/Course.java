package fr.souffleur.training.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course as its file {@code course.yaml} says it (format 1.0; keys in kebab-case). Texts are Markdown in the course's language.
 *
 * @param id publisher and code, such as {@code souffleur/ANIMER}
 * @param audience whom it is for
 * @param types structure types it is written for, as in kits; none: everybody
 * @param before courses that help to have followed first: advice, never a lock
 * @param validityMonths of its certificate; null when there is none
 * @param passPercent share of the points from which the quiz is passed
 */
public record Course(
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
        @JsonProperty("for") List<Audience> audience,
        List<String> types,
        List<String> before,
        String promise,
        String summary,
        Certifies certificate,
        @Nullable Integer validityMonths,
        int passPercent,
        List<Lesson> lessons,
        @Nullable Quiz quiz,
        List<Doubt> toVerify) {

    public enum Status {
        DRAFT,
        PUBLISHED,
        RETIRED
    }

    /** The kinds of people that courses are written for. */
    public enum Audience {
        FACILITATOR,
        OBSERVER,
        MANAGEMENT,
        PLAYER,
        QUALITY,
        NEWCOMER
    }

    /** What its completion certifies. */
    public enum Certifies {
        FACILITATOR,
        OBSERVER,
        NONE
    }

    /** How a lesson is done: read; tried with the robot cell; by rating vignettes. */
    public enum Kind {
        READING,
        REHEARSAL,
        CALIBRATION
    }

    /** @param minutes how long it takes @param goal what one knows at the end @param text its Markdown file */
    public record Lesson(
            String id, String title, int minutes, Kind kind, String goal, String text, List<Diagram> diagrams) {}

    /** @param alt all that it shows, in words */
    public record Diagram(String file, String title, String alt) {}

    /** @param minutes how long it takes; nobody counts */
    public record Quiz(@Nullable String title, int minutes, List<Pool> pools) {

        /** How many questions an attempt has. */
        public int drawn() {
            return pools.stream().mapToInt(Pool::draw).sum();
        }
    }

    /** @param lesson id of the lesson to read again @param draw how many questions an attempt has of it */
    public record Pool(String id, String title, String lesson, int draw) {}

    /** What nobody confirmed yet. */
    public record Doubt(String what, String who) {}

    /** The code behind the publisher's name: {@code ANIMER}. */
    public String code() {
        return id.substring(id.indexOf('/') + 1);
    }

    /** Lessons and quiz together. */
    public int minutes() {
        return lessons.stream().mapToInt(Lesson::minutes).sum() + (quiz == null ? 0 : quiz.minutes());
    }

    /** Whether it is written for a structure of this type. */
    public boolean suits(String type) {
        return types.isEmpty() || types.contains(type);
    }
}
