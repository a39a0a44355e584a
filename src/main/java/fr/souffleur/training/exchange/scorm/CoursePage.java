package fr.souffleur.training.exchange.scorm;

import fr.souffleur.common.Words;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.reading.LessonText;
import java.util.regex.Pattern;

/** All of the course as one page. It reads without scripts; with them one place is shown at a time, and the quiz is played. */
final class CoursePage {

    private static final Pattern HEADING = Pattern.compile("<(/?)h([1-5])>");

    private final CourseBook book;
    private final Course course;
    private final Words words;
    private final StringBuilder out = new StringBuilder();

    CoursePage(CourseBook book, Words words) {
        this.book = book;
        this.course = book.course();
        this.words = words;
    }

    String html() {
        out.append("""
                <!doctype html>
                <html lang="%1$s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%2$s</title>
                <link rel="stylesheet" href="%3$s">
                </head>
                <body>
                <a class="skip" href="#main">%4$s</a>
                <header>
                <p class="course">%2$s</p>
                <a id="to-contents" href="#sommaire">%5$s</a>
                <p id="notice" role="status" hidden></p>
                </header>
                <main id="main" tabindex="-1">
                """.formatted(
                        Markup.escaped(course.language()),
                        set(course.title()),
                        ScormPackage.STYLE,
                        word("skip"),
                        word("contents")));
        contents();
        for (var lesson : course.lessons()) lesson(lesson);
        if (course.quiz() != null) quiz(course.quiz());
        out.append("</main>\n<footer>\n<p>")
                .append(say("about", course.publisher(), course.licence(), course.version()))
                .append("</p>\n");
        if (course.attribution() != null)
            out.append("<p>").append(set(course.attribution())).append("</p>\n");
        out.append("</footer>\n");
        for (var script : ScormPackage.SCRIPTS)
            out.append("<script src=\"").append(script).append("\"></script>\n");
        return out.append("</body>\n</html>\n").toString();
    }

    private void contents() {
        out.append("<section id=\"sommaire\" class=\"place\">\n<h1 tabindex=\"-1\">")
                .append(set(course.title()))
                .append("</h1>\n");
        out.append("<p class=\"lede\">").append(set(course.promise())).append("</p>\n");
        out.append("<p>").append(set(course.summary())).append("</p>\n");
        out.append("<p class=\"s\">").append(say("length", course.minutes())).append("</p>\n<ol class=\"contents\">\n");
        for (var it : course.lessons()) line("l-" + it.id(), it.title(), set(it.goal()), it.minutes());
        if (course.quiz() != null)
            line(
                    "quiz",
                    title(course.quiz()),
                    say("quiz-about", course.quiz().drawn(), course.passPercent()),
                    course.quiz().minutes());
        out.append("</ol>\n</section>\n");
    }

    private void line(String place, String title, String goal, int minutes) {
        out.append("<li><a href=\"#")
                .append(place)
                .append("\">")
                .append(set(title))
                .append("</a><span data-state=\"")
                .append(place)
                .append("\"></span>\n");
        out.append("<p class=\"s\">")
                .append(goal)
                .append(" · ")
                .append(say("minutes", minutes))
                .append("</p></li>\n");
    }

    private void lesson(Course.Lesson lesson) {
        int number = course.lessons().indexOf(lesson) + 1;
        out.append("<section id=\"l-").append(lesson.id()).append("\" class=\"place lesson\">\n<p class=\"eyebrow\">");
        out.append(say("lesson-of", number, course.lessons().size()))
                .append(" · ")
                .append(say("minutes", lesson.minutes()));
        out.append("</p>\n<h2 tabindex=\"-1\">")
                .append(set(lesson.title()))
                .append("</h2>\n<p class=\"s\">")
                .append(set(lesson.goal()))
                .append("</p>\n");
        for (var part : LessonText.of(book, lesson).parts())
            switch (part) {
                case LessonText.Prose(var html) ->
                    out.append("<div class=\"prose\">\n").append(lowered(html)).append("\n</div>\n");
                case LessonText.Figure(var diagram) -> figure(diagram);
            }
        if (lesson.kind() == Course.Kind.REHEARSAL)
            out.append("<p class=\"call\">").append(word("rehearsal")).append("</p>\n");
        if (lesson.kind() == Course.Kind.CALIBRATION)
            out.append("<p>")
                    .append(word("calibration-rule"))
                    .append("</p>\n<div id=\"vignettes\"><p>")
                    .append(word("needs-script"))
                    .append("</p></div>\n");
        out.append("</section>\n");
    }

    private void figure(Course.Diagram diagram) {
        out.append("<figure>\n<img src=\"")
                .append(Markup.escaped(diagram.file()))
                .append("\" alt=\"")
                .append(set(diagram.title()))
                .append("\">\n");
        out.append("<figcaption><p>")
                .append(set(diagram.title()))
                .append("</p>\n<details><summary>")
                .append(word("diagram-words"));
        out.append("</summary><p>").append(set(diagram.alt())).append("</p></details></figcaption>\n</figure>\n");
    }

    private void quiz(Course.Quiz quiz) {
        out.append("<section id=\"quiz\" class=\"place\">\n<h2 tabindex=\"-1\">")
                .append(set(title(quiz)))
                .append("</h2>\n");
        out.append("<p>").append(say("quiz-rules", course.passPercent())).append("</p>\n");
        out.append("<div id=\"quiz-play\"><p>").append(word("needs-script")).append("</p></div>\n</section>\n");
    }

    private String title(Course.Quiz quiz) {
        return quiz.title() == null ? words.say("training.scorm.quiz") : quiz.title();
    }

    /** A lesson's headings begin below the lesson's own. */
    private static String lowered(String html) {
        return HEADING.matcher(html)
                .replaceAll(it -> "<" + it.group(1) + "h" + (Integer.parseInt(it.group(2)) + 1) + ">");
    }

    private String set(String text) {
        return Markup.set(course.language(), text);
    }

    private String word(String key) {
        return say(key);
    }

    private String say(String key, Object... arguments) {
        return set(words.say("training.scorm." + key, arguments));
    }
}
