package fr.souffleur.training.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import fr.souffleur.common.Words;
import fr.souffleur.kits.format.KitFormat;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.format.CoursesCheck;
import fr.souffleur.training.format.Readability;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/** {@code courses check DIR…} and its like. Exit 0 when clean, 1 with faults, 2 when misused. */
public final class CoursesCommand {

    static final int CLEAN = 0;
    static final int FAULTY = 1;
    static final int MISUSED = 2;

    private final PrintStream out;
    private final PrintStream err;

    CoursesCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) root.setLevel(Level.OFF);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new CoursesCommand(out, err).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        var rest = new ArrayList<>(arguments);
        var language = "fr";
        var asked = rest.indexOf("--language");
        if (asked >= 0) {
            rest.remove(asked);
            language = asked < rest.size() ? rest.remove(asked) : "";
        }
        var quiet = rest.remove("--no-advice");
        var words = Words.in(language);
        var spoken = language.equals("fr") || language.equals("en");
        if (!spoken || rest.size() < 2 || rest.stream().anyMatch(it -> it.startsWith("-"))) return misused(words);
        var job = rest.removeFirst();
        for (var place : rest) if (!courses(place)) return nothing(words, place);
        return switch (job) {
            case "check" -> check(rest, words, !quiet);
            case "format" -> format(rest, words);
            case "figures" -> figures(rest, words);
            default -> misused(words);
        };
    }

    private int check(List<String> places, Words words, boolean advising) {
        int faults = 0;
        int courses = 0;
        for (var place : places) {
            var found = CoursesCheck.of(Path.of(place));
            found.allFaults().forEach(it -> out.println(it.say(words)));
            if (advising) found.allAdvice().forEach(it -> out.println(it.say(words)));
            faults += found.allFaults().size();
            courses += found.courses().size();
        }
        if (faults == 0) out.println(words.say("kits.command.courses.clean", courses));
        else err.println(words.say("kits.command.faults", faults));
        return faults == 0 ? CLEAN : FAULTY;
    }

    private int format(List<String> places, Words words) {
        var formats = places.stream()
                .flatMap(it -> yamlFiles(Path.of(it)).stream())
                .map(KitFormat::of)
                .toList();
        var faults =
                formats.stream().flatMap(it -> it.faults().stream()).sorted().toList();
        faults.forEach(it -> out.println(it.say(words)));
        if (!faults.isEmpty()) {
            err.println(words.say("kits.command.nothing-written", faults.size()));
            return FAULTY;
        }
        var changed = formats.stream().filter(KitFormat::changes).toList();
        changed.forEach(this::write);
        out.println(words.say("kits.command.formatted", formats.size(), (long) changed.size()));
        return CLEAN;
    }

    private void write(KitFormat format) {
        try {
            format.write();
            out.println(format.file());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Words, minutes and reading ease, lesson by lesson, as a table in Markdown. */
    private int figures(List<String> places, Words words) {
        out.println("| course | lesson | minutes | words | words a sentence | reading ease |");
        out.println("|---|---|---|---|---|---|");
        for (var place : places)
            for (var check : CoursesCheck.of(Path.of(place)).courses()) if (check.book() != null) lines(check.book());
        return check(places, words, false);
    }

    private void lines(CourseBook book) {
        for (var lesson : book.course().lessons()) out.println(line(book, lesson));
        out.printf(
                Locale.ROOT,
                "| **%s** | %d lessons, %d questions | %d | | | |%n",
                book.course().code(),
                book.course().lessons().size(),
                book.questions().size(),
                book.course().minutes());
    }

    private static String line(CourseBook book, Course.Lesson lesson) {
        var figures = Readability.of(book.text(lesson.text()));
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d | %.1f | %.0f |",
                book.course().code(),
                lesson.title(),
                lesson.minutes(),
                figures.words(),
                figures.perSentence(),
                figures.ease());
    }

    private static List<Path> yamlFiles(Path folder) {
        var folders = Files.exists(folder.resolve("course.yaml")) ? List.of(folder) : inside(folder);
        return folders.stream()
                .flatMap(it -> List.of("course.yaml", "questions.yaml", "calibration.yaml").stream()
                        .map(it::resolve))
                .filter(Files::exists)
                .toList();
    }

    private static List<Path> inside(Path folder) {
        try (var found = Files.list(folder)) {
            return found.filter(it -> Files.exists(it.resolve("course.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean courses(String place) {
        try {
            return Files.isDirectory(Path.of(place)) && CoursesCheck.found(Path.of(place));
        } catch (java.nio.file.InvalidPathException nonsense) {
            return false;
        }
    }

    private int nothing(Words words, String place) {
        err.println(words.say("kits.command.courses.none", place));
        return MISUSED;
    }

    private int misused(Words words) {
        err.println(words.say("kits.command.courses.usage"));
        return MISUSED;
    }
}
