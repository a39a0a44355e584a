package fr.souffleur.training.exchange.scorm;

import fr.souffleur.common.Words;
import fr.souffleur.documents.Markdown;
import fr.souffleur.documents.Typography;
import fr.souffleur.kits.Criterion;
import fr.souffleur.kits.Grid;
import fr.souffleur.training.course.Calibration;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.course.Question;
import fr.souffleur.training.quiz.Verdict;
import fr.souffleur.training.reading.LessonText;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the page's scripts know of the course: its questions and vignettes with their texts made ready, and the words of the frame. */
final class CourseData {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SAID = "training.scorm.say.";

    private final CourseBook book;
    private final Course course;
    private final Grid grid;
    private final Words words;

    CourseData(CourseBook book, Grid grid, Words words) {
        this.book = book;
        this.course = book.course();
        this.grid = grid;
        this.words = words;
    }

    String script() {
        var data = new LinkedHashMap<String, Object>();
        data.put("version", course.version());
        data.put("title", set(course.title()));
        data.put("pass", course.passPercent());
        data.put("words", said());
        data.put("lessons", course.lessons().stream().map(this::lesson).toList());
        data.put("pools", pools().stream().map(this::pool).toList());
        data.put("questions", asked().stream().map(this::question).toList());
        data.put("calibration", book.calibration() == null ? null : calibration(book.calibration()));
        return "souffleur.course = " + JSON.writerWithDefaultPrettyPrinter().writeValueAsString(data) + ";\n";
    }

    private Map<String, String> said() {
        var said = new TreeMap<String, String>();
        words.under(SAID).forEach((key, text) -> said.put(key.substring(SAID.length()), set(text)));
        return said;
    }

    private Map<String, Object> lesson(Course.Lesson lesson) {
        return entries("id", lesson.id(), "kind", lesson.kind().name().toLowerCase(Locale.ROOT));
    }

    private List<Course.Pool> pools() {
        return course.quiz() == null ? List.of() : course.quiz().pools();
    }

    private Map<String, Object> pool(Course.Pool pool) {
        return entries(
                "title", set(pool.title()),
                "lesson", pool.lesson(),
                "lessonTitle", set(book.lesson(pool.lesson()).title()),
                "draw", pool.draw());
    }

    /** Those that a pool of the quiz may draw. */
    private List<Question> asked() {
        return book.questions().stream().filter(it -> place(it) >= 0).toList();
    }

    private int place(Question question) {
        return pools().stream().map(Course.Pool::id).toList().indexOf(question.pool());
    }

    private Map<String, Object> question(Question question) {
        var data = entries("pool", place(question), "kind", kind(question), "text", html(question.text()));
        if (question.explanation() != null) data.put("keep", html(question.explanation()));
        switch (question) {
            case Question.Picked picked ->
                data.put(
                        "answers",
                        picked.answers().stream()
                                .map(it -> entries(
                                        "text", plain(it.text()), "right", it.right(), "said", html(it.feedback())))
                                .toList());
            case Question.Match match -> {
                var offered = Verdict.offered(match);
                data.put("offered", offered.stream().map(this::plain).toList());
                data.put(
                        "pairs",
                        match.pairs().stream()
                                .map(it -> entries("left", plain(it.left()), "right", offered.indexOf(it.right())))
                                .toList());
                data.put("said", html(match.feedback()));
            }
            case Question.Amount amount -> {
                data.put("value", amount.value());
                data.put("tolerance", amount.tolerance() == null ? BigDecimal.ZERO : amount.tolerance());
                data.put("unit", amount.unit());
                data.put(
                        "near",
                        amount.near().stream()
                                .map(it -> entries("value", it.value(), "said", html(it.feedback())))
                                .toList());
                data.put("said", html(amount.feedback()));
            }
        }
        return data;
    }

    private static String kind(Question question) {
        return switch (question) {
            case Question.Choice _ -> "choice";
            case Question.Choices _ -> "choices";
            case Question.Match _ -> "match";
            case Question.Amount _ -> "number";
        };
    }

    private Map<String, Object> calibration(Calibration calibration) {
        var sets = calibration.sets().stream()
                .map(it -> entries(
                        "title", set(it.title()),
                        "vignettes", it.vignettes().stream().map(this::vignette).toList()))
                .toList();
        return entries("percent", calibration.rightPercent(), "sets", sets);
    }

    private Map<String, Object> vignette(Calibration.Vignette vignette) {
        return entries(
                "title", set(vignette.title()),
                "where", set(vignette.structure() + " · " + vignette.moment()),
                "text", html(book.text(vignette.text())),
                "ratings", vignette.ratings().stream().map(this::rating).toList());
    }

    private Map<String, Object> rating(Calibration.Rating rating) {
        var criterion = grid.criteria().stream()
                .filter(it -> it.id().equals(rating.criterion()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no criterion " + rating.criterion()));
        return entries(
                "title", set(criterion.id() + " " + criterion.title()),
                "question", set(criterion.question()),
                "anchors", anchors(criterion),
                "expected", rating.expected(),
                "why", set(rating.why()),
                "higher", set(rating.ifHigher()),
                "lower", set(rating.ifLower()));
    }

    private List<String> anchors(Criterion criterion) {
        return criterion.anchors().stream().map(this::set).toList();
    }

    private String html(String markdown) {
        return LessonText.html(book, markdown);
    }

    private String plain(String markdown) {
        return Markdown.with(course.language(), Map.of()).plain(markdown);
    }

    private String set(@Nullable String text) {
        return text == null ? "" : Typography.in(course.language(), text);
    }

    /** In this order, so that the same course gives the same bytes. */
    private static Map<String, Object> entries(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2)
            map.put(String.valueOf(keysAndValues[i]), Objects.requireNonNull(keysAndValues[i + 1]));
        return map;
    }
}
