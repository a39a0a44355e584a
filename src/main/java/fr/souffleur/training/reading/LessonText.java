package fr.souffleur.training.reading;

import fr.souffleur.documents.Markdown;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.course.CourseBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a lesson in parts: prose, and the drawings where they stand. */
public record LessonText(List<Part> parts) {

    private static final Pattern PICTURE = Pattern.compile("(?m)^!\\[[^\\]\\n]*]\\(\\.\\./([^)\\s]+)\\)\\h*$");
    private static final Pattern QUOTE = Pattern.compile("<blockquote>(\\s*<p><strong>([^<.]+)\\.?</strong>)");
    private static final Map<String, String> LOOKS = Map.of(
            "Exemple", "example",
            "Example", "example",
            "À dire", "say",
            "To say", "say",
            "À vous", "try",
            "Your turn", "try",
            "À retenir", "keep",
            "To keep", "keep");

    public sealed interface Part {}

    /** @param html safe HTML from {@link Markdown} */
    public record Prose(String html) implements Part {}

    public record Figure(Course.Diagram diagram) implements Part {}

    public static LessonText of(CourseBook book, Course.Lesson lesson) {
        return of(book.course().language(), book.text(lesson.text()), lesson.diagrams());
    }

    /** The same of a text that somebody still writes. @param source Markdown */
    public static LessonText of(String language, String source, List<Course.Diagram> diagrams) {
        var parts = new ArrayList<Part>();
        int from = 0;
        for (MatchResult it : PICTURE.matcher(source).results().toList()) {
            prose(language, source.substring(from, it.start()), parts);
            diagrams.stream().filter(one -> one.file().equals(it.group(1))).forEach(one -> parts.add(new Figure(one)));
            from = it.end();
        }
        prose(language, source.substring(from), parts);
        return new LessonText(List.copyOf(parts));
    }

    /** A text of the course as safe HTML, its block quotes dressed as what they begin with. */
    public static String html(CourseBook book, String markdown) {
        return html(book.course().language(), markdown);
    }

    public static String html(String language, String markdown) {
        var html = Markdown.with(language, Map.of()).html(markdown);
        return QUOTE.matcher(html).replaceAll(it -> {
            var look = LOOKS.getOrDefault(it.group(2).strip(), "aside");
            return "<blockquote class=\"call " + look + "\">" + Matcher.quoteReplacement(it.group(1));
        });
    }

    /** One line of a course or of the grid, set as its language sets it: in French a space before a colon does not break. */
    public static String line(String language, String words) {
        return Markdown.with(language, Map.of()).plain(words);
    }

    private static void prose(String language, String markdown, List<Part> parts) {
        if (!markdown.isBlank()) parts.add(new Prose(html(language, markdown)));
    }
}
